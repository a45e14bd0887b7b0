package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.SCONJ;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.internal.syntax.Punctuation;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.VerbGroups;
import org.hearsay.internal.text.Inflection;

/**
 * The words of a sentence that decide how sure it is: the first main clause, without relative, adverbial and
 * coordinated ones.
 *
 * <p>A clause that hangs on a word of hedging belongs to it, "it is likely that …"; any other stays outside, "it is
 * clear that …".
 */
final class MainClause {

    private final AnnotatedSentence skeleton;
    private final TokenSlice words;
    private final VerbGroups verbs;
    private final BitSet zone = new BitSet();
    private final BitSet predicates = new BitSet();
    private int start = -1;
    private int predicate = -1;
    private int condition = -1;

    private MainClause(AnnotatedSentence skeleton) {
        this.skeleton = skeleton;
        this.words = skeleton.words();
        this.verbs = skeleton.verbs();
    }

    /** Finds the main clause of the words of one sentence. */
    static MainClause of(AnnotatedSentence skeleton) {
        MainClause clause = new MainClause(skeleton);
        int main = clause.findVerb();
        if (main >= 0) {
            clause.zone.clear(main, skeleton.words().size());
            clause.follow(main);
        } else {
            clause.zone.set(0, clause.firstBreak());
        }
        return clause;
    }

    /** Whether a word belongs to the clause. */
    boolean holds(int index) {
        return zone.get(index);
    }

    /** Whether a word belongs to a verb group that carries the clause, or stands right behind it. */
    boolean inPredicate(int index) {
        return index >= 0 && predicates.get(index);
    }

    /** Whether a word stands before the clause's verb. */
    boolean beforeVerb(int index) {
        return index < start;
    }

    /** Whether the clause has a verb. */
    boolean hasVerb() {
        return start >= 0;
    }

    /** The first word of the verb group, or -1. */
    int verb() {
        return start;
    }

    /** The last verb group's last word before an index, or the index of the clause's verb. */
    int verbBefore(int index) {
        return Math.max(start, predicates.previousSetBit(index - 1));
    }

    /** The index of the word that makes the clause depend on a condition, or -1. */
    int condition() {
        return condition;
    }

    private int findVerb() {
        int nonfinite = -1;
        int i = opening();
        while (i < words.size()) {
            if (skeleton.is(i, ListEffect.CONDITION)) {
                condition = i;
                i = afterAdverbial(i);
            } else if (skeleton.isRelative(i)) {
                i = afterRelative(i);
            } else if (skeleton.subordinates(i)) {
                boolean gerund = verbs.isVerb(i + 1) && words.get(i + 1).inflection() == Inflection.ING;
                i = gerund ? verbs.end(i + 1) : afterAdverbial(i);
            } else if (verbs.isVerb(i)) {
                if (verbs.isFinite(i)) {
                    return i;
                }
                nonfinite = nonfinite < 0 ? i : nonfinite;
                i = verbs.end(i);
            } else {
                zone.set(i++);
            }
        }
        int any = verbs.firstFinite(0);
        boolean named = any < words.size() && hasNoun(any);
        return any == words.size() || named || nonfinite >= 0 && nonfinite < any ? nonfinite : any;
    }

    /**
     * Whether a noun that no verb has taken stands before an index: what follows it says more of it, and nothing of the
     * claim.
     */
    private boolean hasNoun(int to) {
        for (int i = zone.nextSetBit(0); i >= 0 && i < to; i = zone.nextSetBit(i + 1)) {
            if (words.upos(i) == NOUN || words.upos(i) == PROPN) {
                return true;
            }
        }
        return false;
    }

    /** The index after leading marks, conjunctions and "that". */
    private int opening() {
        int i = 0;
        while (i < words.size() && (words.upos(i) == PUNCT || words.upos(i) == CCONJ)) {
            zone.set(i++);
        }
        if (i < words.size()
                && (words.lower(i).equals("that") && words.upos(i) == SCONJ
                        || skeleton.is(i, ListEffect.UNCOMMITTED))) {
            zone.set(i++);
        }
        return i;
    }

    private int afterRelative(int from) {
        boolean comma = words.lower(from - 1).equals(",");
        return comma
                ? Math.min(words.size(), verbs.commaAfterClause(from) + 1)
                : Math.max(from + 1, verbs.clauseVerbEnd(from + 1));
    }

    private int afterAdverbial(int from) {
        int comma = verbs.commaAfterClause(from + 1);
        return comma < words.size() ? comma + 1 : Math.max(from + 1, verbs.clauseVerbEnd(from + 1));
    }

    /**
     * From the main verb on: takes words in until the clause ends, and goes on into clauses that hang on a word of
     * hedging.
     */
    private void follow(int main) {
        start = main;
        int i = enter(main);
        boolean open = opens(i);
        boolean muted = false;
        while (i < words.size()) {
            if (skeleton.is(i, ListEffect.CONDITION)) {
                condition = condition < 0 ? i : condition;
                return;
            }
            if (open && skeleton.isRelative(i) && !opens(i)) {
                i = afterRelative(i);
                continue;
            }
            boolean conjunction = skeleton.subordinates(i) || skeleton.isRelative(i);
            if (Punctuation.endsClause(words.lower(i)) || conjunction && !open || skeleton.joinsClause(i)) {
                return;
            }
            if (verbs.isTo(i) && verbs.isVerb(i + 1) && !open) {
                muted = true;
            }
            if (verbs.isVerb(i)) {
                if (open && !muted) {
                    i = enter(i);
                    open = opens(i);
                    continue;
                }
                if (verbs.firstFinite(i) == i && !muted) {
                    return;
                }
                muted |= words.lower(i - 1).equals(",") && words.get(i).inflection() == Inflection.ING;
                i = verbs.end(i);
                continue;
            }
            if (!muted) {
                zone.set(i);
            }
            open |= !muted && opens(i + 1);
            i++;
        }
    }

    /** Takes in a verb group, the adverbs before it, and those behind an auxiliary: "is probably the best". */
    private int enter(int verb) {
        predicate = verb;
        int end = verbs.end(verb);
        boolean copula = words.upos(end - 1) == AUX;
        while (copula && (words.upos(end) == ADV || words.upos(end) == PART && !verbs.isTo(end))) {
            end++;
        }
        int from = verb;
        while (words.upos(from - 1) == ADV) {
            from--;
        }
        zone.set(from, end);
        predicates.set(from, end);
        return end;
    }

    /** Whether a word of hedging that governs a clause ends just before an index, in the current predicate. */
    private boolean opens(int end) {
        for (int i = Math.max(predicate, end - 2); i < end; i++) {
            Match match = skeleton.matchAt(i);
            if (match != null && match.from() >= predicate - 1 && governs(match)) {
                return true;
            }
        }
        return false;
    }

    private boolean governs(Match match) {
        if (match.isBelief()) {
            return isBelieved(match);
        }
        return match.senses().stream().anyMatch(ListEffect::governs)
                && words.upos(match.to() - 1) != ADV
                && !(match.is(ListEffect.NEGATION) && match.to() - match.from() == 1);
    }

    /** Whether the one who believes is the one who speaks, "I think", or nobody in particular, "is thought to". */
    boolean isBelieved(Match match) {
        int verb = match.to() - 1;
        if (words.upos(verb) != VERB) {
            return match.to() - match.from() > 1;
        }
        if (words.upos(verb + 1) == PRON && !opensClause(verb + 2)) {
            return false; // "They trusted him."
        }
        int i = verb - 1;
        boolean passive = false;
        while (i >= 0 && (words.upos(i) == ADV || words.upos(i) == AUX || words.upos(i) == PART)) {
            passive |= words.upos(i) == AUX && words.get(i).lemma().equals("be");
            i--;
        }
        Inflection form = words.get(verb).inflection();
        return passive && form != Inflection.ING || words.upos(i) == PRON;
    }

    /**
     * Whether a word behind a pronoun shows that a clause begins with it: "trusted him | to win", "believe he | will
     * win".
     */
    private boolean opensClause(int index) {
        return Set.of(VERB, AUX, PART).contains(words.upos(index));
    }

    private int firstBreak() {
        int i = 0;
        while (i < words.size()
                && !skeleton.subordinates(i)
                && !skeleton.isRelative(i)
                && !Punctuation.endsClause(words.lower(i))) {
            i++;
        }
        return i;
    }
}
