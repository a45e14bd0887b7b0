package org.hearsay.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits sentences into words and marks, as the English Web Treebank does, but keeps hyphenated words whole. Immutable.
 *
 * <p>Every character but spaces and invisible ones belongs to one word.
 */
final class WordSplitter {

    /** "'16", "'90s". */
    private static final Pattern YEARS = Pattern.compile("\\p{Nd}{2}s?");

    private final Abbreviations abbreviations;
    private final Clitics clitics;
    private final WordList elisions;

    WordSplitter(WordLists words, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        clitics = new Clitics(words);
        elisions = words.get("elisions");
    }

    /** The words of a sentence. */
    List<Word> split(String text, Stretch sentence) {
        return new Scanner(text, sentence).scan();
    }

    private final class Scanner {

        private final String text;
        private final int start;
        private final int limit;
        /** After the last letter or digit of the sentence. */
        private final int lastWordEnd;

        private final List<Word> words = new ArrayList<>();
        private boolean inSingleQuotes;

        Scanner(String text, Stretch sentence) {
            this.text = text;
            this.start = sentence.from();
            this.limit = sentence.to();
            this.lastWordEnd = Characters.runStart(text, limit, start, c -> !Characters.isWord(c));
        }

        List<Word> scan() {
            int i = start;
            while (i < limit) {
                int c = text.codePointAt(i);
                if (Characters.isSpace(c) || Characters.isInvisible(c)) {
                    i += Character.charCount(c);
                    continue;
                }
                int count = words.size();
                int end = next(i, c);
                if (words.size() == count) {
                    words.add(Word.whole(i, end, visible(i, end)));
                }
                i = end;
            }
            return words;
        }

        /** The end of the word or mark at {@code i}; adds it itself if it has more to say than its characters. */
        private int next(int i, int c) {
            if (c == 'h' || c == 'w' || c == 'H' || c == 'W') {
                int end = UrlScanner.end(text, i, limit);
                if (end > i) {
                    return withMarks(end);
                }
            }
            if (Characters.isWord(c) && !Characters.isMark(c)) {
                return word(i, wordEnd(i));
            }
            if (Characters.isApostrophe(c) || c == '\u2018') {
                int end = elision(i);
                if (end > i) {
                    return word(i, end);
                }
            }
            if (Characters.isSingleQuote(c)) {
                return singleQuote(i, c);
            }
            if ((c == '@' || c == '#') && isWordAt(i + 1) && (i == start || !isWordBefore(i))) {
                return withMarks(wordEnd(i + 1));
            }
            return withMarks(markEnd(i, c));
        }

        private int markEnd(int i, int c) {
            int end = i + Character.charCount(c);
            while (end < limit) {
                int d = text.codePointAt(end);
                boolean same = d == c && "-*=_~#".indexOf(c) >= 0;
                boolean stops = Characters.isStop(c) && Characters.isStop(d) && isDot(c) == isDot(d);
                boolean pictures = Characters.isPicture(c) && (Characters.isPicture(d) || Characters.isInvisible(d));
                if (!same && !stops && !pictures && !Characters.isMark(d)) {
                    break;
                }
                end += Character.charCount(d);
            }
            // Invisible characters join pictures, but don't end a word.
            return Characters.runStart(text, end, i + Character.charCount(c), Characters::isInvisible);
        }

        private boolean isDot(int c) {
            return c == '.' || c == '\u2026';
        }

        /** The end of the marks on a character that ends at {@code end}. */
        private int withMarks(int end) {
            return Characters.runEnd(text, end, limit, Characters::isMark);
        }

        private int singleQuote(int i, int c) {
            // At the end of a word, three are one and then two: ''He told me, 'No,''' she said.
            boolean three = i > start
                    && !Characters.isSpace(text.charAt(i - 1))
                    && text.startsWith("'''", i)
                    && !text.startsWith("''''", i)
                    && text.charAt(i - 1) != c;
            boolean pair = i + 1 < limit && text.charAt(i + 1) == c && !three;
            boolean opening = c == '\u2018'
                    || c == '\u201A'
                    || c == '\u201B'
                    || c == '`'
                    || ((i == start || !isWordBefore(i)) && isWordAt(i + 1));
            if (!pair) {
                inSingleQuotes = opening;
            }
            return withMarks(i + (pair ? 2 : 1));
        }

        private boolean isWordAt(int i) {
            return i < limit && Characters.isWord(text.codePointAt(i));
        }

        private boolean isWordBefore(int i) {
            return i > start && Characters.isWord(text.codePointBefore(i));
        }

        /** The end of "'em", "'90s", or of a clitic that stands behind a closing mark; {@code i} if there is none. */
        private int elision(int i) {
            int most = Math.min(limit, i + 8);
            int end = Characters.runEnd(text, i + 1, most, Characters::isWord);
            if (end == most && isWordAt(end)) {
                return i;
            }
            String rest = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
            return !inSingleQuotes && YEARS.matcher(rest).matches() || elisions.contains(rest) ? end : i;
        }

        private int wordEnd(int from) {
            int i = from;
            while (i < limit) {
                int c = text.codePointAt(i);
                int width = Character.charCount(c);
                if (Characters.isWord(c) || c == '_') {
                    i += width;
                } else if (Characters.isInvisible(c)) {
                    int after = Characters.runEnd(text, i, limit, Characters::isInvisible);
                    if (!isWordAt(after)) {
                        break;
                    }
                    i = after;
                } else if (i > from && isWordAt(i + width) && joins(from, i, c)) {
                    i += width;
                } else {
                    break;
                }
            }
            return i;
        }

        /** Whether a mark between two word characters holds them together. */
        private boolean joins(int from, int at, int c) {
            int before = text.codePointBefore(at);
            int after = text.codePointAt(at + 1);
            boolean digits = Character.isDigit(before) && Character.isDigit(after);
            if (Characters.isHyphen(c) || Characters.isApostrophe(c) || c == '@') {
                return true;
            }
            if (c == '.') {
                boolean sentences = at - from >= 2 && !Character.isUpperCase(before) && Character.isUpperCase(after);
                return !sentences;
            }
            if (c == '&') {
                return Character.isUpperCase(before) && Character.isUpperCase(after);
            }
            return digits && (c == ',' || c == ':' || c == '/');
        }

        private int word(int from, int to) {
            int end = to;
            if (end < limit && text.charAt(end) == '.' && !isStop(end + 1) && keepsStop(from, end)) {
                end++;
            } else if (end < limit && isPossessive(end)) {
                end++;
            }
            String form = visible(from, end);
            words.add(new Word(from, end, form, clitics.cuts(Characters.lower(form))));
            return end;
        }

        private boolean isStop(int i) {
            return i < limit && Characters.isStop(text.charAt(i));
        }

        /** "the workers' rights", unless a quotation ends here. */
        private boolean isPossessive(int at) {
            return Characters.isApostrophe(text.charAt(at))
                    && !inSingleQuotes
                    && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S')
                    && !(at + 1 < limit && Characters.isSingleQuote(text.charAt(at + 1)))
                    && !Characters.isMark(at + 1 < limit ? text.codePointAt(at + 1) : ' ');
        }

        private boolean keepsStop(int from, int stop) {
            boolean last = stop >= lastWordEnd;
            return switch (abbreviations.kind(text, from, stop)) {
                case NONE -> false;
                case BEFORE_NAME, INITIAL -> !last;
                case BEFORE_NUMBER -> !last && isDigitAfterSpaces(stop + 1);
                case ANYWHERE -> true;
            };
        }

        private boolean isDigitAfterSpaces(int from) {
            int i = Characters.runEnd(text, from, limit, Characters::isSpace);
            return i < limit && Character.isDigit(text.charAt(i));
        }

        /** The characters of a word, without invisible ones, and with straight apostrophes and plain hyphens. */
        private String visible(int from, int to) {
            String form = text.substring(from, to);
            boolean word = Characters.isWord(text.codePointAt(to - 1 > from ? from + 1 : from));
            StringBuilder out = null;
            for (int i = 0; i < form.length(); ) {
                int c = form.codePointAt(i);
                boolean curly = c == '\u2019' || c == '\u02BC' || (c == '\u2018' && i == 0);
                boolean hyphen = c != '-' && Characters.isHyphen(c);
                if (out == null && (Characters.isInvisible(c) || curly || hyphen)) {
                    out = new StringBuilder(form.length()).append(form, 0, i);
                }
                if (out != null && !Characters.isInvisible(c)) {
                    out.appendCodePoint(curly && word ? '\'' : hyphen && word ? '-' : c);
                }
                i += Character.charCount(c);
            }
            return out == null ? form : out.toString();
        }
    }
}
