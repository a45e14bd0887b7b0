package org.hearsay.internal.syntax;

import static org.hearsay.internal.syntax.WordClass.BELIEF;
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
import java.util.List;
import org.hearsay.internal.syntax.Clause.Kind;

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
    private final int opening;
    private final BitSet held = new BitSet();
    private final BitSet predicates = new BitSet();
    private int start = -1;
    private boolean open;
    private int predicate = -1;
    private int condition = -1;

    private MainClause(SentenceSyntax syntax) {
        this.syntax = syntax;
        this.words = syntax.words();
        this.verbs = syntax.verbs();
        this.opening = words.at(0).skip(PUNCT, CCONJ).index();
    }

    /** Finds the main clause of the words of one sentence. */
    static MainClause of(SentenceSyntax syntax) {
        MainClause main = new MainClause(syntax);
        List<Clause> clauses = syntax.clauses();
        int verb = main.findVerb(clauses);
        if (verb >= 0) {
            main.follow(verb, clauses);
        }
        return main;
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

    /** Takes in what precedes the main verb, and finds it. */
    private int findVerb(List<Clause> clauses) {
        int nonfinite = -1;
        for (Clause clause : clauses) {
            condition = clause.kind() == Kind.CONDITION ? clause.from() : condition;
            for (int i = clause.from(); i < clause.to() && mayHoldVerb(clause); i++) {
                boolean opener = i == opening && syntax.is(i, INTERROGATIVE); // "let's"
                if (opener || !words.at(i).isVerb()) {
                    held.set(i);
                } else if (verbs.isFinite(i)) {
                    return i;
                } else {
                    nonfinite = nonfinite < 0 ? i : nonfinite;
                    i = verbs.end(i) - 1;
                }
            }
        }
        int any = verbs.firstFinite(0);
        // What follows a noun that no verb has taken says more of it, and nothing of the claim.
        boolean named =
                held.stream().anyMatch(index -> index < any && words.at(index).isNoun());
        boolean none = any == words.size() || named || nonfinite >= 0 && nonfinite < any;
        return none ? nonfinite : any;
    }

    private boolean mayHoldVerb(Clause clause) {
        return switch (clause.kind()) {
            case MAIN, RESUMED, INFINITIVE, GERUND -> true;
            case COORDINATE -> !clause.adjunct();
            case COMPLEMENT -> !clause.adjunct() && (words.upos(clause.from()) != SCONJ || clause.from() <= opening);
            case RELATIVE, ADVERBIAL, CONDITION, PARTICIPLE -> false;
        };
    }

    /** Takes in what follows the main verb until the clause ends, and the clauses that it governs. */
    private void follow(int verb, List<Clause> clauses) {
        start = verb;
        held.clear(verb, words.size());
        boolean goesOn = true;
        for (Clause clause : clauses) {
            if (goesOn && clause.to() > verb) {
                goesOn = clause.from() <= verb ? takes(enter(verb), clause.to()) : goesOn(clause);
            }
        }
    }

    /** Takes in a clause behind the main verb as far as it is governed, and whether a further one may be. */
    private boolean goesOn(Clause clause) {
        return switch (clause.kind()) {
            case CONDITION -> {
                condition = condition < 0 ? clause.from() : condition;
                yield false;
            }
            case MAIN, COORDINATE -> false;
            case RELATIVE -> open;
            case COMPLEMENT, ADVERBIAL -> open && takes(clause.from(), clause.to());
            case INFINITIVE, PARTICIPLE -> !open || takes(clause.from(), clause.to());
            case RESUMED, GERUND -> takes(clause.from(), clause.to());
        };
    }

    /** Takes in tokens up to a verb that nothing governs, and whether there was none. */
    private boolean takes(int from, int to) {
        int i = from;
        while (i < to) {
            if (words.at(i).endsClause()) {
                return false;
            }
            if (!words.at(i).isVerb()) {
                held.set(i++);
                open |= governs(i);
            } else if (open) {
                i = enter(i);
            } else if (verbs.firstFinite(i) == i) {
                return false;
            } else {
                i = verbs.end(i);
            }
        }
        return true;
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
        open = governs(end);
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
}
