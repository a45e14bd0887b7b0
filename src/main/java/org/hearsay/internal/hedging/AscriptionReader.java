package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.Ascription;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * Reads whether the text says that a claim was made, off the words that lead up to the verb of its cue: its auxiliaries
 * and what governs it, its source, and what precedes both. "At no point did the mayor | say". Immutable.
 */
final class AscriptionReader {

    private static final String QUESTION = "question";

    private final EffectMatcher matcher;

    AscriptionReader(EffectTable effects) {
        matcher = effects.matcher(Place.SAYING);
    }

    /**
     * Whether a claim was made.
     *
     * @param markers the words that say so, if it wasn't
     */
    record Reading(Ascription ascription, List<MarkerRange> markers) {

        static final Reading MADE = new Reading(Ascription.MADE, List.of());
    }

    /**
     * Reads a candidate.
     *
     * @param held whether the cue is of what is held without being said, a denial of which is a stance of its own:
     *     "does not believe that"
     */
    Reading read(Document document, Candidate candidate, boolean held) {
        return candidate.cue().isEmpty() ? Reading.MADE : new Walk(document, candidate, held).read();
    }

    /** Goes back from the verb of a cue, word by word, as long as they belong to it. */
    private final class Walk {

        private final Document document;
        private final boolean held;
        private final TokenSlice words;
        private final List<ListMatch> matches;
        private final int verb;
        /** Where the source is, if it is before the cue. */
        private final Range source;

        private int denied;
        private final List<MarkerRange> denials = new ArrayList<>();
        private final List<MarkerRange> doubts = new ArrayList<>();
        /** Whether it was said after all: a denial is the source's own, or a habit is told. */
        private boolean settled;

        Walk(Document document, Candidate candidate, boolean held) {
            this.document = document;
            this.held = held;
            List<Range> cue = candidate.cue();
            Range sentence = document.sentenceOf(cue.get(0).from());
            int end = cue.get(cue.size() - 1).to();
            words = TokenSlice.of(document, List.of(new Range(sentence.from(), Math.min(end, sentence.to()))));
            matches = matcher.find(words);
            verb = verb(cue) - sentence.from();
            source = candidate.source().stream()
                    .filter(piece -> piece.to() <= verb + sentence.from() && piece.from() >= sentence.from())
                    .reduce((first, second) -> second)
                    .map(piece -> new Range(piece.from() - sentence.from(), piece.to() - sentence.from()))
                    .orElse(new Range(0, 0));
        }

        /** The last verb of a cue, else its first token. */
        private int verb(List<Range> cue) {
            int last = cue.get(0).from();
            for (Range piece : cue) {
                for (int i = piece.from(); i < piece.to(); i++) {
                    last = document.token(i).upos() == VERB ? i : last;
                }
            }
            return last;
        }

        Reading read() {
            boolean asked = false;
            int at = aroundVerb().map(this::take).orElse(verb);
            boolean behindSource = !source.isEmpty();
            while (at > 0) {
                Optional<ListMatch> match = endingAt(at);
                if (match.isPresent()) {
                    at = take(match.get());
                } else if (behindSource && at == source.to()) {
                    at = source.from();
                    behindSource = false;
                } else if (words.at(at - 1).is(ADV, AUX, PART)) {
                    at--;
                    asked |= words.at(at).is(AUX) && !behindSource && at < source.from();
                } else {
                    break;
                }
            }
            ofSource().ifPresent(this::take);
            if (asked && isQuestion()) {
                doubts.addAll(MarkerRange.of(words.part(at, at + 1), QUESTION));
            }
            if (denied % 2 == 1) {
                return new Reading(Ascription.NOT_MADE, denials);
            }
            return doubts.isEmpty() || settled ? Reading.MADE : new Reading(Ascription.POSSIBLE, doubts);
        }

        /** An entry of several words that has the verb in it: "neither confirm nor deny", "would prefer". */
        private Optional<ListMatch> aroundVerb() {
            return matches.stream()
                    .filter(match -> match.length() > 1 && match.from() <= verb && verb < match.to())
                    .filter(match -> denies(match) || ascribes(match, Ascription.MADE))
                    .findFirst();
        }

        private Optional<ListMatch> endingAt(int at) {
            return matches.stream()
                    .filter(match -> match.to() == at && !source.contains(match.from()))
                    .findFirst();
        }

        /** A source that is nobody: "none of them", not "No. 10". */
        private Optional<ListMatch> ofSource() {
            return matches.stream()
                    .filter(match -> isOfSource(match) && !match.next().is(NUM) && denies(match))
                    .findFirst();
        }

        private boolean isOfSource(ListMatch match) {
            return !source.isEmpty() && match.from() == source.from();
        }

        private boolean denies(ListMatch match) {
            return ascribes(match, Ascription.NOT_MADE);
        }

        private boolean ascribes(ListMatch match, Ascription ascription) {
            return match.any(effect -> effect.ascription().equals(Optional.of(ascription)));
        }

        /** Takes an entry into account; gives where it begins. */
        private int take(ListMatch match) {
            boolean nobody = isOfSource(match);
            boolean whole = match.from() <= verb && verb < match.to();
            for (Effect effect : match.effects()) {
                if (effect.ascription().isPresent() && (nobody || effect.scope().countsBeforeCue(match))) {
                    List<MarkerRange> markers = MarkerRange.of(match.tokens(), effect.list());
                    switch (effect.ascription().get()) {
                        case NOT_MADE -> {
                            if (!held || nobody || whole || !match.is(WordClass.NEGATION)) {
                                denied++;
                                denials.addAll(markers);
                            } else {
                                settled = true;
                            }
                        }
                        case POSSIBLE -> doubts.addAll(markers);
                        case MADE -> settled = true;
                    }
                    break;
                }
            }
            return match.from();
        }

        private boolean isQuestion() {
            Range sentence = document.sentenceOf(words.position(0));
            return TokenSlice.of(document, List.of(sentence)).questionMark() >= 0;
        }
    }
}
