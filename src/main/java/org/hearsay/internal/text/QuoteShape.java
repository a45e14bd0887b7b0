package org.hearsay.internal.text;

/** What the form of a quotation mark says: which marks it can pair with, and the direction that it's made for. */
public enum QuoteShape {
    STRAIGHT_DOUBLE(Family.DOUBLE, Lean.EITHER),
    OPENING_DOUBLE(Family.DOUBLE, Lean.OPENS),
    CLOSING_DOUBLE(Family.DOUBLE, Lean.CLOSES),
    STRAIGHT_SINGLE(Family.SINGLE, Lean.EITHER),
    OPENING_SINGLE(Family.SINGLE, Lean.OPENS),
    CLOSING_SINGLE(Family.SINGLE, Lean.CLOSES),
    OPENING_GUILLEMET(Family.GUILLEMET, Lean.OPENS),
    CLOSING_GUILLEMET(Family.GUILLEMET, Lean.CLOSES),
    OPENING_ANGLE(Family.ANGLE, Lean.OPENS),
    CLOSING_ANGLE(Family.ANGLE, Lean.CLOSES),
    /** Not a mark. */
    NONE(Family.NONE, Lean.EITHER);

    /** Marks that can pair with each other. */
    public enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        ANGLE,
        /** Of what is no mark. */
        NONE
    }

    /** The direction of a mark. */
    public enum Lean {
        OPENS,
        CLOSES,
        /** It closes if a quotation of its family is open, and opens if not. */
        EITHER
    }

    private final Family family;
    private final Lean lean;

    QuoteShape(Family family, Lean lean) {
        this.family = family;
        this.lean = lean;
    }

    /** Which marks it can pair with. */
    public Family family() {
        return family;
    }

    /** The direction that it's made for. */
    public Lean lean() {
        return lean;
    }

    /** The shape of the characters from {@code start} to {@code end}: one mark, or two typed for one. */
    public static QuoteShape of(String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start == 1) {
            return of(first);
        }
        if (end - start == 2 && text.charAt(start + 1) == first) {
            return first == '\'' ? STRAIGHT_DOUBLE : first == '`' ? OPENING_DOUBLE : NONE;
        }
        return NONE;
    }

    /** The shape of a character. */
    public static QuoteShape of(int c) {
        return switch (c) {
            case '"', '\uFF02' -> STRAIGHT_DOUBLE;
            case '“', '„', '‟' -> OPENING_DOUBLE;
            case '”' -> CLOSING_DOUBLE;
            case '\'', '\uFF07' -> STRAIGHT_SINGLE;
            case '‘', '‚', '‛', '`' -> OPENING_SINGLE;
            case '’' -> CLOSING_SINGLE;
            case '«' -> OPENING_GUILLEMET;
            case '»' -> CLOSING_GUILLEMET;
            case '‹' -> OPENING_ANGLE;
            case '›' -> CLOSING_ANGLE;
            default -> NONE;
        };
    }
}
