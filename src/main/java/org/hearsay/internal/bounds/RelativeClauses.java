package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Inflection.PARTICIPLE;
import static org.hearsay.internal.text.Inflection.PAST;
import static org.hearsay.internal.text.Inflection.S;
import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * Keeps claims apart from what a sentence says of their source: ends one in a relative clause where the verb of the
 * main clause follows, "Ana Ruiz, who said the bridge was safe|, left", and begins one behind a remark on the source
 * before it, "According to the ministry, which runs the schools, | all is well".
 */
final class RelativeClauses {

    private static final int NONE = -1;

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
        Cursor opener = text.at(first.from());
        boolean aside = opener.isRelativePronoun()
                || opener.is(VERB) && (opener.inflection() == PAST || opener.inflection() == PARTICIPLE);
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
        Cursor pronoun = text.at(cue - 1).back(AUX, ADV);
        return pronoun.index() > sentence.from() && pronoun.isRelativePronoun() ? pronoun.index() : NONE;
    }

    /** Whether no verb precedes the antecedent of a pronoun, back to a mark or conjunction. */
    private boolean isOfSubject(int pronoun, Range sentence) {
        Cursor here = text.at(isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1);
        while (here.index() >= sentence.from() && !here.is(PUNCT, CCONJ, AUX, VERB)) {
            here = here.previous();
        }
        return here.index() < sentence.from() || !here.isVerb();
    }

    /** The comma before a verb that has its subject before the claim. */
    private int behindComma(Range claim) {
        int opened = claim.from();
        boolean verb = false;
        for (int i = claim.from(); i < claim.to() - 1; i++) {
            verb |= text.at(i).isVerb();
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
        Cursor verb = text.at(claim.from());
        while (verb.index() < claim.to() && !verb.isVerb()) {
            verb = verb.next();
        }
        Cursor group = verb.skip(AUX, ADV, PART);
        Cursor behind = group.is(VERB) ? group.next() : group;
        boolean state = IntStream.range(verb.index(), behind.index())
                .anyMatch(i -> text.at(i).isBe());
        Cursor end = behind.skip(DET, ADJ, NOUN, PROPN, NUM, ADP);
        return state
                        && end.index() < claim.to()
                        && end.is(AUX)
                        && !text.quotes().hold(end.index())
                ? end.index()
                : NONE;
    }

    /**
     * Whether the words between two commas are a remark on the word before: "which is old", "built in May", "the
     * mayor".
     */
    private boolean isAside(int from, int to) {
        Cursor opener = text.at(from);
        return !text.hasVerb(new Range(from, to)) || opener.isRelativePronoun() || opener.is(VERB);
    }

    private boolean isFinite(int index) {
        Cursor verb = text.at(text.at(index).is(ADV) ? index + 1 : index);
        return verb.is(AUX) || verb.is(VERB) && (verb.inflection() == S || verb.inflection() == PAST);
    }

    private boolean isComma(int index) {
        return text.at(index).isComma();
    }
}
