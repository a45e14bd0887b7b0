package org.hearsay.internal.rules;

/** A rule file or word list can't be used; the message names file, line and reason. */
public final class RuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Names where and why. */
    public RuleException(String file, int line, String reason) {
        super(file + ":" + line + ": " + Limits.shortened(reason));
    }
}
