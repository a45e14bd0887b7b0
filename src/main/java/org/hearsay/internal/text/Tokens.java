package org.hearsay.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.internal.models.Tagger;

/** From the words of a sentence to tokens: tagged whole, then cut before each clitic, as "did" and "n't". Immutable. */
final class Tokens {

    private final Lemmas lemmas = new Lemmas();
    private final Hyphens hyphens = new Hyphens();
    private final Inflection inflection = new Inflection();

    /** Adds the tokens of a sentence to a list. */
    void add(String text, List<Word> words, Tagger tagger, List<Token> tokens) {
        String[] tags = tags(words, tagger);
        List<Token> sentence = new ArrayList<>(words.size() + 4);
        for (int i = 0; i < tags.length; i++) {
            cut(text, words.get(i), tags[i], sentence);
        }
        for (int i = 0; i < sentence.size(); i++) {
            sentence.set(i, complete(sentence, i));
        }
        tokens.addAll(sentence);
    }

    private String[] tags(List<Word> words, Tagger tagger) {
        List<String> forms = new ArrayList<>(words.size() + 8);
        int[] last = new int[words.size()];
        for (int i = 0; i < last.length; i++) {
            hyphens.addParts(asTrained(words.get(i).text()), forms);
            last[i] = forms.size() - 1;
        }
        boolean headline = Headlines.matches(forms);
        String[] parts = headline ? Headlines.tag(forms, tagger) : tagger.tag(forms);
        String[] tags = new String[last.length];
        for (int i = 0; i < last.length; i++) {
            String word = words.get(i).text();
            String tag = parts[last[i]];
            boolean whole = last[i] == 0 || i > 0 && last[i] == last[i - 1] + 1;
            if (!whole) {
                tag = hyphens.tag(word, tag, last[i] + 1 < parts.length ? parts[last[i] + 1] : "");
            }
            tags[i] = isQuote(word) ? "PUNCT" : tag;
        }
        if (!headline) {
            Names.mend(words, tags, tagger::knows);
        }
        return tags;
    }

    /** The word as the tag model has met it: straight marks, hyphens for dashes. */
    private static String asTrained(String word) {
        int c = word.codePointAt(0);
        if (isQuote(word)) {
            return Characters.isDoubleQuote(c) || word.length() > 1 ? "\"" : "'";
        }
        if (c == '\u2026') {
            return "...";
        }
        return word.length() == 1 && c > 127 && Character.getType(c) == Character.DASH_PUNCTUATION ? "-" : word;
    }

    private static boolean isQuote(String word) {
        int c = word.charAt(0);
        return Characters.isDoubleQuote(c)
                || (Characters.isSingleQuote(c) && (word.length() == 1 || (word.length() == 2 && word.charAt(1) == c)));
    }

    /** Adds the pieces of a word, still without lemmas. */
    private static void cut(String text, Word word, String tag, List<Token> sentence) {
        int from = sentence.size();
        TokenSplitter.addPieces(text, word, sentence);
        String[] tags = tags(tag, word, sentence.size() - from);
        for (int i = 0; i < tags.length; i++) {
            Token piece = sentence.get(from + i);
            sentence.set(from + i,
                    new Token(piece.start(), piece.end(), piece.text(), piece.lower(), tags[i], "", VerbForm.NONE));
        }
    }

    /** One tag a piece: the model's own, "AUX+PART", or what such pieces mostly are. */
    private static String[] tags(String tag, Word word, int pieces) {
        String[] parts = tag.split("\\+");
        if (parts.length == pieces) {
            return parts;
        }
        String[] tags = new String[pieces];
        tags[0] = parts[0];
        for (int i = 1; i < pieces; i++) {
            int end = i < word.cuts().length ? word.cuts()[i] : word.text().length();
            String clitic = word.text().substring(word.cuts()[i - 1], end).toLowerCase(Locale.ROOT);
            if (clitic.equals("n't") || clitic.equals("not")) {
                tags[i] = "PART";
                tags[i - 1] = "AUX";
            } else if (clitic.equals("'s") || clitic.equals("'")) {
                tags[i] = tags[0].equals("PRON") || tags[0].equals("ADV") || tags[0].equals("SCONJ") ? "AUX" : "PART";
            } else {
                tags[i] = clitic.startsWith("'") ? "AUX" : clitic.equals("me") ? "PRON" : "PART";
            }
        }
        return tags;
    }

    private Token complete(List<Token> sentence, int i) {
        Token token = sentence.get(i);
        Lemmas.Form form = lemmas.of(token.lower(), token.tag());
        boolean verb = token.tag().equals("VERB") || token.tag().equals("AUX");
        VerbForm verbForm = verb ? inflection.choose(form, sentence, i) : VerbForm.NONE;
        return new Token(token.start(), token.end(), token.text(), token.lower(), token.tag(), form.lemma(), verbForm);
    }
}
