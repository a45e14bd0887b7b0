package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.hedging.Clause.Kind;
import org.hearsay.internal.syntax.Punctuation;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.VerbGroups;
import org.hearsay.internal.text.Inflection;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into clauses, in text order, from one word that opens a clause to the next. */
final class ClauseSplitter {

    private final AnnotatedSentence skeleton;
    private final TokenSlice words;
    private final VerbGroups verbs;
    private final List<Clause> clauses = new ArrayList<>();
    private int from;
    private Kind kind = Kind.MAIN;
    private boolean finite;

    private ClauseSplitter(AnnotatedSentence skeleton) {
        this.skeleton = skeleton;
        this.words = skeleton.words();
        this.verbs = skeleton.verbs();
    }

    /** The clauses of a sentence; they tile its words. */
    static List<Clause> split(AnnotatedSentence skeleton) {
        ClauseSplitter splitter = new ClauseSplitter(skeleton);
        splitter.split();
        return splitter.clauses;
    }

    private void split() {
        int size = words.size();
        for (int i = 0; i < size; i++) {
            Kind opened = opened(i);
            if (opened != null) {
                close(i);
                from = i;
                kind = opened;
                finite = false;
            }
            if (verbs.isVerb(i) && !verbs.isVerb(i - 1) && words.get(i).inflection() != Inflection.ING) {
                finite = true;
            }
        }
        close(size);
    }

    private void close(int to) {
        if (to > from) {
            clauses.add(new Clause(from, to, kind));
        }
    }

    /** How the clause that begins at a word hangs on what stands before it, or null if none begins here. */
    private @Nullable Kind opened(int i) {
        if (skeleton.is(i, ListEffect.CONDITION) || skeleton.is(i, ListEffect.DEFAULT)) {
            return Kind.CONDITION;
        }
        if (skeleton.subordinates(i) && i == 0 && !words.lower(i).equals("that")) {
            return adverbial(i);
        }
        if (i == 0) {
            return null;
        }
        if (Punctuation.endsClause(words.lower(i - 1))) {
            return Kind.MAIN;
        }
        if (words.lower(i).equals("that") && opensComplement(i)) {
            return Kind.COMPLEMENT;
        }
        if (skeleton.isRelative(i)) {
            return Kind.RELATIVE;
        }
        if (words.lower(i).equals("whether")) {
            return Kind.COMPLEMENT;
        }
        if (skeleton.subordinates(i)) {
            return adverbial(i);
        }
        if (skeleton.deniesInfinitive(i)) {
            return Kind.INFINITIVE;
        }
        if (verbs.isTo(i)
                && !skeleton.deniesInfinitive(i - 1)
                && (verbs.isVerb(i + 1) || words.upos(i + 1) == ADV && verbs.isVerb(i + 2))) {
            return Kind.INFINITIVE;
        }
        if (skeleton.joinsClause(i)) {
            return Kind.COORDINATE;
        }
        return resumed(i);
    }

    /** "that" before a subject, behind anything but a noun, or behind a noun of the lists: "the chance that". */
    private boolean opensComplement(int i) {
        boolean subject = switch (words.upos(i + 1)) {
            case DET, PRON, PROPN, NOUN, ADJ, NUM, ADV, SCONJ -> true;
            default -> false;
        };
        Match before = skeleton.matchAt(i - 1);
        boolean noun = words.upos(i - 1) == NOUN || words.upos(i - 1) == PROPN;
        return subject && (!noun || before != null && verbs.clauseFollows(i + 1));
    }

    private @Nullable Kind adverbial(int i) {
        boolean gerund = verbs.isVerb(i + 1) && words.get(i + 1).inflection() == Inflection.ING;
        return gerund || verbs.clauseFollows(i + 1) || words.lower(i).equals("that") ? Kind.ADVERBIAL : null;
    }

    /**
     * A verb with a subject where the clause has one already: "the man who left | is back", "the skin treated first |
     * may heal".
     */
    private boolean isSecond(int i) {
        boolean begins =
                verbs.isVerb(i) && !verbs.isVerb(i - 1) && words.upos(i - 1) != ADV && words.upos(i - 1) != PART;
        boolean modal = words.upos(i) == AUX && isModal(i);
        return begins && finite && (kind == Kind.RELATIVE && verbs.firstFinite(i) == i || modal);
    }

    private boolean isModal(int i) {
        Match match = skeleton.matchAt(i);
        return match != null && match.isModal();
    }

    /** A clause without "that": "it is better we leave", "they believe the bridge is safe". */
    private boolean isBare(int i) {
        if (skeleton.is(i, ListEffect.NOMINATIVE)) {
            return words.upos(i - 1) != PUNCT && words.upos(i - 1) != CCONJ && i - from > 1;
        }
        Match before = skeleton.matchAt(i - 1);
        return before != null
                && before.isBelief()
                && words.upos(i - 1) == VERB
                && !verbs.isVerb(i)
                && verbs.clauseFollows(i);
    }

    /** A verb in "-ing" right behind another verb, but for auxiliaries: "ceased looking". */
    private boolean isGerund(int i) {
        return words.upos(i) == VERB && words.get(i).inflection() == Inflection.ING && words.upos(i - 1) == VERB;
    }

    /** What begins behind a comma, or where an inner clause is over and the outer one goes on. */
    private @Nullable Kind resumed(int i) {
        boolean comma = words.lower(i - 1).equals(",");
        if (isBare(i)) {
            return Kind.COMPLEMENT;
        }
        if (isGerund(i)) {
            return Kind.GERUND;
        }
        boolean inner = kind != Kind.MAIN && kind != Kind.RESUMED && kind != Kind.COORDINATE && kind != Kind.COMPLEMENT;
        if (comma && verbs.isVerb(i) && words.get(i).inflection() == Inflection.ING) {
            return Kind.PARTICIPLE;
        }
        if (comma && inner && (verbs.clauseFollows(i) || verbs.isVerb(i) && verbs.isFinite(i))) {
            return Kind.RESUMED;
        }
        return isSecond(i) ? Kind.RESUMED : null;
    }
}
