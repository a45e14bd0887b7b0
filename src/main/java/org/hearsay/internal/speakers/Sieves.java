package org.hearsay.internal.speakers;

import static org.hearsay.internal.speakers.Source.Kind.COORDINATION;
import static org.hearsay.internal.speakers.Source.Kind.FIRST_PERSON;
import static org.hearsay.internal.speakers.Source.Kind.LEFT;
import static org.hearsay.internal.speakers.Source.Kind.MENTION;
import static org.hearsay.internal.speakers.Source.Kind.SOURCE;

import java.util.List;
import java.util.Set;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The sieves of coreference resolution, in the order in which they are asked: the first that answers wins, so precise
 * ones come first. Their examples are in {@code speakers.txt} among the tests.
 *
 * @param named the mentions and the clusters of names
 * @param voices who speaks outside quotation marks
 * @param salience how salient each entity is
 * @param cataphora who is named later
 * @param descriptions who was described
 * @param coordinations who was named together
 * @param quotedSpeakers the speakers of quotations
 * @param author the text's author
 */
record Sieves(
        NamedMentions named,
        Voices voices,
        Salience salience,
        Cataphora cataphora,
        Descriptions descriptions,
        Coordinations coordinations,
        QuotedSpeakers quotedSpeakers,
        Entity author) {

    static final List<Sieve> ALL = List.of(
            new Sieve("voice", Sieves::voice, FIRST_PERSON), // I, in Ana Ruiz's turn
            new Sieve("coordination", Sieves::coordination, COORDINATION), // Ana Ruiz and Tom Berg
            new Sieve("name", Sieves::name, SOURCE), // Ana Ruiz … Ruiz; the mayor, Ana Ruiz,
            new Sieve("relative pronoun", Sieves::relativePronoun, SOURCE), // Ana Ruiz, who
            new Sieve("addressee", Sieves::addressee, SOURCE), // you, in a question to Ana Ruiz
            new Sieve("salience", Sieves::salience, MENTION, SOURCE), // Ana Ruiz … she
            new Sieve("cataphora", Sieves::cataphora, SOURCE), // she … Ana Ruiz
            new Sieve("headline", Sieves::headline, SOURCE), // Woman Says … Ana Ruiz
            new Sieve("pair", Sieves::pair, SOURCE), // Ana Ruiz and Tom Berg … the two
            new Sieve("same noun", Sieves::sameNoun, MENTION, SOURCE), // a driver … the driver
            new Sieve("noun of a name", Sieves::nounOfName, MENTION, SOURCE), // the mayor … Mayor Ana Ruiz
            new Sieve("general noun", Sieves::generalNoun, MENTION, SOURCE), // Nordwind Inc. … the company
            new Sieve("quotation", Sieves::quotation, LEFT), // “I …,” said Ana Ruiz
            new Sieve("author", Sieves::author, LEFT), // I, outside quotation marks
            new Sieve("own words", Sieves::ownWords, MENTION, SOURCE, LEFT)); // officials … officials

    private static final String STEP = "speaker by";

    /** The entity of a source or mention; null if it needs none, or needs the speakers behind it. */
    @Nullable
    Entity ask(Source source, List<Range> cue, Trace trace) {
        for (Sieve sieve : ALL) {
            Entity entity =
                    sieve.asked().contains(source.kind()) ? sieve.answer().apply(this, source) : null;
            if (entity != null) {
                trace.note(cue, STEP, sieve.name());
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity voice(Source source) {
        return voiceAt(source.from());
    }

    private @Nullable Entity voiceAt(int token) {
        return named.isQuoted(token) ? null : voices.voices()[named.document().paragraphIndex(token)];
    }

    private Entity coordination(Source source) {
        return coordinations.complete(descriptions.byWords(source.text(), source.mention()));
    }

    private @Nullable Entity name(Source source) {
        return source.entity();
    }

    private @Nullable Entity relativePronoun(Source source) {
        Pronoun pronoun = source.mention().pronoun();
        return pronoun.isRelative() ? salience.before(pronoun, source.from()) : null;
    }

    private @Nullable Entity addressee(Source source) {
        int at = source.mention().range().from();
        boolean you = source.mention().pronoun() == Pronoun.SECOND;
        return you && !named.isQuoted(at) ? voices.addressees()[named.document().paragraphIndex(at)] : null;
    }

    private @Nullable Entity salience(Source source) {
        Pronoun pronoun = source.mention().pronoun();
        if (!isPronoun(source) || pronoun.isRelative() || pronoun == Pronoun.SECOND) {
            return null;
        }
        int at = source.mention().range().from();
        Entity speaking = voiceAt(at);
        Set<Entity> others = others(source);
        return salience.antecedent(pronoun, at, each -> each != speaking && !others.contains(each));
    }

    private @Nullable Entity cataphora(Source source) {
        return isPronoun(source) ? cataphora.soonNamed(source.mention(), others(source)) : null;
    }

    private @Nullable Entity headline(Source source) {
        return source.mention().is(Mention.Form.DESCRIPTION)
                ? cataphora.inHeadline(source.mention(), others(source))
                : null;
    }

    private @Nullable Entity pair(Source source) {
        if (!coordinations.areMeant(source.mention())) {
            return null;
        }
        Entity group = coordinations.group();
        return group == null ? coordinations.complete(descriptions.byWords(source.text(), source.mention())) : group;
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
        boolean other = source.kind() == MENTION;
        if (other && isPronoun(source)) {
            return null;
        }
        Entity entity = descriptions.byWords(source.text(), source.mention());
        if (other) {
            entity.learn(source.mention());
        }
        return entity;
    }

    private @Nullable Entity quotation(Source source) {
        return quotedSpeakers.at(source.from());
    }

    private @Nullable Entity author(Source source) {
        return named.isQuoted(source.from()) ? null : author;
    }

    private static boolean isPronoun(Source source) {
        return source.mention().is(Mention.Form.PRONOUN);
    }

    /** The entities that the claim names, none of which is its speaker. */
    private Set<Entity> others(Source source) {
        return named.namedIn(source.claim(), source.from());
    }
}
