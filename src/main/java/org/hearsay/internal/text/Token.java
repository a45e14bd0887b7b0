package org.hearsay.internal.text;

/**
 * A word or mark of a text.
 *
 * @param start where it begins, in UTF-16 units of the text, inclusive
 * @param end where it ends, exclusive
 * @param text its characters without invisible ones, with straight apostrophes and plain hyphens; quotation marks stay
 *     as they are
 * @param lower {@code text} in lower case
 * @param upos its universal part of speech
 * @param lemma its dictionary form, in lower case
 * @param inflection its inflection, {@link Inflection#NONE} unless it is a verb or an auxiliary
 */
public record Token(int start, int end, String text, String lower, Upos upos, String lemma, Inflection inflection) {

    /** Whether it is a verb or an auxiliary. */
    public boolean isVerb() {
        return upos.isVerb();
    }

    /** Whether it is a mark. */
    public boolean isMark() {
        return upos == Upos.PUNCT;
    }

    /** Whether it is a word, in lower case, as it stands or in its dictionary form. */
    public boolean is(String word) {
        return lower.equals(word) || lemma.equals(word);
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalized() {
        return Words.isCapitalized(text);
    }
}
