package org.hearsay.internal.rules;

/**
 * A pattern of a rule file.
 *
 * @param written as it stands there
 * @param node as it was read
 */
record ParsedPattern(Excerpt written, Node node) {}
