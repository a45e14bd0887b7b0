package org.hearsay.internal.hedging;

import java.util.List;
import org.hearsay.internal.syntax.MainClause;
import org.hearsay.internal.syntax.SentenceSyntax;

/**
 * How far a main clause has been read, from its first token on.
 *
 * @param syntax the sentence of the clause
 * @param clause the clause
 * @param told whether a cue in the past tense governs the clause, under which "would" is the future
 * @param lists the word lists that scopes ask
 * @param deniedUpTo the index after the last denial that counted, or -2
 */
record ClauseState(SentenceSyntax syntax, MainClause clause, boolean told, ScopeLists lists, int deniedUpTo) {

    /** The state before the first token. */
    static ClauseState of(SentenceSyntax syntax, boolean told, ScopeLists lists) {
        return new ClauseState(syntax, syntax.mainClause(), told, lists, -2);
    }

    /** The effects of an entry that count in the clause; none if it isn't in it. */
    List<Effect> counting(ListMatch match) {
        return clause.holds(match.from()) && clause.holds(match.to() - 1)
                ? match.counting(effect -> effect.scope().countsInClause(match, this))
                : List.of();
    }

    /** The state behind an effect of an entry. */
    ClauseState after(Effect effect, ListMatch match) {
        return effect.scope() == Scope.DENIAL ? new ClauseState(syntax, clause, told, lists, match.to()) : this;
    }

    /** Whether the last denial that counted ends behind a token, or at it. */
    boolean isDenied(int index) {
        return deniedUpTo >= index;
    }
}
