package org.hearsay.internal.speakers;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.Origin;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** One pass over the mentions of a document, in text order, that finds the one behind each source; for a single use. */
final class CorefPass {

    private static final int LONGEST_CLAIM = 200;
    /** What {@code explain} calls the steps of this class. */
    private static final String STEP = "speaker by";

    private final Lexicon lexicon;
    private final Document document;
    private final List<Quote> quotes;
    private final List<Candidate> candidates;
    private final List<Phrase> phrases;
    private final MentionReader reader;
    private final List<Mention> mentions;
    private final @Nullable Entity[] entities;
    private final NamedMentions stage;
    private final Voices voices;
    private final Salience focus;
    private final Cataphora lookahead;
    private final Descriptions descriptions;
    private final Coordinations coordinations;
    private final boolean[] claimed;
    private final boolean[] authors;
    private final Trace trace;

    CorefPass(
            Lexicon lexicon,
            Document document,
            List<Quote> quotes,
            List<Candidate> candidates,
            List<Phrase> phrases,
            MentionReader reader,
            Trace trace) {
        this.lexicon = lexicon;
        this.document = document;
        this.quotes = quotes;
        this.candidates = candidates;
        this.phrases = phrases;
        this.reader = reader;
        this.mentions = reader.read();
        NameClusters cast = new NameClusters(lexicon, mentions);
        this.entities = cast.entities();
        this.stage = NamedMentions.of(lexicon, document, quotes, mentions, cast.entities());
        this.voices = Voices.of(stage);
        this.focus = new Salience(document);
        this.lookahead = new Cataphora(stage);
        this.descriptions = new Descriptions(lexicon, cast, focus);
        this.coordinations = new Coordinations(stage);
        this.claimed = claimed(document, candidates);
        this.authors = new boolean[candidates.size()];
        this.trace = trace;
    }

    private static boolean[] claimed(Document document, List<Candidate> candidates) {
        boolean[] claimed = new boolean[document.size()];
        for (Candidate candidate : candidates) {
            if (!candidate.source().isEmpty()) {
                for (Range piece : candidate.claim()) {
                    Arrays.fill(claimed, piece.from(), piece.to(), true);
                }
            }
        }
        return claimed;
    }

    /** The one behind each candidate's source; null for a candidate without source. */
    @Nullable
    Entity[] resolve() {
        @Nullable Entity[] speakers = new Entity[candidates.size()];
        Integer[] order = new Integer[candidates.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(start(candidates.get(a)), start(candidates.get(b))));
        int next = 0;
        for (int each : order) {
            Candidate candidate = candidates.get(each);
            if (!candidate.source().isEmpty()) {
                next = sweepTo(next, start(candidate));
                Entity speaker = isFirstPerson(candidate) ? voice(start(candidate)) : speakerOf(candidate, next);
                speakers[each] = speaker;
                // The label of a turn puts nobody in the centre.
                if (speaker != null
                        && speaker.isSomebody()
                        && !isFirstPerson(candidate)
                        && candidate.origin() != Origin.LAYOUT) {
                    focus.speak(speaker, start(candidate));
                    focus.see(speaker, start(candidate), true, false, false);
                }
            }
        }
        new FirstPerson(document, quotes, candidates, stage.quoteOf()).resolve(speakers);
        for (int i = 0; i < speakers.length; i++) {
            Candidate candidate = candidates.get(i);
            if (!candidate.source().isEmpty()) {
                authors[i] = speakers[i] == null && !stage.isQuoted(start(candidate));
                if (speakers[i] == null && !authors[i]) {
                    speakers[i] = descriptions.byWords(
                            document.words(candidate.source().get(0)),
                            whole(candidate.source().get(0)));
                }
                if (speakers[i] != null) {
                    speakers[i].mentionIn(candidate.source().get(0));
                    descriptions.completeAffiliation(speakers[i]);
                }
            }
        }
        return speakers;
    }

    /** Whether a candidate's source is the author's own "I"; known once the speakers are resolved. */
    boolean isAuthor(int candidate) {
        return authors[candidate];
    }

    private static int start(Candidate candidate) {
        return candidate.source().isEmpty()
                ? candidate.claim().get(0).from()
                : candidate.source().get(0).from();
    }

    /** Reads the mentions before a token. */
    private int sweepTo(int next, int token) {
        int i = next;
        for (; i < mentions.size() && mentions.get(i).range().from() < token; i++) {
            Mention mention = mentions.get(i);
            Entity entity = entities[i];
            int at = mention.range().from();
            coordinations.read(i);
            if (entity == null && mention.form() == Mention.Form.DESCRIPTION && mention.sure()) {
                entity = descriptions.find(mention, document.words(mention.range()));
            } else if (entity == null
                    && mention.form() == Mention.Form.PRONOUN
                    && !stage.isQuoted(at)
                    && mention.pronoun().gender() != Gender.UNKNOWN) {
                entity = antecedent(mention, Set.of());
            }
            if (entity != null) {
                descriptions.note(mention, entity);
                if (!lexicon.isIndefinite(mention.noun())) {
                    focus.see(
                            entity,
                            at,
                            mention.subject(),
                            claimed[at] || stage.isQuoted(at),
                            lexicon.isGroupNoun(mention.noun()));
                }
            }
        }
        return i;
    }

    private @Nullable Entity voice(int token) {
        return stage.isQuoted(token) ? null : voices.voice(document.paragraphIndex(token));
    }

    private boolean isFirstPerson(Candidate candidate) {
        boolean owned = candidate.source().get(0).length() > 1
                && lexicon.possessive.contains(document.token(start(candidate)).lower());
        return !owned && lexicon.pronoun(document.token(start(candidate))) == Pronoun.FIRST;
    }

    private @Nullable Entity speakerOf(Candidate candidate, int next) {
        Range source = candidate.source().get(0);
        int main = mainPhrase(source, next);
        if (main >= 0 && coordinations.joins(main, source)) {
            coordinations.read(main);
            trace.note(candidate.cue(), STEP, "several who are named together");
            return coordinations.group(descriptions, source);
        }
        Mention mention = main < 0 ? whole(source) : mentions.get(main);
        Entity known = main < 0 ? null : entities[main];
        if (known == null) {
            known = mention.form() == Mention.Form.PRONOUN
                    ? pronoun(mention, candidate)
                    : described(mention, source, candidate);
            known.learn(mention);
        } else {
            trace.note(candidate.cue(), STEP, "a name, or what was found behind it before");
        }
        if (main >= 0) {
            entities[main] = known;
        }
        descriptions.note(mention, known);
        return known;
    }

    private Mention whole(Range source) {
        return reader.read(new Phrase(source, source.from(), source.to() - 1, -1));
    }

    private Entity described(Mention mention, Range source, Candidate candidate) {
        Entity named = lookahead.inHeadline(mention, namedBy(candidate));
        if (named != null) {
            trace.note(candidate.cue(), STEP, "a headline's man or woman, named in the article");
            return named;
        }
        Entity entity = coordinations.meant(mention);
        trace.note(
                candidate.cue(),
                STEP,
                entity == null ? "a description" : "a description of those who were named together");
        return entity == null
                ? coordinations.complete(mention, descriptions.find(mention, sourceWords(source, mention)))
                : entity;
    }

    /** Whom a claim names that nobody makes of himself by name: one in quotation marks, or one behind its source. */
    private Set<Entity> namedBy(Candidate candidate) {
        Set<Entity> named = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Range piece : candidate.claim()) {
            if (stage.isQuoted(piece.from()) || piece.from() > start(candidate)) {
                int end = Math.min(piece.to(), piece.from() + LONGEST_CLAIM);
                for (int at = piece.from(); at < end; at++) {
                    Entity entity = stage.entityAt(at);
                    if (entity != null) {
                        named.add(entity);
                    }
                }
            }
        }
        return named;
    }

    /** The outermost phrase that begins first inside a source. */
    private int mainPhrase(Range source, int next) {
        int best = -1;
        for (int i = next; i < phrases.size() && phrases.get(i).range().from() < source.to(); i++) {
            Range range = phrases.get(i).range();
            if (source.contains(range) && mentions.get(i).form() != Mention.Form.NOTHING) {
                if (best >= 0 && range.from() > phrases.get(best).range().from()) {
                    break;
                }
                best = i;
            }
        }
        return best;
    }

    private Entity pronoun(Mention mention, Candidate candidate) {
        Set<Entity> others = namedBy(candidate);
        int at = mention.range().from();
        Entity entity = switch (mention.pronoun()) {
            case RELATIVE, WHO -> focus.before(mention.pronoun(), at);
            case SECOND -> stage.isQuoted(at) ? null : voices.addressee(document.paragraphIndex(at));
            default -> antecedent(mention, others);
        };
        if (entity != null) {
            trace.note(candidate.cue(), STEP, "the antecedent of the pronoun");
        } else if (mention.pronoun().gender() != Gender.UNKNOWN) {
            entity = lookahead.soonNamed(mention, others);
            trace.note(
                    candidate.cue(),
                    STEP,
                    entity == null ? "a pronoun without antecedent" : "a pronoun before the name");
        }
        return entity == null ? descriptions.byWords(document.words(mention.range()), mention) : entity;
    }

    /** The one that a pronoun stands for, who is neither among the others nor the one that says "I" there. */
    private @Nullable Entity antecedent(Mention mention, Set<Entity> others) {
        int at = mention.range().from();
        Entity speaking = voice(at);
        return focus.antecedent(mention.pronoun(), at, each -> each != speaking && !others.contains(each));
    }

    /** The words of a source, up to a comma or relative clause behind its main phrase. */
    private String sourceWords(Range source, Mention mention) {
        int to = Math.max(mention.range().to(), source.from() + 1);
        while (to < source.to()
                && !document.token(to).text().equals(",")
                && !Set.of(Pronoun.RELATIVE, Pronoun.WHO).contains(lexicon.pronoun(document.token(to)))) {
            to++;
        }
        return document.words(new Range(source.from(), to));
    }
}
