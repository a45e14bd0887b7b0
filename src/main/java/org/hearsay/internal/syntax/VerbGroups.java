package org.hearsay.internal.syntax;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.BitSet;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Upos;

/**
 * The verb groups of some words, told by tags and endings alone: "has probably not been opened" is one, "to open"
 * another.
 */
public final class VerbGroups {

    private final TokenSlice words;
    private final BitSet relatives;
    private final int[] nextFinite;
    private final int[] nextStop;
    private final int[] nextComma;

    /** Finds the groups of words of which some open relative clauses. */
    public VerbGroups(TokenSlice words, BitSet relatives) {
        this.words = words;
        this.relatives = relatives;
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

    public boolean isVerb(int index) {
        return words.upos(index).isVerb();
    }

    /** Whether an infinitive's "to" stands here. */
    public boolean isTo(int index) {
        return words.upos(index) == PART && words.lower(index).equals("to");
    }

    /** The index after the group that begins with a verb. */
    public int end(int from) {
        int last = from + 1;
        for (int i = from; i < words.size(); i++) {
            switch (words.upos(i)) {
                case AUX -> last = i + 1;
                case VERB -> {
                    return i + 1;
                }
                case ADV, PART -> {
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
    public boolean isFinite(int from) {
        if (isTo(from - 1)) {
            return false;
        }
        return switch (words.get(from).inflection()) {
            case ING, PARTICIPLE -> false;
            case PAST -> words.upos(from) == AUX || !(hasVerbAhead(from) && (isReduced(from) || isAttribute(from)));
            case BASE -> words.upos(from) == AUX || !isSecondInfinitive(from) && !(hasVerbAhead(from) && isNoun(from));
            case S, NONE -> words.upos(from) == AUX || words.upos(from + 1) != AUX;
        };
    }

    /** Whether the words up to the next mark or conjunction hold a verb with a subject. */
    public boolean clauseFollows(int from) {
        return from < words.size() && nextFinite[from] < Math.min(nextStop[from], nextComma[from]);
    }

    /** The first comma after the first finite verb, else the size. */
    public int commaAfterClause(int from) {
        return from >= words.size() ? words.size() : nextComma[nextFinite[from]];
    }

    /** The index after the first finite verb group, else the size. */
    public int clauseVerbEnd(int from) {
        int verb = from >= words.size() ? words.size() : nextFinite[from];
        return verb == words.size() ? verb : end(verb);
    }

    /** The first finite verb, else the size. */
    public int firstFinite(int from) {
        return from >= words.size() ? words.size() : nextFinite[from];
    }

    /** "A video released by the city shows …": a past form behind its noun, with the sentence's verb still to come. */
    private boolean isReduced(int verb) {
        int noun = words.upos(verb - 1) == ADV ? verb - 2 : verb - 1;
        boolean comma = words.lower(noun).equals(",");
        boolean behind = comma || words.upos(noun) == NOUN || words.upos(noun) == PROPN;
        return behind
                && switch (words.upos(verb + 1)) {
                    case ADP, ADV, PART, PROPN, NUM -> true;
                    default -> comma;
                };
    }

    /** "The used cars were sold": a past form before its noun. */
    private boolean isAttribute(int verb) {
        return switch (words.upos(verb - 1)) {
            case DET, ADJ, NUM, ADP -> true;
            default -> opens(verb) || words.upos(verb + 1) == AUX;
        };
    }

    /** "Guard dogs have barked": a noun that the tagger took for a verb. */
    private boolean isNoun(int verb) {
        return switch (words.upos(verb - 1)) {
            case DET, ADJ, ADP -> true;
            default -> opens(verb) || words.upos(verb + 1) == AUX;
        };
    }

    /** "To measure and limit it": a base form that shares the "to" of another. */
    private boolean isSecondInfinitive(int verb) {
        int first = words.joinedTo(verb);
        return first > 0 && isTo(first - 1);
    }

    private boolean opens(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (words.upos(i) != PUNCT) {
                return false;
            }
        }
        return true;
    }

    private boolean hasVerbAhead(int verb) {
        return nextFinite[verb + 1] < nextStop[verb + 1];
    }

    private boolean clearlyFinite(int index) {
        boolean goesOn = isVerb(index - 1) && !(words.upos(index) == AUX && words.upos(index - 1) == VERB);
        if (!isVerb(index) || isTo(index - 1) || goesOn) {
            return false;
        }
        Inflection form = words.get(index).inflection();
        Upos before = words.upos(index - 1);
        boolean subject = before == NOUN || before == PROPN || before == PRON;
        return switch (form) {
            case S -> true;
            case PAST -> subject || words.upos(index) == AUX;
            case BASE, NONE -> words.upos(index) == AUX || subject;
            case ING, PARTICIPLE -> false;
        };
    }

    private boolean isStop(int index) {
        return relatives.get(index)
                || switch (words.upos(index)) {
                    case CCONJ, SCONJ -> true;
                    case PUNCT -> Punctuation.endsClause(words.lower(index));
                    default -> false;
                };
    }
}
