package org.hearsay.internal.extract;

import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.SCONJ;
import static org.hearsay.internal.text.Upos.VERB;

import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Upos;

/** The words around an anchor in its sentence: its verb group, the nearest noun before it, what follows. Immutable. */
final class AnchorFrame {

    private final FeatureContext scene;
    private final int anchor;
    private final Range sentence;
    private final int group;

    AnchorFrame(FeatureContext scene, int anchor) {
        this.scene = scene;
        this.anchor = anchor;
        sentence = scene.document.sentenceOf(anchor);
        group = findGroup();
    }

    private int findGroup() {
        int group = anchor;
        while (group > sentence.from()
                && anchor - group < 6
                && switch (scene.upos(group - 1)) {
                    case AUX, ADV, PART -> true;
                    default -> false;
                }) {
            group--;
        }
        return group;
    }

    Range sentence() {
        return sentence;
    }

    /** Where the auxiliaries, adverbs and negations before the anchor begin; the anchor if there are none. */
    int group() {
        return group;
    }

    /** A word so many words behind the anchor. */
    Symbol word(int offset) {
        return scene.word(anchor + offset, sentence);
    }

    /** The tag of a word so many words behind the anchor. */
    Symbol tag(int offset) {
        return scene.tag(anchor + offset, sentence);
    }

    /** The auxiliaries and negations of the verb group. */
    Symbol auxiliaries() {
        StringBuilder aux = new StringBuilder("a");
        for (int i = group; i < anchor; i++) {
            if (scene.upos(i) != Upos.ADV) {
                aux.append('.').append(scene.lemma(i));
            }
        }
        return Symbol.of(aux.toString());
    }

    /** The nearest noun before the verb group, or -1 if a verb comes first. */
    int subject() {
        for (int i = group - 1; i >= sentence.from() && group - i <= 14; i--) {
            switch (scene.upos(i)) {
                case NOUN, PROPN, PRON -> {
                    return i;
                }
                case VERB -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** What follows that may open a claim. */
    Symbol ahead() {
        StringBuilder path = new StringBuilder();
        for (int i = anchor + 1; i < sentence.to() && i <= anchor + 8; i++) {
            String word = scene.word(i).toString();
            Upos upos = scene.upos(i);
            if (scene.quote(i) == FeatureContext.OPENS) {
                return Symbol.of(path + "\"");
            }
            switch (upos) {
                case SCONJ, PART, CCONJ -> {
                    return Symbol.of(path + word);
                }
                case ADP -> path.append(path.isEmpty() ? word : "P").append('.');
                case PUNCT -> {
                    return Symbol.of(path.toString() + upos + word);
                }
                case VERB, AUX -> {
                    return Symbol.of(path.toString() + upos);
                }
                case NOUN, PROPN, PRON -> {
                    if (path.length() == 0 || path.charAt(path.length() - 1) != 'N') {
                        path.append(word.equals("that") ? "that" : "N");
                    }
                }
                case ADJ -> path.append(i == anchor + 1 ? "A" : "");
                default -> {}
            }
        }
        return Symbol.of(path + "$");
    }

    /** What is before the verb group: marks that close a claim, or the subject's start. */
    Symbol behind() {
        StringBuilder path = new StringBuilder("<");
        for (int i = group - 1; i >= sentence.from() && group - i <= 8; i--) {
            Upos upos = scene.upos(i);
            if (upos == PUNCT) {
                String mark = scene.quote(i) == FeatureContext.CLOSES || scene.quote(i) == FeatureContext.MARK
                        ? "\""
                        : scene.word(i).toString();
                return Symbol.of(path + mark);
            }
            if (upos == VERB || upos == SCONJ || upos == CCONJ) {
                return Symbol.of(path.toString() + upos);
            }
            if (path.charAt(path.length() - 1) != 'x') {
                path.append('x');
            }
        }
        return Symbol.of(path + "^");
    }

    /** On which sides of an anchor there are quotations. */
    Symbol quotes() {
        if (scene.quotes().hold(anchor)) {
            return Symbol.of("in");
        }
        boolean left = false;
        boolean right = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            left |= i < anchor && scene.quotes().hold(i);
            right |= i > anchor && scene.quotes().hold(i);
        }
        boolean after = !right
                && sentence.to() < scene.document.size()
                && scene.quotes().hold(sentence.to());
        return Symbol.of((left ? "left" : "") + (right ? "right" : "") + (after ? "next" : "") + ".");
    }
}
