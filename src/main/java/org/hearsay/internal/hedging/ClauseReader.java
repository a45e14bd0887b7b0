package org.hearsay.internal.hedging;

import static org.hearsay.HedgingLevel.CERTAIN;
import static org.hearsay.HedgingLevel.POSSIBLE;
import static org.hearsay.HedgingLevel.PROBABLE;
import static org.hearsay.HedgingLevel.UNCOMMITTED;
import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.INTJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.HedgingLevel;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/** Reads level and polarity off the words of one sentence of a claim. Immutable. */
final class ClauseReader {

    private final Lexicon lexicon;
    private final WordList lightVerbs;
    private final WordList aims;

    ClauseReader(WordLists words) {
        lightVerbs = words.get("verb-light");
        aims = words.get(ListEffect.OPEN.list());
        lexicon = new Lexicon(
                words,
                Sets.immutableEnumSet(
                        ListEffect.PROBABLE,
                        ListEffect.POSSIBLE,
                        ListEffect.IMPROBABLE,
                        ListEffect.UNCOMMITTED,
                        ListEffect.REPORTED,
                        ListEffect.ARRANGED,
                        ListEffect.BOOSTER,
                        ListEffect.EXEMPT,
                        ListEffect.MAY,
                        ListEffect.COULD,
                        ListEffect.SHOULD,
                        ListEffect.WOULD,
                        ListEffect.NEGATION,
                        ListEffect.FAILED,
                        ListEffect.MANAGED,
                        ListEffect.BELIEVED,
                        ListEffect.FEARED,
                        ListEffect.DOUBTED,
                        ListEffect.CONDITION,
                        ListEffect.DEFAULT,
                        ListEffect.NO_CONDITION,
                        ListEffect.RELATIVE,
                        ListEffect.SUBORDINATE,
                        ListEffect.CAN,
                        ListEffect.EFFECT,
                        ListEffect.FREQUENT,
                        ListEffect.NEARLY,
                        ListEffect.MEASURED,
                        ListEffect.APPEARING,
                        ListEffect.NOMINATIVE,
                        ListEffect.CLAIMING,
                        ListEffect.APPROXIMATE,
                        ListEffect.NUMBER));
    }

    /** The entries that it reads. */
    Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Reads words that stand in one sentence.
     *
     * @param words the words, at least one
     * @param told whether a cue in the past tense governs them, under which "would" is the future
     * @return the reading; empty if the words have no verb and no hedge, such as "Yes."
     */
    Optional<Commitment> read(TokenSlice words, boolean told) {
        List<Match> matches = lexicon.find(words);
        AnnotatedSentence skeleton = new AnnotatedSentence(words, matches);
        MainClause clause = MainClause.of(skeleton);
        Reader reader = new Reader(skeleton, clause, told);
        for (Match match : matches) {
            if (clause.holds(match.from()) && clause.holds(match.to() - 1)) {
                reader.read(match);
            }
        }
        reader.readMood();
        return clause.hasVerb() || !reader.marks.isEmpty()
                ? Optional.of(new Commitment(reader.level, reader.negative, reader.marks))
                : Optional.empty();
    }

    /** Whether an entry tells of what was arranged: "was to open", but not "is to open", nor "the goal was to open". */
    boolean isArranged(TokenSlice words, Match match) {
        int subject = match.from() - 1;
        boolean ofAim =
                words.upos(subject) == NOUN && aims.contains(words.get(subject).lemma());
        return words.get(match.from()).inflection() == Inflection.PAST && !ofAim;
    }

    /** The state of one reading: level, polarity and markers so far, from the outermost word of hedging inwards. */
    private final class Reader {

        private final AnnotatedSentence skeleton;
        private final TokenSlice words;
        private final MainClause clause;
        private final boolean told;
        private final List<Mark> marks = new ArrayList<>();
        private HedgingLevel level = CERTAIN;
        private boolean negative;
        private int deniedUpTo = -2;

        Reader(AnnotatedSentence skeleton, MainClause clause, boolean told) {
            this.skeleton = skeleton;
            this.words = skeleton.words();
            this.clause = clause;
            this.told = told;
        }

        void read(Match match) {
            for (ListEffect sense : match.senses()) {
                switch (sense) {
                    case MAY -> modal(match, sense, POSSIBLE);
                    case COULD -> modal(match, sense, isDenied(match) ? CERTAIN : POSSIBLE);
                    case CAN -> modal(match, sense, isEffect(match) ? POSSIBLE : CERTAIN);
                    case SHOULD -> modal(match, sense, isPerfect(match) ? PROBABLE : UNCOMMITTED);
                    case WOULD -> modal(match, sense, told && !isPerfect(match) ? CERTAIN : POSSIBLE);
                    case PROBABLE, REPORTED, FREQUENT -> hedge(match, sense, PROBABLE, false);
                    case POSSIBLE -> hedge(match, sense, deniedUpTo >= match.from() - 1 ? CERTAIN : POSSIBLE, false);
                    case IMPROBABLE -> hedge(match, sense, PROBABLE, true);
                    case UNCOMMITTED -> hedge(match, sense, UNCOMMITTED, false);
                    case ARRANGED -> {
                        if (isArranged(words, match)) {
                            hedge(match, sense, PROBABLE, false);
                        }
                    }
                    case BELIEVED -> belief(match, sense, PROBABLE, false);
                    case FEARED -> belief(match, sense, POSSIBLE, false);
                    case DOUBTED -> belief(match, sense, PROBABLE, true);
                    case FAILED -> {
                        // "avoided closing it", not "avoided a collapse", which came about as said.
                        boolean ofNoun = words.upos(match.to() - 1) == VERB && words.upos(match.to()) != VERB;
                        if (clause.inPredicate(match.from()) && !ofNoun) {
                            mark(match, sense, CERTAIN, true);
                        }
                    }
                    case NEARLY -> {
                        if (undoes(match)) {
                            mark(match, sense, CERTAIN, true);
                        }
                    }
                    case APPROXIMATE -> {
                        if (isNumber(match.to()) && words.upos(match.from()) != ADP) {
                            mark(match, sense, CERTAIN, false);
                        }
                    }
                    case NEGATION -> {
                        if (denies(match)) {
                            mark(match, sense, CERTAIN, true);
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
                mark(clause.condition(), clause.condition() + 1, ListEffect.CONDITION.list());
                level = UNCOMMITTED;
            }
            int last = words.size() - 1;
            while (last > 0 && words.upos(last) == PUNCT && !words.lower(last).equals("?")) {
                last--;
            }
            if (words.lower(last).equals("?")) {
                mark(last, last + 1, "question");
                level = UNCOMMITTED;
            } else if (isOrder()) {
                mark(clause.verb(), clause.verb() + 1, "order");
                level = UNCOMMITTED;
            }
        }

        private boolean isOrder() {
            int verb = clause.verb();
            if (verb < 0 || words.get(verb).inflection() != Inflection.BASE || !words.openSentence()) {
                return false;
            }
            for (int i = 0; i < verb; i++) {
                if (words.upos(i) != PUNCT && words.upos(i) != ADV && words.upos(i) != INTJ) {
                    return false;
                }
            }
            boolean marked = words.endSentence();
            boolean noModal = words.upos(verb) == VERB || words.upos(verb + 1) == PART;
            boolean name = words.lower(verb + 1).equals(",")
                    && skeleton.isRelative(verb + 2); // "Unite, which represents them, said"
            return noModal && marked && !name && words.size() > verb + 1;
        }

        private void modal(Match match, ListEffect sense, HedgingLevel to) {
            if (to != CERTAIN && isModalVerb(match)) {
                mark(match, sense, to, false);
            }
        }

        private boolean isModalVerb(Match match) {
            return switch (words.upos(match.from())) {
                case AUX -> clause.inPredicate(match.from());
                // "needs a bridge" is a fact, "needs to be built" isn't.
                case VERB ->
                    clause.inPredicate(match.from())
                            && (skeleton.verbs().isTo(match.to()) || words.upos(match.to()) == VERB);
                // A tagger takes a rare "may" for an adverb or a noun.
                case ADV, NOUN ->
                    clause.inPredicate(match.from())
                            || clause.inPredicate(afterAdverbs(match.to()))
                                    && words.get(afterAdverbs(match.to())).inflection() == Inflection.BASE;
                default -> false;
            };
        }

        private int afterAdverbs(int from) {
            int i = from;
            while (words.upos(i) == ADV) {
                i++;
            }
            return i;
        }

        private void belief(Match match, ListEffect sense, HedgingLevel to, boolean denied) {
            if (clause.inPredicate(match.to() - 1) && clause.isBelieved(match)) {
                mark(match, sense, to, denied);
            }
        }

        private void hedge(Match match, ListEffect sense, HedgingLevel to, boolean denied) {
            int last = match.to() - 1;
            Upos next = words.upos(match.to());
            boolean counts = switch (words.upos(last)) {
                case ADJ ->
                    !clause.hasVerb()
                            || clause.inPredicate(match.from() - 1)
                            || next != NOUN && next != PROPN && next != ADJ;
                case ADV ->
                    clause.beforeVerb(last)
                            || clause.inPredicate(last)
                            || next != NUM && next != DET && next != ADJ && next != NOUN;
                case NOUN ->
                    !clause.hasVerb()
                            || !clause.beforeVerb(last) && isLight(match.from())
                            || words.get(Math.min(match.to(), words.size() - 1))
                                    .lemma()
                                    .equals("be");
                case ADP, SCONJ, PRON ->
                    (!clause.hasVerb()
                                    || clause.beforeVerb(last)
                                    || isLight(match.from())
                                    || words.upos(match.from()) == AUX)
                            && !(words.lower(last).equals("that")
                                    && skeleton.verbs().isVerb(match.to()));
                case VERB -> !match.is(ListEffect.APPEARING) || takesWhatAppears(match.to());
                default -> true;
            };
            // "is due to rain" hedges nothing, "is due to open" does.
            if (counts && !(words.lower(last).equals("to") && words.upos(last) == ADP)) {
                mark(match, sense, to, denied);
            }
        }

        /** Whether what follows a verb of appearing is what appears so: "to fall", "safe", "that it fell". */
        private boolean takesWhatAppears(int next) {
            int i = afterAdverbs(next);
            return switch (words.upos(i)) {
                case PART, ADJ, SCONJ, VERB ->
                    !skeleton.subordinates(i) || words.lower(i).equals("that");
                default ->
                    words.lower(i).equals("that")
                            || words.lower(i).equals("like")
                            || words.lower(i).equals("as");
            };
        }

        /** Whether the verb before a noun is one that adds nothing to it: "there is a chance". */
        private boolean isLight(int noun) {
            int verb = clause.verbBefore(noun);
            while (verb > clause.verb() && words.upos(verb) == ADV) {
                verb--;
            }
            Token token = words.get(verb);
            return token.upos() == AUX || lightVerbs.contains(token.lemma());
        }

        private boolean denies(Match match) {
            int from = match.from();
            if (skeleton.deniesInfinitive(from) && clause.hasVerb() && !clause.beforeVerb(from)) {
                return false;
            }
            if (clause.inPredicate(from) || clause.inPredicate(from - 1)) {
                return true;
            }
            if (words.upos(from) == PART && words.upos(from - 1) == NOUN) {
                return false; // "experts not involved in the case"
            }
            return !clause.hasVerb() && from == 0 || clause.beforeVerb(from) && words.upos(from - 1) != ADP;
        }

        /**
         * Whether "nearly" stands before a verb in the past and not before a measure: "nearly fell", "nearly doubled",
         * "nearly 40".
         */
        private boolean undoes(Match match) {
            int verb = match.to();
            return clause.inPredicate(verb)
                    && words.upos(verb) == VERB
                    && words.get(verb).inflection() != Inflection.ING
                    && !skeleton.is(verb, ListEffect.MEASURED);
        }

        private boolean isNumber(int index) {
            return words.upos(index) == NUM || skeleton.is(index, ListEffect.NUMBER);
        }

        /** Whether a modal verb stands before a verb of effect, affirmed: "can also cause". */
        private boolean isEffect(Match modal) {
            int verb = afterAdverbs(modal.to());
            return skeleton.is(verb, ListEffect.EFFECT) && words.get(verb).inflection() == Inflection.BASE;
        }

        /** "could not be seen", "never could be seen". */
        private boolean isDenied(Match modal) {
            return deniedUpTo >= modal.from()
                    || words.get(Math.min(modal.to(), words.size() - 1)).lemma().equals("not");
        }

        private boolean isPerfect(Match modal) {
            return words.get(Math.min(modal.to(), words.size() - 1)).lemma().equals("have");
        }

        private void mark(Match match, ListEffect sense, HedgingLevel to, boolean denied) {
            mark(match.from(), match.to(), sense.list());
            level = Commitment.weaker(level, to);
            negative ^= denied;
        }

        private void mark(int from, int to, String rule) {
            marks.addAll(Mark.of(words, from, to, rule));
        }
    }
}
