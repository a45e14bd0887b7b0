package org.hearsay.format;

/** How many columns of a terminal characters take. */
final class CharacterWidth {

    /**
     * First and last code points of the stretches that are East Asian wide or emoji (Unicode 15, stretches of one kind
     * joined).
     */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
                0x18CFF,
        0x1AFF0, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    };

    private CharacterWidth() {}

    /** The columns of a code point that isn't a control character: 0, 1 or 2. */
    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
                return 0;
            default:
                return isMedialJamo(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
        }
    }

    /** The columns of a text without control characters. */
    static int of(String text) {
        return text.codePoints().map(CharacterWidth::of).sum();
    }

    /** Vowels and finals of a Korean syllable, which stand within the width of its initial. */
    private static boolean isMedialJamo(int codePoint) {
        return codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
