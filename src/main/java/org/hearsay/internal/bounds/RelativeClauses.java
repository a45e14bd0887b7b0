package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;

/**
 * Keeps claims apart from what a sentence says of their source: ends one in a relative clause where the verb of the
 * main clause follows, "Ana Ruiz, who said the bridge was safe|, left", and begins one behind a remark on the source
 * before it, "According to the ministry, which runs the schools, | all is well".
 */
final class RelativeClauses {

    private static final int NONE = -1;

    /** The tags of what stands before a verb in its group. */
    private static final Set<Upos> LEAD = Set.of(AUX, ADV, PART);

    /** The tags of what may stand between a verb and the next one without opening a clause. */
    private static final Set<Upos> PHRASE = Set.of(DET, ADJ, NOUN, PROPN, NUM, ADP);

    private final BoundsContext text;
    private final Document document;

    private RelativeClauses(BoundsContext text) {
        this.text = text;
        this.document = text.document();
    }

    static Candidate bound(BoundsContext text, Candidate candidate) {
        RelativeClauses clauses = new RelativeClauses(text);
        return candidate.withClaim(
                clauses.end(clauses.begin(candidate.claim(), candidate.cue(), candidate.source()), candidate.cue()));
    }

    private List<Range> begin(List<Range> claim, List<Range> cue, List<Range> source) {
        Range first = claim.get(0);
        boolean behind = !source.isEmpty()
                && cue.get(0).from() < source.get(0).from()
                && isComma(first.from() - 1)
                && source.get(source.size() - 1).to() >= first.from() - 1;
        Inflection form = document.token(first.from()).inflection();
        boolean participle = form == Inflection.PAST || form == Inflection.PARTICIPLE;
        boolean aside = isRelative(first.from()) || upos(first.from()) == VERB && participle;
        if (!behind || !aside) {
            return claim;
        }
        int last = Math.min(first.to(), document.sentenceOf(first.from()).to()) - 1;
        int comma = first.from();
        while (comma < last && !(isComma(comma) && !text.quotes().hold(comma))) {
            comma++;
        }
        if (comma == last) {
            return claim;
        }
        List<Range> begun = new ArrayList<>(claim);
        begun.set(0, new Range(comma + 1, first.to()));
        return begun;
    }

    private List<Range> end(List<Range> claim, List<Range> cue) {
        int first = cue.get(0).from();
        Range last = claim.get(claim.size() - 1);
        Range sentence = document.sentenceOf(first);
        int pronoun = pronoun(first, sentence);
        if (pronoun == NONE || last.from() < first || !sentence.contains(last) || !isOfSubject(pronoun, sentence)) {
            return claim;
        }
        int end = isComma(pronoun - 1) ? behindComma(last) : behindState(last);
        if (end == NONE) {
            return claim;
        }
        List<Range> ended = new ArrayList<>(claim.subList(0, claim.size() - 1));
        ended.add(new Range(last.from(), end));
        return ended;
    }

    /** The relative pronoun that is a cue's subject, with nothing but auxiliaries and adverbs between. */
    private int pronoun(int cue, Range sentence) {
        int i = cue - 1;
        while (i > sentence.from() && (upos(i) == AUX || upos(i) == ADV)) {
            i--;
        }
        return i > sentence.from() && isRelative(i) ? i : NONE;
    }

    /** Whether no verb stands before the noun that a pronoun stands for, back to a mark or conjunction. */
    private boolean isOfSubject(int pronoun, Range sentence) {
        int i = isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
        while (i >= sentence.from() && upos(i) != PUNCT && upos(i) != CCONJ) {
            if (isVerb(i)) {
                return false;
            }
            i--;
        }
        return true;
    }

    /** The comma before a verb that has its subject before the claim. */
    private int behindComma(Range claim) {
        int opened = claim.from();
        boolean verb = false;
        for (int i = claim.from(); i < claim.to() - 1; i++) {
            verb |= isVerb(i);
            if (isComma(i) && !text.quotes().hold(i)) {
                boolean behindAside = opened > claim.from() && isAside(opened, i);
                if (verb && isFinite(i + 1) && !behindAside) {
                    return i;
                }
                opened = behindAside && isFinite(i + 1) ? claim.from() : i + 1;
            }
        }
        return NONE;
    }

    /**
     * A verb right behind a clause of what is or was, which can have no other: "who say the dam is safe | are wrong".
     */
    private int behindState(Range claim) {
        int verb = claim.from();
        while (verb < claim.to() && !isVerb(verb)) {
            verb++;
        }
        int behind = verb;
        while (behind < claim.to() && LEAD.contains(upos(behind))) {
            behind++;
        }
        if (behind < claim.to() && upos(behind) == VERB) {
            behind++;
        }
        boolean state = IntStream.range(verb, behind)
                .anyMatch(i -> document.token(i).lemma().equals("be"));
        int end = behind;
        while (end < claim.to() && PHRASE.contains(upos(end))) {
            end++;
        }
        return state && end < claim.to() && upos(end) == AUX && !text.quotes().hold(end) ? end : NONE;
    }

    /**
     * Whether the words between two commas are a remark on the word before: "which is old", "built in May", "the
     * mayor".
     */
    private boolean isAside(int from, int to) {
        boolean verb = false;
        for (int i = from; i < to; i++) {
            verb |= isVerb(i);
        }
        return !verb || isRelative(from) || upos(from) == VERB;
    }

    private boolean isFinite(int index) {
        int i = upos(index) == ADV && index + 1 < document.size() ? index + 1 : index;
        Inflection form = document.token(i).inflection();
        return upos(i) == AUX || upos(i) == VERB && (form == Inflection.S || form == Inflection.PAST);
    }

    private boolean isVerb(int index) {
        return upos(index).isVerb();
    }

    /** Whether it is "who" or "which". */
    private boolean isRelative(int index) {
        Token token = document.token(index);
        return token.upos() == PRON && token.lower().startsWith("wh");
    }

    private boolean isComma(int index) {
        return index >= 0 && document.token(index).text().equals(",");
    }

    private Upos upos(int index) {
        return document.token(index).upos();
    }
}
