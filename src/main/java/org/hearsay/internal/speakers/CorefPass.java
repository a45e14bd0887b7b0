package org.hearsay.internal.speakers;

import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hearsay.Origin;
import org.hearsay.Speaker;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.speakers.Source.Kind;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mentions of a document in text order and asks the sieves for the entity of each source. For a single use.
 */
final class CorefPass {

    private final SpeakerWords words;
    private final Document document;
    private final List<Candidate> candidates;
    private final Trace trace;
    private final MentionReader reader;
    private final NamedMentions named;
    private final @Nullable Entity[] entities;
    private final Salience salience;
    private final Descriptions descriptions;
    private final Coordinations coordinations;
    private final QuotedSpeakers quotedSpeakers;
    private final Sieves sieves;
    private final BitSet claimed = new BitSet();
    private int next;

    CorefPass(Phrases phrases, QuoteMap quotes, List<Candidate> candidates, Trace trace) {
        this.words = phrases.words();
        this.document = phrases.document();
        this.candidates = candidates;
        this.trace = trace;
        reader = new MentionReader(phrases);
        List<Mention> mentions = reader.read();
        NameClusters clusters = new NameClusters(words, mentions);
        entities = clusters.entities();
        named = new NamedMentions(phrases, quotes, mentions, clusters.entities());
        salience = new Salience(document);
        descriptions = new Descriptions(words, clusters.byNoun(), salience);
        coordinations = new Coordinations(named);
        quotedSpeakers = new QuotedSpeakers(document, quotes);
        sieves = new Sieves(
                named,
                Voices.of(named),
                salience,
                new Cataphora(named),
                descriptions,
                coordinations,
                quotedSpeakers,
                new Entity("author", Mention.nothing(new Range(0, 0))));
        for (Candidate candidate : candidates) {
            if (!candidate.source().isEmpty()) {
                candidate.claim().forEach(piece -> claimed.set(piece.from(), piece.to()));
            }
        }
    }

    /** The speaker of each candidate; equal speakers are one object. */
    List<Speaker> resolve() {
        @Nullable Entity[] speakers = new Entity[candidates.size()];
        @Nullable Source[] sources = new Source[candidates.size()];
        IntStream.range(0, speakers.length)
                .filter(i -> !candidates.get(i).source().isEmpty())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> candidates.get(i).source().get(0).from()))
                .forEach(i -> {
                    sources[i] = read(candidates.get(i));
                    speakers[i] = entity(sources[i], candidates.get(i));
                });
        for (int i = 0; i < speakers.length; i++) {
            if (speakers[i] != null) {
                quotedSpeakers.note(
                        speakers[i], sources[i].from(), candidates.get(i).claim());
            }
        }
        for (int i = 0; i < speakers.length; i++) {
            if (sources[i] != null) {
                if (speakers[i] == null) {
                    speakers[i] = Objects.requireNonNull(
                            sieves.ask(sources[i].left(), candidates.get(i).cue(), trace));
                }
                speakers[i].mentionIn(sources[i].range());
                descriptions.completeAffiliation(speakers[i]);
            }
        }
        return speakers(speakers);
    }

    private List<Speaker> speakers(@Nullable Entity[] entities) {
        Map<Entity, Speaker> speakers = new IdentityHashMap<>();
        speakers.put(sieves.author(), Speaker.AUTHOR);
        return IntStream.range(0, entities.length)
                .mapToObj(i -> {
                    if (entities[i] == null) {
                        return candidates.get(i).cue().isEmpty() ? Speaker.AUTHOR : Speaker.UNSPECIFIED;
                    }
                    return speakers.computeIfAbsent(entities[i], entity -> entity.speaker(document));
                })
                .toList();
    }

    /** Reads on to a candidate's source. */
    private Source read(Candidate candidate) {
        Range range = candidate.source().get(0);
        for (; next < entities.length && mention(next).range().from() < range.from(); next++) {
            read(next);
        }
        String text = document.words(range);
        if (isFirstPerson(range)) {
            return new Source(Kind.FIRST_PERSON, range, reader.whole(range), text, null, candidate.claim());
        }
        int main = mainMention(range);
        if (main >= 0 && coordinations.joins(mention(main), range)) {
            coordinations.read(mention(main));
            return new Source(Kind.COORDINATION, range, Mention.coordination(range), text, null, candidate.claim());
        }
        Mention mention = main < 0 ? reader.whole(range) : mention(main);
        Entity known = main < 0 ? null : entities[main];
        return new Source(Kind.SOURCE, range, mention, text(range, mention), known, candidate.claim());
    }

    /** Reads a mention that is before the next source. */
    private void read(int index) {
        Mention mention = mention(index);
        int at = mention.range().from();
        coordinations.read(mention);
        boolean resolvable = mention.is(Mention.Form.DESCRIPTION) && mention.certain()
                || mention.is(Mention.Form.PRONOUN) && mention.gender() != Gender.UNKNOWN && !named.isQuoted(at);
        Entity entity = entities[index];
        if (entity == null && resolvable) {
            Source source = new Source(
                    Kind.MENTION, mention.range(), mention, document.words(mention.range()), null, List.of());
            entity = sieves.ask(source, List.of(), Trace.OFF);
        }
        if (entity != null) {
            descriptions.note(mention, entity);
            if (!words.isIndefinite(mention.noun())) {
                boolean reported = claimed.get(at) || named.isQuoted(at);
                salience.see(entity, at, mention.subject(), reported, words.nouns.groups.contains(mention.noun()));
            }
        }
    }

    private @Nullable Entity entity(Source source, Candidate candidate) {
        Entity entity = sieves.ask(source, candidate.cue(), trace);
        if (entity == null || source.kind() == Kind.FIRST_PERSON) {
            return entity;
        }
        if (source.entity() == null) {
            entity.learn(source.mention());
        }
        int main = mainMention(source.range());
        if (main >= 0 && mention(main) == source.mention()) {
            entities[main] = entity;
        }
        descriptions.note(source.mention(), entity);
        // The label of a turn makes nobody salient.
        if (entity.isResolved() && candidate.origin() != Origin.LAYOUT) {
            salience.speak(entity, source.from());
            salience.see(entity, source.from(), true, false, false);
        }
        return entity;
    }

    private Mention mention(int index) {
        return named.mentions().get(index);
    }

    private boolean isFirstPerson(Range source) {
        boolean owned = source.length() > 1
                && words.possessive.contains(document.token(source.from()).lower());
        return !owned && named.phrases().pronoun(source.from()) == Pronoun.FIRST;
    }

    /** The outermost mention that begins first inside a source, or -1. */
    private int mainMention(Range source) {
        int best = -1;
        for (int i = next; i < entities.length && mention(i).range().from() < source.to(); i++) {
            Range range = mention(i).range();
            if (source.contains(range) && !mention(i).is(Mention.Form.NOTHING)) {
                if (best >= 0 && range.from() > mention(best).range().from()) {
                    break;
                }
                best = i;
            }
        }
        return best;
    }

    /** The words of a pronoun; of another source those up to a comma or relative clause behind its main mention. */
    private String text(Range source, Mention mention) {
        if (mention.is(Mention.Form.PRONOUN)) {
            return document.words(mention.range());
        }
        int to = Math.max(mention.range().to(), source.from() + 1);
        while (to < source.to()
                && !named.phrases().isComma(to)
                && !named.phrases().pronoun(to).isRelative()) {
            to++;
        }
        return document.words(new Range(source.from(), to));
    }
}
