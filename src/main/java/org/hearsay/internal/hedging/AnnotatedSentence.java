package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.SCONJ;

import java.util.BitSet;
import java.util.List;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.VerbGroups;
import org.jspecify.annotations.Nullable;

/** The words of a sentence with their verb groups, what the lists say of them, and where relative clauses begin. */
final class AnnotatedSentence {

    private final TokenSlice words;
    private final VerbGroups verbs;
    private final @Nullable Match[] matchAt;

    AnnotatedSentence(TokenSlice words, List<Match> matches) {
        this.words = words;
        this.matchAt = new Match[words.size()];
        for (Match match : matches) {
            for (int i = match.from(); i < match.to(); i++) {
                matchAt[i] = match;
            }
        }
        BitSet relatives = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            relatives.set(i, isRelative(i));
        }
        this.verbs = new VerbGroups(words, relatives);
    }

    TokenSlice words() {
        return words;
    }

    VerbGroups verbs() {
        return verbs;
    }

    /** The entry of the lists that holds a word, or null. */
    @Nullable
    Match matchAt(int index) {
        return index < 0 || index >= matchAt.length ? null : matchAt[index];
    }

    /** Whether an entry of a sense begins here. */
    boolean is(int index, ListEffect sense) {
        Match match = matchAt(index);
        return match != null && match.from() == index && match.is(sense);
    }

    /** Whether a word opens a clause about the noun before it. */
    boolean isRelative(int index) {
        if (!is(index, ListEffect.RELATIVE) || words.upos(index) == DET) {
            return false;
        }
        return switch (words.upos(index - 1)) {
            case NOUN, PROPN, PRON, NUM, ADP -> true;
            case PUNCT -> words.lower(index - 1).equals(",");
            default -> false;
        };
    }

    /** Whether a word opens an adverbial clause, or one behind "that". */
    boolean subordinates(int index) {
        Match match = matchAt(index);
        return words.upos(index) == SCONJ
                || is(index, ListEffect.DEFAULT)
                || match != null && is(index, ListEffect.SUBORDINATE) && verbs.clauseFollows(match.to());
    }

    /** Whether "not" denies the infinitive behind it, "told them not to leave", and not the verb before it. */
    boolean deniesInfinitive(int index) {
        return is(index, ListEffect.NEGATION) && verbs.isTo(index + 1);
    }

    /**
     * Whether a conjunction joins a clause or a verb, not a noun, nor two verbs behind one auxiliary: "would neither
     * confirm nor deny".
     */
    boolean joinsClause(int index) {
        if (words.upos(index) != CCONJ || words.upos(index - 1) == AUX && verbs.isVerb(index + 1)) {
            return false;
        }
        int next = index + 1;
        while (words.upos(next) == ADV || words.lower(next).equals(",")) {
            next++;
        }
        return verbs.isVerb(next) || verbs.clauseFollows(next);
    }
}
