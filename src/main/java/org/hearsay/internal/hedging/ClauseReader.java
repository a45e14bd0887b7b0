package org.hearsay.internal.hedging;

import static org.hearsay.HedgingLevel.CERTAIN;
import static org.hearsay.HedgingLevel.POSSIBLE;
import static org.hearsay.HedgingLevel.PROBABLE;
import static org.hearsay.HedgingLevel.UNCOMMITTED;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.HedgingLevel;
import org.hearsay.internal.rules.WordList;
import org.hearsay.internal.rules.WordLists;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.VerbForm;

/** Reads level and polarity off the words of one sentence of a claim. Immutable. */
final class ClauseReader {

    private final Lexicon lexicon;
    private final WordList lightVerbs;

    ClauseReader(WordLists words) {
        lightVerbs = words.get("verb-light");
        lexicon = new Lexicon(words, Sets.immutableEnumSet(
                Sense.PROBABLE, Sense.POSSIBLE, Sense.IMPROBABLE, Sense.UNCOMMITTED, Sense.BOOSTER, Sense.EXEMPT,
                Sense.MAY, Sense.COULD, Sense.SHOULD, Sense.WOULD, Sense.NEGATION, Sense.FAILED, Sense.MANAGED,
                Sense.BELIEVED, Sense.FEARED, Sense.DOUBTED, Sense.CONDITION, Sense.NO_CONDITION, Sense.RELATIVE));
    }

    /**
     * Reads words that stand in one sentence.
     *
     * @param words the words, at least one
     * @param told whether a cue in the past tense governs them, under which "would" is the future
     * @return the reading; empty if the words have no verb and no hedge, such as "Yes."
     */
    Optional<Reading> read(Words words, boolean told) {
        List<Match> matches = lexicon.find(words);
        MainClause clause = MainClause.of(words, matches);
        Reader reader = new Reader(words, clause, told, lightVerbs);
        for (Match match : matches) {
            if (clause.holds(match.from()) && clause.holds(match.to() - 1)) {
                reader.read(match);
            }
        }
        reader.readMood();
        return clause.hasVerb() || !reader.markers.isEmpty()
                ? Optional.of(new Reading(reader.level, reader.negative, reader.markers))
                : Optional.empty();
    }

    /** The state of one reading: level, polarity and markers so far, from the outermost word of hedging inwards. */
    private static final class Reader {

        private final Words words;
        private final MainClause clause;
        private final boolean told;
        private final WordList lightVerbs;
        private final List<Range> markers = new ArrayList<>();
        private HedgingLevel level = CERTAIN;
        private boolean negative;
        private int deniedUpTo = -2;

        Reader(Words words, MainClause clause, boolean told, WordList lightVerbs) {
            this.words = words;
            this.clause = clause;
            this.told = told;
            this.lightVerbs = lightVerbs;
        }

        void read(Match match) {
            for (Sense sense : match.senses()) {
                switch (sense) {
                    case MAY -> modal(match, POSSIBLE);
                    case COULD -> modal(match, isDenied(match) ? CERTAIN : POSSIBLE);
                    case SHOULD -> modal(match, isPerfect(match) ? PROBABLE : UNCOMMITTED);
                    case WOULD -> modal(match, told ? CERTAIN : POSSIBLE);
                    case PROBABLE -> hedge(match, PROBABLE, false);
                    case POSSIBLE -> hedge(match, deniedUpTo >= match.from() - 1 ? CERTAIN : POSSIBLE, false);
                    case IMPROBABLE -> hedge(match, PROBABLE, true);
                    case UNCOMMITTED -> hedge(match, UNCOMMITTED, false);
                    case BELIEVED -> belief(match, PROBABLE, false);
                    case FEARED -> belief(match, POSSIBLE, false);
                    case DOUBTED -> belief(match, PROBABLE, true);
                    case FAILED -> {
                        if (clause.inPredicate(match.from())) {
                            mark(match, CERTAIN, true);
                        }
                    }
                    case NEGATION -> {
                        if (denies(match)) {
                            mark(match, CERTAIN, true);
                            deniedUpTo = match.to();
                        }
                    }
                    default -> {
                        // The others keep words from being read as hedges, or show where clauses end.
                    }
                }
            }
        }

        /** Conditions, questions and orders. */
        void readMood() {
            if (clause.condition() >= 0) {
                mark(clause.condition(), clause.condition() + 1);
                level = UNCOMMITTED;
            }
            int last = words.size() - 1;
            while (last > 0 && words.tag(last).equals("PUNCT") && !words.lower(last).equals("?")) {
                last--;
            }
            if (words.lower(last).equals("?")) {
                mark(last, last + 1);
                level = UNCOMMITTED;
            } else if (isOrder()) {
                mark(clause.verb(), clause.verb() + 1);
                level = UNCOMMITTED;
            }
        }

        private boolean isOrder() {
            int verb = clause.verb();
            if (verb < 0 || words.get(verb).verbForm() != VerbForm.BASE || !words.openSentence()) {
                return false;
            }
            for (int i = 0; i < verb; i++) {
                if (!words.tag(i).equals("PUNCT") && !words.tag(i).equals("ADV") && !words.tag(i).equals("INTJ")) {
                    return false;
                }
            }
            boolean noModal = words.tag(verb).equals("VERB") || words.tag(verb + 1).equals("PART");
            return noModal && words.size() > verb + 1;
        }

        private void modal(Match match, HedgingLevel to) {
            String tag = words.tag(match.from());
            // A tagger takes a rare "may" for an adverb.
            boolean verb = tag.equals("AUX") || tag.equals("ADV") || tag.equals("VERB");
            if (verb && clause.inPredicate(match.from()) && to != CERTAIN) {
                mark(match, to, false);
            }
        }

        private void belief(Match match, HedgingLevel to, boolean denied) {
            if (clause.inPredicate(match.to() - 1) && clause.isBelieved(match)) {
                mark(match, to, denied);
            }
        }

        private void hedge(Match match, HedgingLevel to, boolean denied) {
            int last = match.to() - 1;
            String next = words.tag(match.to());
            boolean counts = switch (words.tag(last)) {
                case "ADJ" -> !clause.hasVerb() || clause.inPredicate(match.from() - 1)
                        || !next.equals("NOUN") && !next.equals("PROPN") && !next.equals("ADJ");
                case "ADV" -> clause.beforeVerb(last) || clause.inPredicate(last)
                        || !next.equals("NUM") && !next.equals("DET") && !next.equals("ADJ") && !next.equals("NOUN");
                case "NOUN", "ADP", "SCONJ" -> !clause.hasVerb() || clause.beforeVerb(last) || isLight(match.from());
                default -> true;
            };
            // "is due to rain" hedges nothing, "is due to open" does.
            if (counts && !(words.lower(last).equals("to") && words.tag(last).equals("ADP"))) {
                mark(match, to, denied);
            }
        }

        /** Whether the verb before a noun is one that adds nothing to it: "there is a chance". */
        private boolean isLight(int noun) {
            int verb = clause.verbBefore(noun);
            while (verb > clause.verb() && words.tag(verb).equals("ADV")) {
                verb--;
            }
            Token token = words.get(verb);
            return token.tag().equals("AUX") || lightVerbs.contains(token.lemma());
        }

        private boolean denies(Match match) {
            int from = match.from();
            if (clause.inPredicate(from) || clause.inPredicate(from - 1)) {
                return true;
            }
            return !clause.hasVerb() && from == 0 || clause.beforeVerb(from) && !words.tag(from - 1).equals("ADP");
        }

        private boolean isDenied(Match modal) {
            return words.get(Math.min(modal.to(), words.size() - 1)).lemma().equals("not");
        }

        private boolean isPerfect(Match modal) {
            return words.get(Math.min(modal.to(), words.size() - 1)).lemma().equals("have");
        }

        private void mark(Match match, HedgingLevel to, boolean denied) {
            mark(match.from(), match.to());
            level = Reading.weaker(level, to);
            negative ^= denied;
        }

        private void mark(int from, int to) {
            for (int i = from, begin = from; i < to; i++) {
                if (i + 1 == to || words.position(i + 1) != words.position(i) + 1) {
                    markers.add(new Range(words.position(begin), words.position(i) + 1));
                    begin = i + 1;
                }
            }
        }
    }
}
