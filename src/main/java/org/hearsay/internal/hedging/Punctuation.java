package org.hearsay.internal.hedging;

/** What marks do to clauses. */
final class Punctuation {

    private Punctuation() {}

    /** Whether a clause ends here for certain; commas, quotation marks and apostrophes leave it open. */
    static boolean endsClause(String mark) {
        return switch (mark) {
            case ".", ";", ":", "!", "?", "…", "—", "–", "--", "(", "[" -> true;
            default -> false;
        };
    }
}
