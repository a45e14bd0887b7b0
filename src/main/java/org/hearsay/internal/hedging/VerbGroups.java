package org.hearsay.internal.hedging;

import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.VerbForm;

/** The verb groups of some words, told by tags and endings alone: "has probably not been opened" is one, "to open" another. */
final class VerbGroups {

    private final Words words;
    private final int[] nextFinite;
    private final int[] nextStop;
    private final int[] nextComma;

    VerbGroups(Words words) {
        this.words = words;
        int n = words.size();
        nextFinite = new int[n + 1];
        nextStop = new int[n + 1];
        nextComma = new int[n + 1];
        nextFinite[n] = n;
        nextStop[n] = n;
        nextComma[n] = n;
        for (int i = n - 1; i >= 0; i--) {
            nextFinite[i] = clearlyFinite(i) ? i : nextFinite[i + 1];
            nextStop[i] = isStop(i) ? i : nextStop[i + 1];
            nextComma[i] = words.lower(i).equals(",") ? i : nextComma[i + 1];
        }
    }

    boolean isVerb(int index) {
        return words.tag(index).equals("VERB") || words.tag(index).equals("AUX");
    }

    /** Whether an infinitive's "to" stands here. */
    boolean isTo(int index) {
        return words.tag(index).equals("PART") && words.lower(index).equals("to");
    }

    /** The index after the group that begins with a verb. */
    int end(int from) {
        int last = from + 1;
        for (int i = from; i < words.size(); i++) {
            switch (words.tag(i)) {
                case "AUX" -> last = i + 1;
                case "VERB" -> {
                    return i + 1;
                }
                case "ADV", "PART" -> {
                    if (isTo(i)) {
                        return last;
                    }
                }
                default -> {
                    return last;
                }
            }
        }
        return last;
    }

    /** Whether the group that begins with a verb has a subject of its own, or is an order. */
    boolean isFinite(int from) {
        Token token = words.get(from);
        if (isTo(from - 1) || token.verbForm() == VerbForm.ING || token.verbForm() == VerbForm.PARTICIPLE) {
            return false;
        }
        return token.tag().equals("AUX") || token.verbForm() != VerbForm.PAST || !isReduced(from);
    }

    /** Whether the words up to the next mark or conjunction hold a verb with a subject. */
    boolean clauseFollows(int from) {
        return from < words.size() && nextFinite[from] < Math.min(nextStop[from], nextComma[from]);
    }

    /** The first comma after the first finite verb, else the size. */
    int commaAfterClause(int from) {
        return from >= words.size() ? words.size() : nextComma[nextFinite[from]];
    }

    /** The index after the first finite verb group, else the size. */
    int clauseVerbEnd(int from) {
        int verb = from >= words.size() ? words.size() : nextFinite[from];
        return verb == words.size() ? verb : end(verb);
    }

    /** The first finite verb, else the size. */
    int firstFinite(int from) {
        return from >= words.size() ? words.size() : nextFinite[from];
    }

    /** "A video released by the city shows …": a past form after its noun, with the sentence's verb still to come. */
    private boolean isReduced(int verb) {
        String before = words.tag(verb - 1);
        String after = words.tag(verb + 1);
        return (before.equals("NOUN") || before.equals("PROPN"))
                && (after.equals("ADP") || after.equals("ADV") || after.equals("PROPN") || after.equals("NUM"))
                && nextFinite[verb + 1] < nextStop[verb + 1];
    }

    private boolean clearlyFinite(int index) {
        if (!isVerb(index) || isTo(index - 1) || isVerb(index - 1)) {
            return false;
        }
        VerbForm form = words.get(index).verbForm();
        String before = words.tag(index - 1);
        boolean subject = before.equals("NOUN") || before.equals("PROPN") || before.equals("PRON");
        return switch (form) {
            case S -> true;
            case PAST -> subject || words.tag(index).equals("AUX");
            case BASE, NONE -> words.tag(index).equals("AUX") || subject;
            case ING, PARTICIPLE -> false;
        };
    }

    private boolean isStop(int index) {
        return switch (words.tag(index)) {
            case "CCONJ", "SCONJ" -> true;
            case "PUNCT" -> Punctuation.endsClause(words.lower(index));
            default -> false;
        };
    }
}
