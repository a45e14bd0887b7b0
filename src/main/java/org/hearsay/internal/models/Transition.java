package org.hearsay.internal.models;

/** A step of the parser. */
public enum Transition {
    /** The next word goes on the stack. */
    SHIFT,
    /** The top of the stack hangs on the next word, and leaves. */
    LEFT,
    /** The top of the stack hangs on the word below it, and leaves. */
    RIGHT
}
