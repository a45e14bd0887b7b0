package org.hearsay.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits sentences into tokens that have no tags and lemmas yet: words and marks, clitics apart. Immutable. */
public final class TokenSplitter {

    private final WordSplitter words;

    /** Makes a splitter. */
    public TokenSplitter() {
        WordLists lists = WordLists.bundled();
        words = new WordSplitter(lists, new Abbreviations(lists));
    }

    /** The tokens of a sentence. */
    public List<Token> split(String sentence) {
        List<Token> tokens = new ArrayList<>();
        for (Word word : words.split(sentence, new Stretch(0, sentence.length()))) {
            addPieces(sentence, word, tokens);
        }
        return tokens;
    }

    /** Adds the pieces of a word. */
    static void addPieces(String text, Word word, List<Token> tokens) {
        int pieces = word.cuts().length + 1;
        int from = word.from();
        int cut = 0;
        for (int i = 0; i < pieces; i++) {
            int next = i + 1 < pieces ? word.cuts()[i] : word.text().length();
            int to = i + 1 < pieces ? place(text, word, next) : word.to();
            String piece = word.text().substring(cut, next);
            tokens.add(new Token(from, to, piece, piece.toLowerCase(Locale.ROOT), Upos.X, "", Inflection.NONE));
            from = to;
            cut = next;
        }
    }

    /** Where a cut of a word lies in the text, which may have invisible characters in between. */
    private static int place(String text, Word word, int cut) {
        if (word.to() - word.from() == word.text().length()) {
            return word.from() + cut;
        }
        int place = word.from();
        for (int visible = 0; visible < cut; ) {
            int c = text.codePointAt(place);
            visible += Characters.isInvisible(c) ? 0 : Character.charCount(c);
            place += Character.charCount(c);
        }
        return place;
    }

    /** The words of tokens as models know them: straight quotation marks, one kind of dash. */
    public static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(token -> form(token.text())).toList();
    }

    private static String form(String text) {
        int c = text.codePointAt(0);
        boolean pair = text.length() == 2 && text.charAt(1) == c;
        if (Characters.isDoubleQuote(c) || Characters.isSingleQuote(c) && pair) {
            return "\"";
        }
        if (Characters.isSingleQuote(c) && text.length() == 1) {
            return "'";
        }
        if (c == '\u2026') {
            return "...";
        }
        boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION
                && text.chars().allMatch(other -> other == c);
        return dash && (c > 127 || text.length() > 1) ? "--" : text;
    }
}
