package org.hearsay.internal.rules;

/**
 * A sentence that proves a rule.
 *
 * @param marked the sentence, with the words that each label must give back inside {@code <label>…</label>}; without
 *     marks if the rule must find nothing
 * @param positive whether the rule must find something
 * @param line where it stands in its file
 */
public record Example(String marked, boolean positive, int line) {}
