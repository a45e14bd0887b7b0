package org.hearsay.internal.syntax;

import static org.hearsay.internal.text.Upos.NOUN;

/** Finds where noun phrases end, by tags alone. */
public final class NounPhrases {

    private NounPhrases() {}

    /**
     * The index after the nouns of the phrase that begins at an index.
     *
     * @param determined whether a determiner may belong to the phrase
     * @return {@code from} if no noun phrase begins there
     */
    public static int end(TokenSlice words, int from, boolean determined) {
        int end = from;
        for (int i = from; i < words.size(); i++) {
            boolean goesOn = switch (words.upos(i)) {
                case NOUN, PROPN, ADJ, NUM, PART -> true;
                case DET -> determined;
                case VERB -> words.upos(i + 1) == NOUN && end == from; // "the rising water"
                default -> false;
            };
            if (!goesOn) {
                break;
            }
            end = words.at(i).isNoun() ? i + 1 : end;
        }
        return end;
    }
}
