package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.internal.syntax.Clause;
import org.hearsay.internal.syntax.Clause.Kind;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.SentenceSyntax;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;
import org.hearsay.internal.text.Inflection;

/** Reads level and polarity of each clause of a sentence, which may be others than those of the sentence. Immutable. */
final class SentenceReader {

    private final MainClauseReader mainClauses;
    private final Governors governors;
    private final HedgedNouns hedgedNouns;

    SentenceReader(EffectTable effects, MainClauseReader mainClauses) {
        this.mainClauses = mainClauses;
        governors = new Governors(effects);
        hedgedNouns = new HedgedNouns(effects);
    }

    /**
     * A clause and how sure it is.
     *
     * @param main whether it is independent, and the first such with a verb
     * @param adjunct whether it is an addition that a word of hedging outside doesn't reach: "which is safe", "because
     *     it rained"
     */
    record ReadClause(TokenSlice words, Commitment reading, boolean main, boolean adjunct) {}

    /** The last clause that others may interrupt: how sure it is, and what of it comes from its governor. */
    private record Outer(Commitment whole, Commitment inherited, boolean adjunct) {}

    /** Reads the clauses of a sentence that have a verb; none of a question, which is open as a whole. */
    List<ReadClause> read(TokenSlice sentence, boolean told) {
        return sentence.questionMark() >= 0 ? List.of() : new Reader(sentence, told).read();
    }

    /** The state of one reading, from clause to clause. */
    private final class Reader {

        private final TokenSlice sentence;
        private final boolean told;
        private final AnnotatedSentence annotated;
        private final AnnotatedSentence governing;
        private final SentenceSyntax syntax;
        private final List<ReadClause> read = new ArrayList<>();
        private Commitment before = Commitment.PLAIN;
        private boolean adjunct;
        private Outer outer = new Outer(Commitment.PLAIN, Commitment.PLAIN, false);
        private boolean main;
        private Optional<ReadClause> noun = Optional.empty();

        Reader(TokenSlice sentence, boolean told) {
            this.sentence = sentence;
            this.told = told;
            annotated = mainClauses.annotate(sentence);
            governing = governors.annotate(sentence);
            syntax = annotated.syntax();
        }

        List<ReadClause> read() {
            syntax.clauses().forEach(this::read);
            return read;
        }

        private void read(Clause clause) {
            TokenSlice words = sentence.part(clause.from(), clause.to());
            Kind kind = clause.kind();
            Commitment inherited = inherited(clause, words);
            Optional<Commitment> own = own(clause);
            before = own.orElse(Commitment.PLAIN).and(inherited);
            adjunct = switch (kind) {
                case RELATIVE, ADVERBIAL, CONDITION, PARTICIPLE -> true;
                case MAIN -> false;
                case RESUMED -> outer.adjunct;
                case COMPLEMENT, INFINITIVE, GERUND, COORDINATE -> adjunct;
            };
            if (kind.isOuter()) {
                outer = new Outer(before, inherited, adjunct);
            }
            boolean whole = kind == Kind.CONDITION
                    || own.isPresent() && words.any(token -> token.upos().isVerb());
            if (whole) {
                boolean first = !main && (kind == Kind.MAIN || kind == Kind.RESUMED);
                main |= first;
                read.add(new ReadClause(words, before, first, adjunct));
            }
            for (HedgedNouns.HedgedNoun hedged : hedgedNouns.read(words)) {
                read(hedged, whole, kind == Kind.CONDITION);
            }
        }

        private void read(HedgedNouns.HedgedNoun hedged, boolean whole, boolean condition) {
            if (!hedged.given()) {
                ReadClause found =
                        new ReadClause(hedged.words(), hedged.reading().and(before), false, adjunct);
                noun = Optional.of(found);
                if (!whole || !found.reading().agrees(before)) {
                    read.add(found);
                }
            } else if (!condition) {
                read.add(new ReadClause(hedged.words(), hedged.reading(), false, true));
            }
        }

        /** What a clause has from its governor, from the clause that it continues, or from the noun before it. */
        private Commitment inherited(Clause clause, TokenSlice words) {
            return switch (clause.kind()) {
                case PARTICIPLE -> outer.whole;
                case RESUMED -> outer.inherited;
                case INFINITIVE ->
                    noun.filter(hedged -> hedged.words().areFollowedBy(words)) // "the cancelled plan | to build"
                            .map(ReadClause::reading)
                            .orElseGet(() -> governed(clause).orElse(before));
                case GERUND -> governed(clause).orElse(before);
                case COMPLEMENT -> governed(clause).orElse(Commitment.PLAIN);
                case COORDINATE -> sharesVerb(clause) ? shared(clause) : Commitment.PLAIN;
                case MAIN, RELATIVE, ADVERBIAL, CONDITION -> Commitment.PLAIN;
            };
        }

        private Optional<Commitment> governed(Clause clause) {
            return governors.read(governing, clause, before);
        }

        /** Of "may neither open nor close" the second verb has its own denial. */
        private Commitment shared(Clause clause) {
            return governing.effect(clause.from(), WordClass.NEGATION).isPresent() ? before.affirmed() : before;
        }

        /** "may close the road and open the bridge", "whether it closes or opens": one hedge for both verbs. */
        private boolean sharesVerb(Clause clause) {
            Cursor conjunction = sentence.at(clause.from());
            Cursor verb = conjunction.next().skipAdverbsAndCommas();
            return verb.is(VERB)
                    && !conjunction.isBut()
                    && (conjunction.isOr() || verb.inflection() == Inflection.BASE);
        }

        /** The clause by itself, without the words that open it, unless they are a hedge: "whether". */
        private Optional<Commitment> own(Clause clause) {
            int from = clause.from();
            boolean free = clause.kind() == Kind.RELATIVE || clause.kind() == Kind.CONDITION;
            int opened = opened(clause);
            Optional<Commitment> reading = opened < clause.to()
                    ? mainClauses.read(sentence.part(opened, clause.to()), told && !free)
                    : Optional.empty();
            Commitment opener = switch (clause.kind()) {
                case CONDITION -> opener(from, opened, WordClass.CONDITION, WordClass.EXCEPTION);
                case INFINITIVE ->
                    syntax.deniesInfinitive(from) ? opener(from, from + 1, WordClass.NEGATION) : Commitment.PLAIN;
                default -> Commitment.PLAIN;
            };
            return (clause.kind() == Kind.CONDITION ? Optional.of(reading.orElse(Commitment.PLAIN)) : reading)
                    .map(read -> read.and(opener));
        }

        private Commitment opener(int from, int to, WordClass... classes) {
            return annotated
                    .effect(from, classes)
                    .map(effect -> effect.of(sentence.part(from, to)))
                    .orElse(Commitment.PLAIN);
        }

        /** The index after the words that open a clause. */
        private int opened(Clause clause) {
            int from = clause.from();
            return switch (clause.kind()) {
                case RELATIVE -> from + 1;
                case INFINITIVE -> syntax.deniesInfinitive(from) ? from + 2 : from + 1;
                case COMPLEMENT -> sentence.at(from).isThat() ? from + 1 : from;
                case ADVERBIAL, CONDITION -> syntax.entryEnd(from);
                case MAIN, RESUMED, GERUND, COORDINATE, PARTICIPLE -> from;
            };
        }
    }
}
