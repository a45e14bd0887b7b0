package org.hearsay.internal.syntax;

import static org.hearsay.internal.syntax.WordClass.BELIEF;
import static org.hearsay.internal.syntax.WordClass.CONDITION;
import static org.hearsay.internal.syntax.WordClass.EXCEPTION;
import static org.hearsay.internal.syntax.WordClass.MODAL;
import static org.hearsay.internal.syntax.WordClass.NOMINATIVE;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.syntax.Clause.Kind;
import org.hearsay.internal.text.Inflection;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into clauses, in text order, from one word that opens a clause to the next. */
final class ClauseSplitter {

    private final SentenceSyntax syntax;
    private final TokenSlice words;
    private final VerbGroups verbs;
    private final List<Clause> clauses = new ArrayList<>();
    private int from;
    private Kind kind = Kind.MAIN;
    private boolean adjunct;
    private boolean finite;

    private ClauseSplitter(SentenceSyntax syntax) {
        this.syntax = syntax;
        this.words = syntax.words();
        this.verbs = syntax.verbs();
    }

    /** The clauses of a sentence; they tile its words. */
    static List<Clause> split(SentenceSyntax syntax) {
        ClauseSplitter splitter = new ClauseSplitter(syntax);
        splitter.split();
        return splitter.clauses;
    }

    private void split() {
        for (int i = 0; i < words.size(); i++) {
            Kind opened = opened(i);
            if (opened != null) {
                close(i);
                from = i;
                kind = opened;
                adjunct = switch (opened) {
                    case RELATIVE, ADVERBIAL, CONDITION, PARTICIPLE -> true;
                    case MAIN, RESUMED -> false;
                    case COMPLEMENT, INFINITIVE, GERUND, COORDINATE -> adjunct;
                };
                finite = opened == Kind.ADVERBIAL && takesGerund(words.at(i));
            }
            Cursor here = words.at(i);
            finite |= here.isVerb() && !here.previous().isVerb() && here.inflection() != Inflection.ING;
        }
        close(words.size());
    }

    private void close(int to) {
        if (to > from) {
            clauses.add(new Clause(from, to, kind, adjunct));
        }
    }

    /** The kind of the clause that begins at a token, or null if none begins here. */
    private @Nullable Kind opened(int i) {
        Cursor here = words.at(i);
        if (syntax.is(i, CONDITION) || syntax.is(i, EXCEPTION)) {
            return Kind.CONDITION;
        }
        if (i == 0) {
            return syntax.subordinates(i) && !here.isThat() && !here.isWhether() ? Kind.ADVERBIAL : null;
        }
        if (here.previous().endsClause()) {
            return Kind.MAIN;
        }
        if (here.isThat() && opensComplement(i)) {
            return Kind.COMPLEMENT;
        }
        if (syntax.isRelative(i)) {
            return Kind.RELATIVE;
        }
        if (here.isWhether()) {
            return Kind.COMPLEMENT;
        }
        if (syntax.subordinates(i)) {
            return adverbial(here);
        }
        if (syntax.deniesInfinitive(i) || opensInfinitive(here)) {
            return Kind.INFINITIVE;
        }
        return syntax.joinsClause(i) ? Kind.COORDINATE : resumed(here);
    }

    private boolean opensInfinitive(Cursor here) {
        Cursor next = here.next();
        return here.isTo()
                && !syntax.deniesInfinitive(here.index() - 1)
                && (next.isVerb() || next.is(ADV) && next.next().isVerb());
    }

    /** "that" before a subject, behind anything but a noun, or behind a noun of the lists: "the chance that". */
    private boolean opensComplement(int i) {
        boolean subject = switch (words.upos(i + 1)) {
            case DET, PRON, PROPN, NOUN, ADJ, NUM, ADV, SCONJ -> true;
            default -> false;
        };
        boolean governed = syntax.entryAt(i - 1) != null && verbs.clauseFollows(i + 1);
        return subject && (!words.at(i - 1).isNoun() || governed);
    }

    private @Nullable Kind adverbial(Cursor here) {
        return here.previous().isComma()
                        || takesGerund(here)
                        || verbs.clauseFollows(here.next().index())
                        || here.isThat()
                ? Kind.ADVERBIAL
                : null;
    }

    private static boolean takesGerund(Cursor conjunction) {
        return conjunction.next().skip(PART, ADV).isGerund();
    }

    /** What begins behind a comma, or where an inner clause is over and the outer one goes on. */
    private @Nullable Kind resumed(Cursor here) {
        Cursor before = here.previous();
        boolean comma =
                before.isComma() || before.is(PUNCT) && before.previous().isComma();
        if (isBare(here)) {
            return Kind.COMPLEMENT;
        }
        if (here.is(VERB) && here.isGerund() && here.previous().is(VERB)) {
            return Kind.GERUND; // "ceased looking"
        }
        if (comma && here.isGerund()) {
            return Kind.PARTICIPLE;
        }
        boolean finiteAhead = verbs.clauseFollows(here.index()) || here.isVerb() && verbs.isFinite(here.index());
        return comma && (adjunct || !kind.isOuter()) && finiteAhead || isSecond(here) ? Kind.RESUMED : null;
    }

    /** A clause without "that": "it is better we leave", "they believe the bridge is safe". */
    private boolean isBare(Cursor here) {
        if (syntax.is(here.index(), NOMINATIVE)) {
            return !here.previous().is(PUNCT, CCONJ) && here.index() - from > 1;
        }
        ListedEntry before = syntax.entryAt(here.index() - 1);
        return before != null
                && before.is(BELIEF)
                && here.previous().is(VERB)
                && !here.isVerb()
                && verbs.clauseFollows(here.index());
    }

    /**
     * A verb with a subject where the clause has one already: "the man who left Rome | is back", "the skin treated
     * first | may heal".
     */
    private boolean isSecond(Cursor here) {
        boolean begins = here.is(AUX)
                ? !here.previous().is(AUX, ADV, PART)
                : here.isVerb() && !here.previous().is(VERB, AUX, ADV, PART);
        boolean modal = here.is(AUX) && syntax.is(here.index(), MODAL);
        boolean second =
                (kind == Kind.RELATIVE || kind == Kind.ADVERBIAL) && verbs.firstFinite(here.index()) == here.index();
        return begins && finite && (second || modal);
    }
}
