package org.hearsay.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.internal.models.SentenceModel;

/**
 * Splits paragraphs into sentences: OpenNLP's model where rules about abbreviations, quotations and letter case don't
 * decide.
 */
final class Sentences {

    private final SentenceModel model;
    private final Abbreviations abbreviations;
    private final SpeakerTags speakerTags;
    private final WordList openers;

    Sentences(SentenceModel model, WordLists words, Abbreviations abbreviations) {
        this.model = model;
        speakerTags = new SpeakerTags(words);
        openers = words.get("sentence-openers");
        this.abbreviations = abbreviations;
    }

    /** The sentences of a paragraph, without the spaces between them. */
    List<Stretch> of(String text, Stretch paragraph) {
        return new Splitter(plain(text, paragraph)).split(paragraph.from());
    }

    /** The paragraph as the model knows text: straight marks and plain spaces, every character in its place. */
    private static String plain(String text, Stretch paragraph) {
        StringBuilder plain = new StringBuilder(paragraph.to() - paragraph.from());
        text.subSequence(paragraph.from(), paragraph.to()).chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static char plain(char c) {
        if (Characters.isSpace(c)) {
            return ' ';
        } else if (Characters.isDoubleQuote(c)) {
            return '"';
        } else if (Characters.isSingleQuote(c)) {
            return '\'';
        }
        return c == '\u2026' ? '.' : c;
    }

    private final class Splitter {

        private final String plain;
        private final SentenceModel.Judge judge = model.judge();

        Splitter(String plain) {
            this.plain = plain;
        }

        List<Stretch> split(int offset) {
            List<Stretch> sentences = new ArrayList<>();
            int start = 0;
            int quotes = 0;
            for (int i = 0; i < plain.length(); i++) {
                quotes += plain.charAt(i) == '"' ? 1 : 0;
                if (!Characters.isStop(plain.charAt(i))) {
                    continue;
                }
                int first = i;
                int mark = Characters.runEnd(plain, first, plain.length(), Characters::isStop) - 1;
                int end = mark + 1;
                while (end < plain.length() && Characters.closes(plain.charAt(end))) {
                    quotes += plain.charAt(end) == '"' ? 1 : 0;
                    end++;
                }
                int next = afterSpaces(end);
                if (quotes % 2 == 1 && standsAlone(next)) {
                    end = next + 1;
                    next = afterSpaces(end);
                    quotes++;
                }
                if (next < plain.length() && (next == end ? isGlued(first, next) : ends(first, mark, end, next))) {
                    sentences.add(new Stretch(offset + start, offset + end));
                    start = next;
                }
                i = end - 1;
            }
            if (start < plain.length()) {
                sentences.add(new Stretch(offset + start, offset + plain.length()));
            }
            return sentences;
        }

        private int afterSpaces(int from) {
            return Characters.runEnd(plain, from, plain.length(), c -> c == ' ');
        }

        /** Whether a double quotation mark has spaces on both sides. */
        private boolean standsAlone(int at) {
            return at < plain.length()
                    && plain.charAt(at) == '"'
                    && (at + 1 == plain.length() || plain.charAt(at + 1) == ' ');
        }

        /** "… at home.The mayor …": the space is missing. */
        private boolean isGlued(int first, int next) {
            return first >= 2
                    && Character.isLowerCase(plain.charAt(first - 1))
                    && Character.isLowerCase(plain.charAt(first - 2))
                    && Character.isUpperCase(plain.charAt(next))
                    && next + 1 < plain.length()
                    && Character.isLowerCase(plain.charAt(next + 1));
        }

        /**
         * Whether a sentence ends with the stops from {@code first} to {@code mark}.
         *
         * @param end where the marks that close after them end
         * @param next where the next word or mark begins, after spaces
         */
        private boolean ends(int first, int mark, int end, int next) {
            int head = Characters.runEnd(plain, next, plain.length(), Characters::opens);
            if (head == plain.length()) {
                return true;
            }
            int c = plain.codePointAt(head);
            boolean digit = Character.isDigit(c);
            boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c) || isBrand(head);
            if (Character.isLowerCase(c) && !capital) {
                // "Is it?" asked John; but texts without capitals have sentences, too.
                return mark + 1 == end
                        && head == next
                        && mark == first
                        && first - wordStart(first) > 1
                        && abbreviations.kind(plain, wordStart(first), first) == Abbreviations.Kind.NONE
                        && judge.ends(plain, mark);
            }
            if (!digit && !capital) {
                return !continues(c) && judge.ends(plain, mark);
            }
            if (plain.charAt(mark) != '.') {
                return !(end > mark + 1 && head == next && speakerTags.follow(plain, next));
            }
            if (mark > first) {
                return capital && judge.ends(plain, mark) || opensSentence(head);
            }
            int word = wordStart(first);
            return switch (abbreviations.kind(plain, word, first)) {
                case BEFORE_NAME -> false;
                case BEFORE_NUMBER -> !digit;
                case INITIAL, ANYWHERE -> opensSentence(head);
                // The number of a list item begins its paragraph.
                case NONE -> word > 0 || !isNumber(word, first);
            };
        }

        /** "iPhone", "eBay". */
        private boolean isBrand(int at) {
            return at + 1 < plain.length()
                    && Character.isLowerCase(plain.charAt(at))
                    && Character.isUpperCase(plain.charAt(at + 1));
        }

        private boolean continues(int c) {
            return ",;:)%&/".indexOf(c) >= 0
                    || Characters.isStop(c)
                    || Character.getType(c) == Character.DASH_PUNCTUATION;
        }

        private int wordStart(int mark) {
            int least = Math.max(0, mark - Abbreviations.LONGEST - 1);
            return Characters.runStart(plain, mark, least, c -> c != ' ' && !Characters.opens(c));
        }

        private boolean isNumber(int from, int to) {
            return from < to && to - from <= 2 && Characters.runEnd(plain, from, to, Character::isDigit) == to;
        }

        private boolean opensSentence(int head) {
            int most = Math.min(plain.length(), head + Abbreviations.LONGEST);
            int to = Characters.runEnd(plain, head, most, c -> Characters.isWord(c) || c == '\'');
            return openers.contains(plain.substring(head, to).toLowerCase(Locale.ROOT));
        }
    }
}
