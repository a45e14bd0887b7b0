package org.hearsay.internal.quotes;

import org.hearsay.internal.quotes.Mark.Family;
import org.hearsay.internal.quotes.Mark.Lean;

/** What the form of a mark says: its family, and the direction that it's made for. */
enum Shape {
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
    NONE(Family.DOUBLE, Lean.EITHER);

    private final Family family;
    private final Lean lean;

    Shape(Family family, Lean lean) {
        this.family = family;
        this.lean = lean;
    }

    Family family() {
        return family;
    }

    Lean lean() {
        return lean;
    }

    /** The shape of the characters from {@code start} to {@code end}. */
    static Shape of(String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start == 1) {
            return of(first);
        }
        if (end - start == 2 && text.charAt(start + 1) == first) {
            return first == '\'' ? STRAIGHT_DOUBLE : first == '`' ? OPENING_DOUBLE : NONE;
        }
        return NONE;
    }

    private static Shape of(char mark) {
        return switch (mark) {
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
