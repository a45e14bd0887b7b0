package org.hearsay.internal.hedging;

import static org.hearsay.HedgingLevel.CERTAIN;
import static org.hearsay.HedgingLevel.POSSIBLE;
import static org.hearsay.HedgingLevel.PROBABLE;
import static org.hearsay.HedgingLevel.UNCOMMITTED;
import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.HedgingLevel;
import org.hearsay.internal.hedging.Clause.Kind;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;

/** Reads level and polarity of each clause of a sentence, which may be others than those of the sentence. Immutable. */
final class PartReader {

    /**
     * How many words of an object may stand between a verb and the infinitive that it takes: "urged the old mayor to".
     */
    private static final int OBJECT = 8;

    private final ClauseReader clauses;
    private final Lexicon openers;
    private final Lexicon governors;
    private final Nominals nominals;

    PartReader(WordLists words, ClauseReader clauses) {
        this.clauses = clauses;
        openers = clauses.lexicon();
        nominals = new Nominals(words);
        governors = new Lexicon(
                words,
                Sets.immutableEnumSet(
                        ListEffect.PROBABLE,
                        ListEffect.POSSIBLE,
                        ListEffect.IMPROBABLE,
                        ListEffect.UNCOMMITTED,
                        ListEffect.BOOSTER,
                        ListEffect.EXEMPT,
                        ListEffect.NEGATION,
                        ListEffect.BELIEVED,
                        ListEffect.FEARED,
                        ListEffect.DOUBTED,
                        ListEffect.DENIED,
                        ListEffect.FAILED,
                        ListEffect.OPEN,
                        ListEffect.OPEN_THAT,
                        ListEffect.OPEN_GERUND,
                        ListEffect.REPORTED,
                        ListEffect.ARRANGED,
                        ListEffect.PROVING));
    }

    /**
     * A clause and how sure it is.
     *
     * @param main whether it stands by itself, and is the first such with a verb
     * @param adjunct whether it is an addition that a word of hedging outside doesn't reach: "which is safe", "because
     *     it rained"
     */
    record ReadClause(TokenSlice words, Commitment reading, boolean main, boolean adjunct) {}

    /** Reads the clauses of a sentence that have a verb; none of a question, which is open as a whole. */
    List<ReadClause> read(TokenSlice sentence, boolean told) {
        List<ReadClause> read = new ArrayList<>();
        if (isQuestion(sentence)) {
            return read;
        }
        AnnotatedSentence skeleton = new AnnotatedSentence(sentence, openers.find(sentence));
        AnnotatedSentence governing = new AnnotatedSentence(sentence, governors.find(sentence));
        Commitment before = Commitment.PLAIN;
        Commitment outer = Commitment.PLAIN;
        Commitment around = Commitment.PLAIN;
        boolean outerAdjunct = false;
        boolean adjunct = false;
        boolean main = false;
        ReadClause noun = null;
        for (Clause clause : ClauseSplitter.split(skeleton)) {
            TokenSlice words = sentence.part(clause.from(), clause.to());
            Commitment inherited = switch (clause.kind()) {
                case PARTICIPLE -> outer;
                case RESUMED -> around;
                default -> inherited(clause, governing, before);
            };
            boolean free = clause.kind() == Kind.RELATIVE || clause.kind() == Kind.CONDITION;
            Optional<Commitment> own = own(clause, skeleton, told && !free);
            adjunct = switch (clause.kind()) {
                case RELATIVE, ADVERBIAL, CONDITION, PARTICIPLE -> true;
                case MAIN -> false;
                case RESUMED -> outerAdjunct;
                default -> adjunct;
            };
            if (clause.kind() == Kind.INFINITIVE && noun != null && noun.words().areFollowedBy(words)) {
                inherited = noun.reading(); // "the cancelled plan | to build"
            }
            before = own.orElse(Commitment.PLAIN).and(inherited);
            if (isOuter(clause.kind())) {
                outer = before;
                around = inherited;
                outerAdjunct = adjunct;
            }
            boolean whole = clause.kind() == Kind.CONDITION || own.isPresent() && hasVerb(words);
            if (whole) {
                boolean first = !main && (clause.kind() == Kind.MAIN || clause.kind() == Kind.RESUMED);
                main |= first;
                read.add(new ReadClause(words, before, first, adjunct));
            }
            for (Nominals.Nominal nominal : nominals.read(words)) {
                if (!nominal.given()) {
                    noun = new ReadClause(nominal.words(), nominal.reading().and(before), false, adjunct);
                    if (!whole || !noun.reading().agrees(before)) {
                        read.add(noun);
                    }
                } else if (clause.kind() != Kind.CONDITION) {
                    read.add(new ReadClause(nominal.words(), nominal.reading(), false, true));
                }
            }
        }
        return read;
    }

    /** Whether additions hang on a clause of this kind, and it goes on behind them. */
    private static boolean isOuter(Kind kind) {
        return kind == Kind.MAIN || kind == Kind.RESUMED || kind == Kind.COMPLEMENT || kind == Kind.COORDINATE;
    }

    private static boolean isQuestion(TokenSlice sentence) {
        int last = sentence.size() - 1;
        while (last > 0 && sentence.upos(last) == PUNCT && !sentence.lower(last).equals("?")) {
            last--;
        }
        return sentence.lower(last).equals("?");
    }

    private static boolean hasVerb(TokenSlice words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.upos(i).isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** The clause by itself, without the words that open it, unless they are a hedge: "whether". */
    private Optional<Commitment> own(Clause clause, AnnotatedSentence skeleton, boolean told) {
        int from = clause.from();
        int opened = opened(clause, skeleton);
        Optional<Commitment> reading = opened < clause.to()
                ? clauses.read(skeleton.words().part(opened, clause.to()), told)
                : Optional.empty();
        return switch (clause.kind()) {
            case CONDITION -> {
                ListEffect sense = skeleton.is(from, ListEffect.CONDITION) ? ListEffect.CONDITION : ListEffect.DEFAULT;
                yield Optional.of(reading.orElse(Commitment.PLAIN)
                        .and(left(UNCOMMITTED, false, skeleton.words(), from, opened, sense)));
            }
            case INFINITIVE ->
                skeleton.deniesInfinitive(from)
                        ? reading.map(read ->
                                read.and(left(CERTAIN, true, skeleton.words(), from, from + 1, ListEffect.NEGATION)))
                        : reading;
            default -> reading;
        };
    }

    /** The index after the words that open a clause. */
    private static int opened(Clause clause, AnnotatedSentence skeleton) {
        int from = clause.from();
        return switch (clause.kind()) {
            case RELATIVE -> from + 1;
            case INFINITIVE -> skeleton.deniesInfinitive(from) ? from + 2 : from + 1;
            case COMPLEMENT -> skeleton.words().lower(from).equals("that") ? from + 1 : from;
            case ADVERBIAL, CONDITION -> {
                Match match = skeleton.matchAt(from);
                yield match == null || match.from() != from ? from + 1 : match.to();
            }
            default -> from;
        };
    }

    private Commitment inherited(Clause clause, AnnotatedSentence governing, Commitment before) {
        return switch (clause.kind()) {
            case INFINITIVE, GERUND ->
                governed(clause.kind(), clause.from(), governing, before).orElse(before);
            case COMPLEMENT ->
                governed(clause.kind(), clause.from(), governing, before).orElse(Commitment.PLAIN);
            case COORDINATE ->
                sharesVerb(clause, governing.words()) ? shared(clause, governing, before) : Commitment.PLAIN;
            default -> Commitment.PLAIN;
        };
    }

    /** Of "may neither open nor close" the second verb has its own denial. */
    private static Commitment shared(Clause clause, AnnotatedSentence governing, Commitment before) {
        return governing.is(clause.from(), ListEffect.NEGATION)
                ? new Commitment(before.level(), false, before.marks())
                : before;
    }

    /**
     * "may close the road and open the bridge", "whether it closes or opens": the second verb has what hedges the first
     * one.
     */
    private static boolean sharesVerb(Clause clause, TokenSlice words) {
        int i = clause.from() + 1;
        while (words.upos(i) == ADV || words.lower(i).equals(",")) {
            i++;
        }
        boolean base = words.upos(i) == VERB && words.get(i).inflection() == Inflection.BASE;
        return switch (words.lower(clause.from())) {
            case "but" -> false;
            case "or" -> words.upos(i) == VERB;
            default -> base;
        };
    }

    /** What the verb, adjective or noun that takes a clause leaves it, if it is in the lists. */
    private Optional<Commitment> governed(Kind kind, int opener, AnnotatedSentence governing, Commitment before) {
        TokenSlice words = governing.words();
        boolean object = false;
        for (int i = opener; i >= Math.max(0, opener - OBJECT); i--) {
            Match match = governing.matchAt(i);
            if (match != null && match.from() < opener && (i < opener || match.to() > opener)) {
                boolean verb = words.upos(match.from()) == VERB;
                Optional<Commitment> reading = object && !verb ? Optional.empty() : left(match, kind, words);
                if (reading.isPresent()) {
                    return Optional.of(within(reading.get(), before));
                }
                if (kind == Kind.COMPLEMENT
                        && match.is(ListEffect.PROVING)
                        && (before.negative() || before.level() == UNCOMMITTED)) {
                    return Optional.of(
                            new Commitment(UNCOMMITTED, false, before.marks())); // "unable to prove | that it works"
                }
            }
            if (i < opener) {
                switch (words.upos(i)) {
                    case ADV, PUNCT, PART -> {}
                    case AUX -> {
                        // "the goal is | to open"
                        if (object || !words.get(i).lemma().equals("be") || words.upos(i - 1) != NOUN) {
                            return Optional.empty();
                        }
                    }
                    case DET, ADJ, NOUN, PROPN, PRON, NUM, ADP -> object = true;
                    default -> {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A governor's reading of its clause, unless that clause's own reading has it already. */
    private static Commitment within(Commitment governor, Commitment clause) {
        Range range = governor.marks().get(0).range();
        return clause.marks().stream().anyMatch(mark -> mark.range().overlaps(range)) ? clause : governor.and(clause);
    }

    private Optional<Commitment> left(Match match, Kind kind, TokenSlice words) {
        for (ListEffect sense : match.senses()) {
            Optional<HedgingLevel> level = switch (sense) {
                case PROBABLE, BELIEVED, IMPROBABLE, DOUBTED, REPORTED -> Optional.of(PROBABLE);
                case ARRANGED -> clauses.isArranged(words, match) ? Optional.of(PROBABLE) : Optional.empty();
                case POSSIBLE, FEARED -> Optional.of(POSSIBLE);
                case UNCOMMITTED -> Optional.of(UNCOMMITTED);
                case OPEN -> kind == Kind.INFINITIVE ? Optional.of(UNCOMMITTED) : Optional.empty();
                case OPEN_GERUND -> kind == Kind.GERUND ? Optional.of(UNCOMMITTED) : Optional.empty();
                case OPEN_THAT -> kind == Kind.COMPLEMENT ? Optional.of(UNCOMMITTED) : Optional.empty();
                case DENIED, FAILED -> Optional.of(CERTAIN);
                case NEGATION ->
                    match.to() - match.from() > 1 || words.upos(match.from()) == ADJ
                            ? Optional.of(CERTAIN)
                            : Optional.empty();
                default -> Optional.empty();
            };
            if (level.isPresent()) {
                boolean denies = sense == ListEffect.IMPROBABLE
                        || sense == ListEffect.DOUBTED
                        || sense == ListEffect.DENIED
                        || sense == ListEffect.FAILED
                        || sense == ListEffect.NEGATION;
                return Optional.of(left(level.get(), denies, words, match.from(), match.to(), sense));
            }
        }
        return Optional.empty();
    }

    private static Commitment left(
            HedgingLevel level, boolean denies, TokenSlice words, int from, int to, ListEffect sense) {
        return new Commitment(level, denies, Mark.of(words, from, to, sense.list()));
    }
}
