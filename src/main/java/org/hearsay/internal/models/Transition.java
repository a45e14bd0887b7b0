package org.hearsay.internal.models;

/** A step of the parser. */
public enum Transition {
    /** The next word goes on the stack. */
    SHIFT,
    /** The next word becomes the head of the top of the stack, which leaves. */
    LEFT,
    /** The word below becomes the head of the top of the stack, which leaves. */
    RIGHT
}
