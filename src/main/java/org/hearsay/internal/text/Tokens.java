package org.hearsay.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.models.Tag;
import org.hearsay.internal.models.Tagger;

/** From the words of a sentence to tokens: cut before each clitic, as "did" and "n't", then tagged. Immutable. */
final class Tokens {

    private final Lemmas lemmas;

    Tokens(WordLists words) {
        lemmas = new Lemmas(words);
    }

    /** Adds the tokens of a sentence to a list; gives their tags. */
    List<Tag> add(String text, List<Word> words, Tagger tagger, List<Token> tokens) {
        List<Token> sentence = new ArrayList<>(words.size() + 4);
        for (Word word : words) {
            TokenSplitter.addPieces(text, word, sentence);
        }
        List<String> forms = TokenSplitter.forms(sentence);
        List<Tag> tags = tagger.tag(forms);
        for (int i = 0; i < tags.size(); i++) {
            tokens.add(complete(sentence.get(i), tags.get(i)));
        }
        return tags;
    }

    private Token complete(Token token, Tag tag) {
        Upos upos = Upos.of(tag.universal());
        Lemmas.Form form = lemmas.of(token.lower(), upos);
        Inflection inflection = upos.isVerb() ? form.inflection(tag.penn()) : Inflection.NONE;
        return new Token(token.start(), token.end(), token.text(), token.lower(), upos, form.lemma(), inflection);
    }
}
