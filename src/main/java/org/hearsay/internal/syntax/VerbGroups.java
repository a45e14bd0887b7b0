package org.hearsay.internal.syntax;

import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The verb groups of some words, told by tags and endings alone: "has probably not been opened" is one, "to open"
 * another.
 */
final class VerbGroups {

    private final TokenSlice words;
    private final BitSet relatives;
    private final int[] nextFinite;
    private final int[] nextStop;
    private final int[] nextComma;

    /** Finds the groups of words of which some open relative clauses. */
    VerbGroups(TokenSlice words, BitSet relatives) {
        this.words = words;
        this.relatives = relatives;
        nextFinite = next(this::clearlyFinite);
        nextStop = next(this::isStop);
        nextComma = next(i -> words.at(i).isComma());
    }

    /** For each index, and the size, the first index from there on of which something holds, else the size. */
    private int[] next(IntPredicate holds) {
        int[] next = new int[words.size() + 1];
        next[words.size()] = words.size();
        for (int i = words.size() - 1; i >= 0; i--) {
            next[i] = holds.test(i) ? i : next[i + 1];
        }
        return next;
    }

    /** The index after the group that begins with a verb. */
    int end(int from) {
        int end = from + 1;
        for (Cursor here = words.at(from); here.is(AUX, VERB, ADV, PART) && !here.isTo(); here = here.next()) {
            end = here.isVerb() ? here.index() + 1 : end;
            if (here.is(VERB)) {
                break;
            }
        }
        return end;
    }

    /** Whether the group that begins with a verb has a subject of its own, or is an order. */
    boolean isFinite(int from) {
        if (words.at(from - 1).isTo()) {
            return false;
        }
        return switch (words.get(from).inflection()) {
            case ING, PARTICIPLE -> false;
            case PAST -> words.upos(from) == AUX || !(hasVerbAhead(from) && (isReduced(from) || isAttribute(from)));
            case BASE -> words.upos(from) == AUX || !isSecondInfinitive(from) && !(hasVerbAhead(from) && isNoun(from));
            case S, NONE -> words.upos(from) == AUX || words.upos(from + 1) != AUX;
        };
    }

    /** The first finite verb, else the size. */
    int firstFinite(int from) {
        return nextFinite[Math.min(from, words.size())];
    }

    /** Whether the words up to the next mark or conjunction hold a verb with a subject. */
    boolean clauseFollows(int from) {
        return from < words.size() && nextFinite[from] < Math.min(nextStop[from], nextComma[from]);
    }

    /** "A video released by the city shows …": a past form behind its noun, with the sentence's verb still to come. */
    private boolean isReduced(int verb) {
        Cursor noun = words.at(words.upos(verb - 1) == ADV ? verb - 2 : verb - 1);
        return (noun.isComma() || noun.isNoun())
                && (noun.isComma() || words.at(verb + 1).is(ADP, ADV, PART, PROPN, NUM));
    }

    /** "The used cars were sold": a past form before its noun. */
    private boolean isAttribute(int verb) {
        return isNoun(verb) || words.upos(verb - 1) == NUM;
    }

    /** "Guard dogs have barked": a noun that the tagger took for a verb. */
    private boolean isNoun(int verb) {
        Cursor before = words.at(verb - 1);
        return before.is(DET, ADJ, ADP) || !before.back(PUNCT).isInside() || words.upos(verb + 1) == AUX;
    }

    /** "To measure and limit it": a base form that shares the "to" of another. */
    private boolean isSecondInfinitive(int verb) {
        int first = words.joinedTo(verb);
        return first > 0 && words.at(first - 1).isTo();
    }

    private boolean hasVerbAhead(int verb) {
        return nextFinite[verb + 1] < nextStop[verb + 1];
    }

    private boolean clearlyFinite(int index) {
        Cursor verb = words.at(index);
        Cursor before = verb.previous();
        boolean goesOn = before.isVerb() && !(verb.is(AUX) && before.is(VERB));
        if (!verb.isVerb() || before.isTo() || goesOn) {
            return false;
        }
        return switch (verb.inflection()) {
            case S -> true;
            case PAST, BASE, NONE -> verb.is(AUX) || before.is(NOUN, PROPN, PRON);
            case ING, PARTICIPLE -> false;
        };
    }

    private boolean isStop(int index) {
        return relatives.get(index)
                || switch (words.upos(index)) {
                    case CCONJ, SCONJ -> true;
                    case PUNCT -> words.at(index).endsClause();
                    default -> false;
                };
    }
}
