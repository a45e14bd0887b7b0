package org.hearsay.internal;

/** What may find attributions; each alone is for measuring. */
public enum Finders {
    /** Rules and models together, as users get it. */
    BOTH,
    /** The rules alone. */
    RULES,
    /** The models alone, which then see nothing of what the rules find. */
    MODELS
}
