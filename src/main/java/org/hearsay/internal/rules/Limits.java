package org.hearsay.internal.rules;

import com.google.common.base.Ascii;

/**
 * How large rules and word lists may be. What is larger is refused by file and line: nobody could read it, and within these limits
 * neither the stack nor the memory runs out.
 */
final class Limits {

    /** The bytes of a rule file or a file of words. */
    static final int BYTES = 1 << 24;

    /** The characters of the name of a rule, phrase, label or word list. */
    static final int NAME = 100;

    /** The characters of an entry of a word list. */
    static final int ENTRY = 200;

    private Limits() {}

    /** A text that an error quotes, cut if it is long. */
    static String shortened(String text) {
        return Ascii.truncate(text, NAME, "…");
    }
}
