package org.hearsay.internal.rules;

/**
 * How large rules may be. What is larger is refused by file and line: nobody could read it, and within these limits
 * neither the stack nor the memory runs out.
 */
final class Limits {

    /** The characters of a line of a rule, with the lines that carry it on. */
    static final int LINE = 10_000;

    /** The characters of the name of a rule, phrase or label. */
    static final int NAME = 100;

    /** How deep groups may be nested, and phrases that use phrases: they are read and matched by recursion. */
    static final int DEPTH = 60;

    /** How often a part may be repeated by a count. */
    static final int COUNT = 100;

    /** The steps to which the patterns of a phrase, or one of a rule, are compiled. */
    static final int STEPS = 10_000;

    /** The steps to which all patterns are compiled, twenty times those of the library. */
    static final int ALL_STEPS = 100_000;

    /** The sentences that are matched at once; a paragraph with more is matched in parts. */
    static final int SENTENCES_AT_ONCE = 200;

    /**
     * The memory that matching them may take, by which these parts are made smaller where there are many rules or
     * tokens.
     */
    static final int BYTES_AT_ONCE = 1 << 27;

    private Limits() {}
}
