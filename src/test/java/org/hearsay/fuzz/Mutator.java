package org.hearsay.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes inputs of seeds: some of them, one behind the other, cut, repeated, swapped and strewn with what nobody
 * expects.
 */
final class Mutator {

    /** How far inputs grow, in UTF-16 units, but for one of {@link #ONE_LONG_OF}. */
    private static final int LONG = 4_000;

    private static final int LONGEST = 40_000;
    private static final int ONE_LONG_OF = 16;
    private static final int MOST_SEEDS = 4;
    private static final int MOST_CHANGES = 8;

    /**
     * What changes how others are read: marks, brackets, control and format characters, half characters, line ends,
     * numbers.
     */
    private static final List<String> ODD = List.of(
            "\"",
            "“",
            "”",
            "'",
            "‘",
            "’",
            "''",
            "``",
            "«",
            "»",
            "‹",
            "›",
            "„",
            "‚",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "|",
            ":",
            ";",
            ",",
            ".",
            "...",
            "…",
            "—",
            "–",
            "--",
            "-",
            "_",
            "*",
            "+",
            "?",
            "!",
            "/",
            "\\",
            "&",
            "%",
            "$",
            "#",
            "@",
            "^",
            "=",
            "~",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u001E",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u034F",
            "\u200B",
            "\u200D",
            "\u200F",
            "\u202A",
            "\u202D",
            "\u202E",
            "\u2028",
            "\u2029",
            "\u2066",
            "\u2069",
            "\u3000",
            "\uFE0F",
            "\uFEFF",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\uD83D",
            "\uDE00",
            "\uDBFF\uDFFF",
            "😀",
            "👩‍🚀",
            "🇳🇴",
            "e\u0301",
            "\u0301",
            "\u0489",
            "İ",
            "ı",
            "ß",
            "ﬁ",
            "Ǆ",
            "ς",
            "漢字",
            "говорит",
            "قال",
            "१२",
            " ",
            "  ",
            "\t",
            "\u000B",
            "\f",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "\r\n\r\n",
            "\n ",
            " \n",
            "\\\n",
            "\\u",
            "\\",
            "0",
            "-1",
            "00",
            "1e999",
            "-0.0",
            "2147483647",
            "2147483648",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "{}",
            "[]",
            "\"\"");

    private static final String[] PAIRS = {
        "““", "“”", "\"\"", "‘’", "''", "()", "[]", "{}", "<>", "«»", "//", "\u2066\u2069", "\u202E\u202C"
    };

    private final List<String> seeds;

    Mutator(List<String> seeds) {
        this.seeds = List.copyOf(seeds);
    }

    /** The input of this number; the same number gives the same one. */
    String input(long number) {
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder text = new StringBuilder(seed(random));
        for (int more = random.nextInt(MOST_SEEDS); more > 0; more--) {
            text.append("\n\n").append(seed(random));
        }
        int longest = Math.max(text.length(), random.nextInt(ONE_LONG_OF) == 0 ? LONGEST : LONG);
        for (int changes = random.nextInt(MOST_CHANGES + 1); changes > 0; changes--) {
            change(text, random);
            text.setLength(Math.min(text.length(), longest));
        }
        return text.toString();
    }

    private void change(StringBuilder text, SplittableRandom random) {
        int[] slice = slice(text, random);
        String words = text.substring(slice[0], slice[1]);
        switch (random.nextInt(11)) {
            case 0 -> text.insert(slice[0], odd(random));
            case 1 -> text.replace(slice[0], slice[1], odd(random));
            case 2 -> text.delete(slice[0], slice[1]);
            case 3 -> text.insert(slice[1], repeat(words, 1 << random.nextInt(8)));
            case 4 -> {
                String other = seed(random);
                int[] part = slice(other, random);
                text.insert(slice[0], other, part[0], part[1]);
            }
            case 5 -> {
                text.delete(slice[0], slice[1]);
                text.insert(random.nextInt(text.length() + 1), words);
            }
            case 6 -> {
                String pair = PAIRS[random.nextInt(PAIRS.length)];
                text.insert(slice[1], pair.charAt(1)).insert(slice[0], pair.charAt(0));
            }
            case 7 -> text.insert(slice[0], repeat(odd(random), 1 << random.nextInt(12)));
            case 8 -> text.insert(slice[0], repeat(words.replaceAll("\\s", ""), 1 << random.nextInt(12)));
            case 9 -> {
                if (!words.isEmpty()) {
                    String every = text.toString().replace(words.substring(0, 1), odd(random));
                    text.replace(0, text.length(), every);
                }
            }
            default -> text.insert(slice[0], (char) random.nextInt(Character.MAX_VALUE + 1));
        }
    }

    private static String repeat(String words, int times) {
        return words.repeat(Math.min(times, LONGEST / Math.max(1, words.length())));
    }

    /** Start and end of a piece, mostly a short one; half of them whole words or lines. */
    private static int[] slice(CharSequence text, SplittableRandom random) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(1 << random.nextInt(10)));
        String edges = random.nextInt(4) == 0 ? "\n" : " \n";
        if (random.nextBoolean()) {
            while (start > 0 && edges.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            while (end < text.length() && edges.indexOf(text.charAt(end)) < 0) {
                end++;
            }
        }
        return new int[] {start, end};
    }

    private String seed(SplittableRandom random) {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private static String odd(SplittableRandom random) {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
