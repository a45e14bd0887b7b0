package org.hearsay.internal.models;

/**
 * A part of speech, universal and after the Penn Treebank: {@code VERB/VBD}. Immutable.
 *
 * <p>It is kept with its symbols, of which features are made.
 */
public final class Tag {

    /** The tag of no word. */
    static final Tag NONE = of("_");

    private final String name;
    private final String universal;
    private final String penn;
    private final Symbol symbol;
    private final Symbol universalSymbol;

    private Tag(String name) {
        int slash = name.indexOf('/');
        this.name = name;
        this.universal = slash < 0 ? name : name.substring(0, slash);
        this.penn = slash < 0 ? "" : name.substring(slash + 1);
        this.symbol = Symbol.of(name);
        this.universalSymbol = Symbol.of(universal);
    }

    /** Makes a tag of its name, as models and treebanks have it. */
    public static Tag of(String name) {
        return new Tag(name);
    }

    /** Its part of the Universal Dependencies: VERB. */
    public String universal() {
        return universal;
    }

    /** Its part of the Penn Treebank: VBD. */
    public String penn() {
        return penn;
    }

    Symbol symbol() {
        return symbol;
    }

    Symbol universalSymbol() {
        return universalSymbol;
    }

    @Override
    public String toString() {
        return name;
    }
}
