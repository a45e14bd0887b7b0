package org.hearsay.internal.syntax;

/** What marks do to clauses. */
public final class Punctuation {

    private Punctuation() {}

    /** Whether a clause ends here for certain; commas, quotation marks and apostrophes leave it open. */
    public static boolean endsClause(String mark) {
        return switch (mark) {
            case ".", ";", ":", "!", "?", "…", "—", "–", "--", "(", "[" -> true;
            default -> false;
        };
    }
}
