package org.hearsay.internal.speakers;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The sieves of coreference resolution, in the order in which they are asked: the first that answers wins, so precise
 * ones come first. Their examples are in {@code speakers.txt} among the tests.
 */
final class Sieves {

    private static final String STEP = "speaker by";

    /** For a source, when all before it in the text are resolved. */
    private final List<Sieve> ofSources = List.of(
            new Sieve("voice", this::voice), // I, in Ana Ruiz's turn
            new Sieve("coordination", this::coordination), // Ana Ruiz and Tom Berg
            new Sieve("name", Source::entity), // Ruiz; the mayor, Ana Ruiz,
            new Sieve("relative pronoun", this::relative), // Ana Ruiz, who
            new Sieve("addressee", this::addressee), // you, in a question to Ana Ruiz
            new Sieve("salience", this::salience), // Ana Ruiz … she
            new Sieve("cataphora", this::cataphora), // she … Ana Ruiz
            new Sieve("headline", this::headline), // Woman Says … Ana Ruiz
            new Sieve("pair", this::pair), // Ana Ruiz and Tom Berg … the two
            new Sieve("same noun", this::sameNoun), // a driver … the driver
            new Sieve("noun of a name", this::nounOfName), // the minister … Finance Minister Ana Ruiz
            new Sieve("general noun", this::generalNoun), // Nordwind Inc. … the company
            new Sieve("own words", this::ownWords)); // officials … officials

    /** For a mention that is no source. */
    private final List<Sieve> ofMentions = List.of(
            new Sieve("salience", this::salience),
            new Sieve("same noun", this::sameNoun),
            new Sieve("noun of a name", this::nounOfName),
            new Sieve("general noun", this::generalNoun),
            new Sieve("own words", this::ownWords));

    /** For "I" and "we" without voice, when all others are resolved. */
    private final List<Sieve> ofFirstPersons = List.of(
            new Sieve("quotation", this::quotation), // “I …,” said Ana Ruiz
            new Sieve("author", this::author), // I, outside quotation marks
            new Sieve("own words", this::firstPersonsWords));

    private final NamedMentions named;
    private final Document document;
    private final MentionReader reader;
    private final Salience salience;
    private final Descriptions descriptions;
    private final Coordinations coordinations;
    private final QuotedSpeakers quotedSpeakers;
    private final Voices voices;
    private final Cataphora cataphora;
    private final Entity author = new Entity("author", Mention.nothing(new Range(0, 0)));

    Sieves(
            NamedMentions named,
            MentionReader reader,
            Salience salience,
            Descriptions descriptions,
            Coordinations coordinations,
            QuotedSpeakers quotedSpeakers) {
        this.named = named;
        this.document = named.document();
        this.reader = reader;
        this.salience = salience;
        this.descriptions = descriptions;
        this.coordinations = coordinations;
        this.quotedSpeakers = quotedSpeakers;
        this.voices = Voices.of(named);
        this.cataphora = new Cataphora(named);
    }

    /** The entity of a source; null for "I" and "we" that need the other speakers. */
    @Nullable
    Entity ofSource(Source source, List<Range> cue, Trace trace) {
        return ask(ofSources, source, cue, trace);
    }

    /** The entity of a mention that is no source, if it needs one. */
    @Nullable
    Entity ofMention(Source mention) {
        return ask(ofMentions, mention, List.of(), Trace.OFF);
    }

    /** The entity of "I" or "we" that no voice has, when all other sources are resolved. */
    Entity ofFirstPerson(Source source, List<Range> cue, Trace trace) {
        return Objects.requireNonNull(ask(ofFirstPersons, source, cue, trace));
    }

    /** What the text's author is taken for. */
    Entity author() {
        return author;
    }

    private static @Nullable Entity ask(List<Sieve> sieves, Source source, List<Range> cue, Trace trace) {
        for (Sieve sieve : sieves) {
            Entity entity = sieve.answer().apply(source);
            if (entity != null) {
                trace.note(cue, STEP, sieve.name());
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity voice(Source source) {
        return source.is(Mention.Form.FIRST_PERSON) ? voiceAt(source.from()) : null;
    }

    private @Nullable Entity voiceAt(int token) {
        return named.isQuoted(token) ? null : voices.voice(document.paragraphIndex(token));
    }

    private @Nullable Entity coordination(Source source) {
        return source.is(Mention.Form.COORDINATION)
                ? coordinations.complete(descriptions.byWords(source.text(), source.mention()))
                : null;
    }

    private @Nullable Entity relative(Source source) {
        Pronoun pronoun = source.mention().pronoun();
        return pronoun.isRelative() ? salience.before(pronoun, source.from()) : null;
    }

    private @Nullable Entity addressee(Source source) {
        int at = source.mention().range().from();
        boolean you = source.mention().pronoun() == Pronoun.SECOND;
        return you && !named.isQuoted(at) ? voices.addressee(document.paragraphIndex(at)) : null;
    }

    private @Nullable Entity salience(Source source) {
        Pronoun pronoun = source.mention().pronoun();
        if (!source.is(Mention.Form.PRONOUN) || pronoun.isRelative() || pronoun == Pronoun.SECOND) {
            return null;
        }
        int at = source.mention().range().from();
        Entity speaking = voiceAt(at);
        Set<Entity> others = others(source);
        return salience.antecedent(pronoun, at, each -> each != speaking && !others.contains(each));
    }

    private @Nullable Entity cataphora(Source source) {
        return source.is(Mention.Form.PRONOUN) ? cataphora.soonNamed(source.mention(), others(source)) : null;
    }

    private @Nullable Entity headline(Source source) {
        return source.is(Mention.Form.DESCRIPTION) ? cataphora.inHeadline(source.mention(), others(source)) : null;
    }

    private @Nullable Entity pair(Source source) {
        if (!coordinations.areMeant(source.mention())) {
            return null;
        }
        Entity group = coordinations.group();
        return group == null ? coordinations.complete(described(source)) : group;
    }

    private @Nullable Entity sameNoun(Source source) {
        return descriptions.sameNoun(source.mention());
    }

    private @Nullable Entity nounOfName(Source source) {
        return descriptions.nounOfName(source.mention(), source.text());
    }

    private @Nullable Entity generalNoun(Source source) {
        return descriptions.generalNoun(source.mention(), source.text());
    }

    private @Nullable Entity ownWords(Source source) {
        // A pronoun that is no source needs no entity of its own.
        boolean pronoun = source.is(Mention.Form.PRONOUN) && source.claim().isEmpty();
        return pronoun || source.is(Mention.Form.FIRST_PERSON) ? null : described(source);
    }

    private Entity described(Source source) {
        Entity entity = descriptions.byWords(source.text(), source.mention());
        entity.learn(source.mention());
        return entity;
    }

    private @Nullable Entity quotation(Source source) {
        return quotedSpeakers.at(source.from());
    }

    private @Nullable Entity author(Source source) {
        return named.isQuoted(source.from()) ? null : author;
    }

    private Entity firstPersonsWords(Source source) {
        return descriptions.byWords(source.text(), reader.whole(source.range()));
    }

    private Set<Entity> others(Source source) {
        return named.namedIn(source.claim(), source.from());
    }
}
