package org.hearsay.internal.text;

/**
 * A word or mark of a text.
 *
 * @param start where it begins, in UTF-16 units of the text, inclusive
 * @param end where it ends, exclusive
 * @param text its characters without invisible ones, with straight apostrophes and plain hyphens; quotation marks stay
 *     as they are
 * @param lower {@code text} in lower case
 * @param tag its universal part of speech (UPOS): NOUN, PROPN, VERB, AUX, PART, PUNCT …
 * @param lemma its dictionary form, in lower case
 * @param verbForm its inflection, {@link VerbForm#NONE} unless the tag is VERB or AUX
 */
public record Token(int start, int end, String text, String lower, String tag, String lemma, VerbForm verbForm) {}
