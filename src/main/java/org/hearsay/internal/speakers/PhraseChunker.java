package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PROPN;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.internal.cues.Dateline;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases of a document by the tags of its tokens, in text order, an owner before what it owns. */
final class PhraseChunker {

    /** Longer phrases are lists or noise, and would make the work grow faster than the text. */
    private static final int LONGEST = 40;

    private static final int LONGEST_BODY_NAME = 16;

    private final SpeakerWords words;
    private final Document document;
    private final TokenSlice tokens;
    private final BitSet edges;
    private final WordList phraseEnds;
    private final List<Phrase> phrases = new ArrayList<>();

    /** Prepares to chunk; no phrase goes across an edge. */
    PhraseChunker(SpeakerWords words, Document document, BitSet edges) {
        this.words = words;
        this.document = document;
        this.tokens = TokenSlice.of(document);
        this.edges = edges;
        this.phraseEnds = words.lists.get("phrase-ends");
    }

    Phrases chunk() {
        for (Range sentence : document.sentences()) {
            // The agency of "PARIS (Reuters) — " isn't mentioned.
            int at = Math.max(sentence.from(), Dateline.end(document, document.paragraphOf(sentence.from())));
            while (at < sentence.to()) {
                at = Math.max(at + 1, phraseAt(at, sentence.to()));
            }
        }
        return new Phrases(words, document, phrases);
    }

    private Phrase add(int from, int to, int core, int head, @Nullable Phrase owner) {
        Phrase phrase = new Phrase(new Range(from, to), core, head, owner);
        phrases.add(phrase);
        return phrase;
    }

    /** Adds the phrases that begin at a token; the index after them. */
    private int phraseAt(int start, int end) {
        if (isMistaggedBody(start, end)) {
            add(start, start + 2, start, start + 1, null);
            return start + 2;
        }
        int begin = start;
        int core = start;
        Phrase owner = null;
        while (true) {
            if (at(core).isIn(words.possessive) && core + 1 < end && opens(core + 1)) {
                owner = add(core, core + 1, core, core, null);
                core++;
                begin = edges.get(core) ? core : begin;
            } else if (core == start && words.pronoun(document.token(core)) != Pronoun.NONE && !determines(core, end)) {
                add(core, core + 1, core, core, null);
                return core + 1;
            }
            while (core + 1 < end
                    && isDeterminer(core)
                    && opens(core + 1)
                    && !edges.get(core + 1)
                    && !isConjunction(core)) {
                core++;
            }
            int stop = core;
            int head = -1;
            while (stop < end
                    && stop - core < LONGEST
                    && (stop == core || !edges.get(stop))
                    && continues(core, stop, end)) {
                head = isNoun(stop) ? stop : head;
                stop++;
            }
            if (stop == core) {
                return begin;
            }
            head = head < 0 ? stop - 1 : head;
            while (stop > head + 1 && at(stop - 1).is(ADJ) && !at(stop - 1).isCapitalized()) {
                stop--; // "two people | close to the mayor"
            }
            stop = withFurtherName(core, head, stop, end);
            owner = add(begin, stop, core, head, owner);
            if (stop + 1 >= end || !isPossessiveEnding(stop) || !opens(stop + 1)) {
                return stop;
            }
            core = stop + 1;
            begin = edges.get(stop) || edges.get(core) || core - begin > LONGEST ? core : begin;
        }
    }

    private boolean isPossessiveEnding(int index) {
        return at(index).is(PART) && at(index).lower().startsWith("'");
    }

    /**
     * Whether the tagger took a known body's first word for no name, as it does of "Downing Street" at the head of a
     * sentence.
     */
    private boolean isMistaggedBody(int start, int end) {
        return start + 1 < end
                && !isNoun(start)
                && at(start + 1).isCapitalized()
                && words.names.bodies.contains(
                        at(start).lower() + " " + at(start + 1).lower());
    }

    /** Whether "that" is before a name or another determiner, neither of which it determines. */
    private boolean isConjunction(int index) {
        Cursor next = at(index).next();
        return at(index).isThat() && (next.is(PROPN) || next.isIn(words.definite));
    }

    private boolean determines(int index, int end) {
        return index + 1 < end && at(index).isIn(words.definite) && opens(index + 1);
    }

    private boolean isDeterminer(int index) {
        return at(index).is(DET) || at(index).isIn(words.definite) || at(index).isIn(words.indefinite);
    }

    private boolean opens(int index) {
        return isNoun(index) || at(index).is(ADJ, NUM, DET) || isDegree(index);
    }

    /** Whether an adverb modifies the adjective behind it: "the more moderate union". */
    private boolean isDegree(int index) {
        return at(index).is(ADV) && at(index).next().is(ADJ);
    }

    private boolean continues(int core, int index, int end) {
        if (at(index).isIn(phraseEnds)
                || isDateBehindName(core, index)
                || index == core && index + 1 < end && isConjunction(index)) {
            return false;
        }
        if (isNoun(index)
                || at(index).is(ADJ, NUM)
                || index == core && (isDeterminer(index) || index > 0 && isDeterminer(index - 1) && isDegree(index))) {
            return true;
        }
        if (index == core || index + 1 >= end || edges.get(index + 1)) {
            return false;
        }
        if (!isNoun(index - 1)) {
            return joinsAdjectives(index);
        }
        boolean particle = at(index).isIn(words.particles) && isName(index - 1) && isName(index + 1);
        return particle || isHyphen(index);
    }

    /** Whether a date follows a name, as under a headline: "An interview with Ana Ruiz Monday, May 4". */
    private boolean isDateBehindName(int core, int index) {
        return index > core + 1
                && at(index).isCapitalized()
                && at(index).isIn(words.calendar)
                && isName(index - 1)
                && words.names.isFirstName(at(index - 2).lower());
    }

    /** Whether "and" is between adjectives: "federal and state officials". */
    private boolean joinsAdjectives(int index) {
        return at(index).is(CCONJ)
                && at(index).previous().is(ADJ)
                && at(index).next().is(ADJ, NOUN);
    }

    /** Whether a hyphen joins a noun to what is before it. */
    private boolean isHyphen(int index) {
        Token token = document.token(index);
        return (token.text().equals("-") || token.text().equals("–"))
                && token.end() == document.token(index + 1).start()
                && isNoun(index + 1);
    }

    /** Goes on over "of Agriculture" behind the capitalized head of a body. */
    private int withFurtherName(int core, int head, int stop, int end) {
        if (stop != head + 1 || !isNoun(head) || !at(head).isCapitalized()) {
            return stop;
        }
        String noun = at(head).lower();
        boolean body = words.nouns.isOrganization(noun)
                || words.nouns.isOrganization(Nouns.singular(noun)); // "Institutes of Health"
        int at = stop;
        while (at < end && !edges.get(at) && at - core < LONGEST_BODY_NAME) {
            boolean ampersand = at(at).lower().equals("&");
            if (!(body ? at(at).isIn(words.connectors) : ampersand)) {
                return at;
            }
            int next = at + 1;
            if (next < end && body && at(next).isIn(words.definite)) {
                next++;
            }
            if (next >= end
                    || edges.get(next)
                    || at(next).isIn(words.calendar)
                    || !isNameWord(next)
                    || at == stop && at(at).is(CCONJ) && !ampersand) {
                return at;
            }
            while (next < end && !edges.get(next) && next - core < LONGEST && isNameWord(next)) {
                next++;
            }
            at = next;
        }
        return at;
    }

    /** Whether a token can be part of the name of a body: "Public Affairs". */
    private boolean isNameWord(int index) {
        return isName(index) || at(index).isCapitalized() && at(index).is(NOUN, ADJ);
    }

    private boolean isNoun(int index) {
        return SpeakerWords.isNoun(document.token(index));
    }

    private boolean isName(int index) {
        return SpeakerWords.isName(document.token(index));
    }

    private Cursor at(int index) {
        return tokens.at(index);
    }
}
