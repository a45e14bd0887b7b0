package org.hearsay.internal.syntax;

import static org.hearsay.internal.syntax.WordClass.EXCEPTION;
import static org.hearsay.internal.syntax.WordClass.NEGATION;
import static org.hearsay.internal.syntax.WordClass.RELATIVIZER;
import static org.hearsay.internal.syntax.WordClass.SUBORDINATOR;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.SCONJ;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.internal.text.Inflection;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence, the entries of word lists among them, and the clauses that both show. Immutable. */
public final class SentenceSyntax {

    private final TokenSlice words;
    private final @Nullable ListedEntry[] entryAt;
    private final VerbGroups verbs;

    /**
     * Reads tokens of one sentence.
     *
     * @param entries the entries of word lists among them, none overlapping another
     */
    public SentenceSyntax(TokenSlice words, List<ListedEntry> entries) {
        this.words = words;
        this.entryAt = new ListedEntry[words.size()];
        entries.forEach(entry -> Arrays.fill(entryAt, entry.from(), entry.to(), entry));
        BitSet relatives = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            relatives.set(i, isRelative(i));
        }
        this.verbs = new VerbGroups(words, relatives);
    }

    public TokenSlice words() {
        return words;
    }

    /** The clauses in text order; they tile the tokens. */
    public List<Clause> clauses() {
        return ClauseSplitter.split(this);
    }

    /** The first main clause. */
    public MainClause mainClause() {
        return MainClause.of(this);
    }

    /** Whether an entry of a class begins at a token. */
    public boolean is(int index, WordClass wordClass) {
        ListedEntry entry = entryAt(index);
        return entry != null && entry.from() == index && entry.is(wordClass);
    }

    /** The index after the entry that begins at a token, or after the token if none does. */
    public int entryEnd(int index) {
        ListedEntry entry = entryAt(index);
        return entry != null && entry.from() == index ? entry.to() : index + 1;
    }

    /** Whether the words up to the next mark or conjunction hold a verb with a subject. */
    public boolean clauseFollows(int index) {
        return verbs.clauseFollows(index);
    }

    /** Whether a word opens a clause about the noun before it. */
    public boolean isRelative(int index) {
        Cursor before = words.at(index - 1);
        return is(index, RELATIVIZER)
                && words.upos(index) != DET
                && switch (before.upos()) {
                    case NOUN, PROPN, PRON, NUM, ADP -> true;
                    case PUNCT -> before.isComma();
                    default -> false;
                };
    }

    /** Whether a word opens an adverbial clause, or one with "that". */
    public boolean subordinates(int index) {
        return words.upos(index) == SCONJ
                || is(index, EXCEPTION)
                || is(index, SUBORDINATOR) && verbs.clauseFollows(entryEnd(index));
    }

    /** Whether "not" denies the infinitive behind it, "told them not to leave", and not the verb before it. */
    public boolean deniesInfinitive(int index) {
        return is(index, NEGATION) && words.at(index + 1).isTo();
    }

    /** Whether an entry with a verb of belief has the speaker as subject, "I think", or nobody: "is thought to". */
    public boolean isSpeakersBelief(int from, int to) {
        Cursor verb = words.at(to - 1);
        if (!verb.is(VERB)) {
            return to - from > 1;
        }
        if (verb.next().is(PRON) && !verb.next().next().is(VERB, AUX, PART)) {
            return false; // "They trusted him.", not "trusted him | to win"
        }
        Cursor subject = verb.previous().back(ADV, AUX, PART);
        boolean passive = words.part(subject.index() + 1, verb.index())
                .any(token -> token.upos() == AUX && token.lemma().equals("be"));
        return passive && verb.inflection() != Inflection.ING || subject.is(PRON);
    }

    /**
     * Whether a conjunction joins a clause or a verb, not a noun, nor two verbs behind one auxiliary: "would neither
     * confirm nor deny".
     */
    boolean joinsClause(int index) {
        Cursor here = words.at(index);
        if (!here.is(CCONJ) || here.previous().is(AUX) && here.next().isVerb()) {
            return false;
        }
        Cursor next = here.next().skipAdverbsAndCommas();
        return next.isVerb() || verbs.clauseFollows(next.index());
    }

    /** The entry that holds a token, or null. */
    @Nullable
    ListedEntry entryAt(int index) {
        return index < 0 || index >= entryAt.length ? null : entryAt[index];
    }

    VerbGroups verbs() {
        return verbs;
    }
}
