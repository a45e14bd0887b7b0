package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.PUNCT;

import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** Reads from a paragraph of a transcript whose turn it is, or whose is next. */
final class Turns {

    private static final int LONGEST_CALL = 8;

    private final NamedMentions stage;
    private final Document document;

    Turns(NamedMentions stage) {
        this.stage = stage;
        this.document = stage.document();
    }

    /** Whose name and a colon begin a paragraph, else the one before. */
    @Nullable
    Entity label(Range paragraph, @Nullable Entity before) {
        Entity person = stage.personAt(paragraph.from());
        if (person == null) {
            return before;
        }
        int end = stage.endAt(paragraph.from());
        return end + 1 < paragraph.to() && document.token(end).text().equals(":") && !stage.isQuoted(end + 1)
                ? person
                : before;
    }

    /** Who is called on in the last sentence of a paragraph: "Ms. Ruiz?", "Alright, Ms. Ruiz, please proceed." */
    @Nullable
    Entity called(Range paragraph) {
        Range sentence = document.sentenceOf(paragraph.to() - 1);
        if (sentence.length() > LONGEST_CALL
                || stage.isQuoted(sentence.from())
                || document.token(sentence.from()).lemma().equals("thank")) {
            return null;
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Entity person = stage.personAt(at);
            if (person != null
                    && stage.lexicon().titles.contains(document.token(at).lower())) {
                int end = stage.endAt(at);
                boolean apart =
                        at == sentence.from() || document.token(at - 1).text().equals(",");
                return apart && end < sentence.to() && document.token(end).upos() == PUNCT ? person : null;
            }
        }
        return null;
    }
}
