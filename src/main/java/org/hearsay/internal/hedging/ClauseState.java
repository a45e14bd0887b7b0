package org.hearsay.internal.hedging;

import org.hearsay.internal.syntax.MainClause;
import org.hearsay.internal.syntax.SentenceSyntax;

/** What was read of a main clause so far, from its first word on. Of a single use. */
final class ClauseState {

    private final SentenceSyntax syntax;
    private final MainClause clause;
    private final boolean told;
    private final ScopeLists lists;
    private Commitment commitment = Commitment.PLAIN;
    private int deniedUpTo = -2;

    ClauseState(SentenceSyntax syntax, boolean told, ScopeLists lists) {
        this.syntax = syntax;
        this.clause = syntax.mainClause();
        this.told = told;
        this.lists = lists;
    }

    SentenceSyntax syntax() {
        return syntax;
    }

    MainClause clause() {
        return clause;
    }

    /** Whether a cue in the past tense governs the clause, under which "would" is the future. */
    boolean told() {
        return told;
    }

    ScopeLists lists() {
        return lists;
    }

    Commitment commitment() {
        return commitment;
    }

    /** Whether a denial that counts ends behind a token, or at it. */
    boolean isDenied(int index) {
        return deniedUpTo >= index;
    }

    /** Reads an entry, if the clause holds it. */
    void read(ListMatch match) {
        if (clause.holds(match.from()) && clause.holds(match.to() - 1)) {
            for (Effect effect : match.counting(effect -> effect.scope().countsInClause(match, this))) {
                commitment = commitment.and(effect.of(match.tokens()));
                deniedUpTo = effect.scope() == Scope.DENIAL ? match.to() : deniedUpTo;
            }
        }
    }
}
