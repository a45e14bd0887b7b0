package org.hearsay.internal.models;

/**
 * A part of a feature: its name, or a word, a tag, a number that it joins. Immutable.
 *
 * <p>Its hash is computed once, so that features are looked up without making strings.
 */
public final class Symbol {

    /** The value where there is nothing, as before the first word. */
    public static final Symbol NONE = of("_");

    private static final int NUMBERS = 64;
    private static final Symbol[] SMALL = small();

    private final String text;
    private final long hash;

    private Symbol(String text) {
        this.text = text;
        this.hash = hash(text, 0, text.length());
    }

    /**
     * Makes a symbol.
     *
     * @param text its text; without spaces, as these separate the symbols of a name
     */
    public static Symbol of(String text) {
        return new Symbol(text);
    }

    /** Makes the symbol of a number. */
    public static Symbol of(int number) {
        return number >= 0 && number < NUMBERS ? SMALL[number] : new Symbol(Integer.toString(number));
    }

    private static Symbol[] small() {
        Symbol[] small = new Symbol[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            small[i] = new Symbol(Integer.toString(i));
        }
        return small;
    }

    /** The hash of a part of a text. */
    static long hash(String text, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters = add(letters, text.charAt(i));
        }
        return end(letters, to - from);
    }

    /** The hash of the letters so far, with one more; it begins with 0. */
    static long add(long letters, int letter) {
        return letters * 0x5851F42D4C957F2DL + letter;
    }

    /** The hash of a symbol, from that of its letters and their number. */
    static long end(long letters, int length) {
        return spread(letters * 31 + length);
    }

    /** The hash of a name to which a symbol is added. */
    static long join(long name, long symbol) {
        return spread((name ^ symbol) * 0x9E3779B97F4A7C15L);
    }

    private static long spread(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }

    /** The hash of its text. */
    long hash() {
        return hash;
    }

    @Override
    public String toString() {
        return text;
    }
}
