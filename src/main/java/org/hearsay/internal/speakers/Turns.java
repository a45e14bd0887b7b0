package org.hearsay.internal.speakers;

import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Upos;
import org.hearsay.internal.text.WordList;
import org.jspecify.annotations.Nullable;

/** Reads from a paragraph of a transcript whose turn it is, or whose is next. */
final class Turns {

    private static final int LONGEST_CALL = 8;

    private final NamedMentions named;
    private final WordList thanking;

    Turns(NamedMentions named) {
        this.named = named;
        this.thanking = named.words().lists.get("thanking-verbs");
    }

    /** The one whose name and a colon begin a paragraph, else the one before. */
    @Nullable
    Entity label(Range paragraph, @Nullable Entity before) {
        Entity person = named.personAt(paragraph.from());
        int colon = named.endAt(paragraph.from());
        boolean label = person != null
                && colon + 1 < paragraph.to()
                && named.phrases().at(colon).lower().equals(":")
                && !named.isQuoted(colon + 1);
        return label ? person : before;
    }

    /** The one who is called on in the last sentence of a paragraph: "Ms. Ruiz?", "Now, Ms. Ruiz, please proceed." */
    @Nullable
    Entity called(Range paragraph) {
        Range sentence = named.document().sentenceOf(paragraph.to() - 1);
        if (sentence.length() > LONGEST_CALL
                || named.isQuoted(sentence.from())
                || named.phrases().at(sentence.from()).is(thanking)) {
            return null;
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Cursor first = named.phrases().at(at);
            Entity person = named.personAt(at);
            if (person != null && first.isIn(named.words().titles)) {
                int end = named.endAt(at);
                boolean apart = at == sentence.from() || first.previous().isComma();
                return apart && end < sentence.to() && named.phrases().at(end).is(Upos.PUNCT) ? person : null;
            }
        }
        return null;
    }
}
