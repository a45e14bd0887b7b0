package org.hearsay.internal.syntax;

import static org.hearsay.internal.syntax.WordClass.BELIEF;
import static org.hearsay.internal.syntax.WordClass.CONDITION;
import static org.hearsay.internal.syntax.WordClass.GOVERNOR;
import static org.hearsay.internal.syntax.WordClass.INTERROGATIVE;
import static org.hearsay.internal.syntax.WordClass.NEGATION;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.SCONJ;

import java.util.BitSet;

/**
 * The tokens of the first main clause of a sentence, without relative, adverbial and coordinated clauses.
 *
 * <p>A clause that an entry of class {@link WordClass#GOVERNOR} governs belongs to it, "it is likely that …"; any other
 * is left out, "it is clear that …".
 */
public final class MainClause {

    private final SentenceSyntax syntax;
    private final TokenSlice words;
    private final VerbGroups verbs;
    private final BitSet held = new BitSet();
    private final BitSet predicates = new BitSet();
    private int start = -1;
    private int predicate = -1;
    private int condition = -1;

    private MainClause(SentenceSyntax syntax) {
        this.syntax = syntax;
        this.words = syntax.words();
        this.verbs = syntax.verbs();
    }

    /** Finds the main clause of the words of one sentence. */
    static MainClause of(SentenceSyntax syntax) {
        MainClause clause = new MainClause(syntax);
        int main = clause.findVerb();
        if (main >= 0) {
            clause.held.clear(main, syntax.words().size());
            clause.follow(main);
        } else {
            clause.held.set(0, clause.firstBreak());
        }
        return clause;
    }

    /** Whether a token belongs to the clause. */
    public boolean holds(int index) {
        return held.get(index);
    }

    /** Whether a token belongs to a verb group of the clause, or to the adverbs beside it. */
    public boolean inPredicate(int index) {
        return index >= 0 && predicates.get(index);
    }

    /** Whether a token precedes the clause's verb. */
    public boolean beforeVerb(int index) {
        return index < start;
    }

    /** Whether the clause has a verb. */
    public boolean hasVerb() {
        return start >= 0;
    }

    /** The first token of the verb group, or -1. */
    public int verb() {
        return start;
    }

    /** The last verb group's last token before an index, or the index of the clause's verb. */
    public int verbBefore(int index) {
        return Math.max(start, predicates.previousSetBit(index - 1));
    }

    /** The index of the token that makes the clause depend on a condition, or -1. */
    public int condition() {
        return condition;
    }

    private int findVerb() {
        int nonfinite = -1;
        int i = opening();
        while (i < words.size()) {
            if (syntax.is(i, CONDITION)) {
                condition = i;
                i = afterAdverbial(i);
            } else if (syntax.isRelative(i)) {
                i = afterRelative(i);
            } else if (syntax.subordinates(i)) {
                i = words.at(i + 1).isGerund() ? verbs.end(i + 1) : afterAdverbial(i);
            } else if (words.at(i).isVerb()) {
                if (verbs.isFinite(i)) {
                    return i;
                }
                nonfinite = nonfinite < 0 ? i : nonfinite;
                i = verbs.end(i);
            } else {
                held.set(i++);
            }
        }
        int any = verbs.firstFinite(0);
        // What follows a noun that no verb has taken says more of it, and nothing of the claim.
        boolean named =
                held.stream().anyMatch(index -> index < any && words.at(index).isNoun());
        boolean none = any == words.size() || named || nonfinite >= 0 && nonfinite < any;
        return none ? nonfinite : any;
    }

    /** The index after leading marks, conjunctions and "that". */
    private int opening() {
        int i = words.at(0).skip(PUNCT, CCONJ).index();
        boolean opener = words.at(i).isThat() && words.upos(i) == SCONJ || syntax.is(i, INTERROGATIVE);
        i += opener ? 1 : 0;
        held.set(0, i);
        return i;
    }

    private int afterRelative(int from) {
        return words.at(from - 1).isComma()
                ? Math.min(words.size(), verbs.commaAfterClause(from) + 1)
                : Math.max(from + 1, verbs.clauseVerbEnd(from + 1));
    }

    private int afterAdverbial(int from) {
        int comma = verbs.commaAfterClause(from + 1);
        return comma < words.size() ? comma + 1 : Math.max(from + 1, verbs.clauseVerbEnd(from + 1));
    }

    /** From the main verb on: takes tokens in until the clause ends, and goes on into clauses that it governs. */
    private void follow(int main) {
        start = main;
        int i = enter(main);
        boolean open = governs(i);
        boolean muted = false;
        while (i < words.size()) {
            Cursor here = words.at(i);
            if (syntax.is(i, CONDITION)) {
                condition = condition < 0 ? i : condition;
                return;
            }
            if (open && syntax.isRelative(i) && !governs(i)) {
                i = afterRelative(i);
                continue;
            }
            boolean conjunction = syntax.subordinates(i) || syntax.isRelative(i);
            if (here.endsClause() || conjunction && !open || syntax.joinsClause(i)) {
                return;
            }
            muted |= here.isTo() && here.next().isVerb() && !open;
            if (here.isVerb()) {
                if (open && !muted) {
                    i = enter(i);
                    open = governs(i);
                    continue;
                }
                if (verbs.firstFinite(i) == i && !muted) {
                    return;
                }
                muted |= here.previous().isComma() && here.isGerund();
                i = verbs.end(i);
                continue;
            }
            held.set(i, !muted);
            open |= !muted && governs(i + 1);
            i++;
        }
    }

    /** Takes in a verb group, the adverbs before it, and those behind an auxiliary: "is probably the best". */
    private int enter(int verb) {
        predicate = verb;
        int end = verbs.end(verb);
        boolean copula = words.upos(end - 1) == AUX;
        while (copula && words.at(end).is(ADV, PART) && !words.at(end).isTo()) {
            end++;
        }
        int from = words.at(verb - 1).back(ADV).index() + 1;
        held.set(from, end);
        predicates.set(from, end);
        return end;
    }

    /** Whether an entry that governs a clause ends just before an index, in the current predicate. */
    private boolean governs(int end) {
        for (int i = Math.max(predicate, end - 2); i < end; i++) {
            ListedEntry entry = syntax.entryAt(i);
            if (entry != null && entry.from() >= predicate - 1 && governs(entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean governs(ListedEntry entry) {
        if (entry.is(BELIEF)) {
            return syntax.isSpeakersBelief(entry.from(), entry.to());
        }
        boolean mereNegation = entry.is(NEGATION) && entry.to() - entry.from() == 1;
        return entry.is(GOVERNOR) && words.upos(entry.to() - 1) != ADV && !mereNegation;
    }

    private int firstBreak() {
        int i = 0;
        while (i < words.size()
                && !syntax.subordinates(i)
                && !syntax.isRelative(i)
                && !words.at(i).endsClause()) {
            i++;
        }
        return i;
    }
}
