package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.INTJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.internal.cues.Dateline;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;

/** Finds the noun phrases of a document by the tags of its tokens, in text order, an owner before what it owns. */
final class PhraseChunker {

    /** Longer phrases are lists or noise, and would make the work grow faster than the text. */
    private static final int LONGEST = 40;

    /** The tagger takes acronyms for these, too: "the WHO". */
    private static final Set<Upos> ACRONYM_TAGS = Set.of(PRON, ADJ, NOUN, INTJ);

    private static final int LONGEST_ACRONYM = 5;

    private final Lexicon lexicon;
    private final Document document;
    private final boolean[] cuts;
    private final List<Phrase> phrases = new ArrayList<>();

    /** Prepares to chunk; no phrase goes across a token whose flag in {@code cuts} is set. */
    PhraseChunker(Lexicon lexicon, Document document, boolean[] cuts) {
        this.lexicon = lexicon;
        this.document = document;
        this.cuts = cuts;
    }

    List<Phrase> chunk() {
        for (Range sentence : document.sentences()) {
            // The agency of "PARIS (Reuters) — " is nobody whom the article mentions.
            int at = Math.max(sentence.from(), Dateline.end(document, document.paragraphOf(sentence.from())));
            while (at < sentence.to()) {
                at = Math.max(at + 1, phraseAt(at, sentence.to()));
            }
        }
        return List.copyOf(phrases);
    }

    /** Adds the phrases that begin at a token; the index after them. */
    private int phraseAt(int start, int end) {
        if (isMistaggedBody(start, end)) {
            phrases.add(new Phrase(new Range(start, start + 2), start, start + 1, -1));
            return start + 2;
        }
        int begin = start;
        int core = start;
        int owner = -1;
        while (true) {
            Token token = document.token(core);
            if (lexicon.possessive.contains(token.lower()) && core + 1 < end && opens(core + 1)) {
                phrases.add(new Phrase(new Range(core, core + 1), core, core, -1));
                owner = phrases.size() - 1;
                core++;
                if (cuts[core]) {
                    begin = core;
                }
            } else if (lexicon.pronoun(token) != Pronoun.NONE && core == start && !determines(core, end)) {
                phrases.add(new Phrase(new Range(core, core + 1), core, core, -1));
                return core + 1;
            }
            while (core + 1 < end
                    && isDeterminer(document.token(core))
                    && opens(core + 1)
                    && !cuts[core + 1]
                    && !isConjunction(core)) {
                core++;
            }
            int stop = core;
            int head = -1;
            while (stop < end && stop - core < LONGEST && (stop == core || !cuts[stop]) && continues(core, stop, end)) {
                if (isNoun(document.token(stop))) {
                    head = stop;
                }
                stop++;
            }
            if (stop == core) {
                return begin;
            }
            head = head < 0 ? stop - 1 : head;
            while (stop > head + 1
                    && document.token(stop - 1).upos() == ADJ
                    && !isCapitalized(document.token(stop - 1))) {
                stop--; // "two people | close to the mayor"
            }
            stop = withFurtherName(core, head, Math.max(stop, head + 1), end);
            phrases.add(new Phrase(new Range(begin, stop), core, head, owner));
            boolean owns = stop + 1 < end
                    && document.token(stop).upos() == PART
                    && document.token(stop).lower().startsWith("'")
                    && opens(stop + 1);
            if (!owns) {
                return stop;
            }
            owner = phrases.size() - 1;
            core = stop + 1;
            if (cuts[stop] || cuts[core] || core - begin > LONGEST) {
                begin = core;
            }
        }
    }

    /**
     * Whether the tagger took a known body's first word for no name, as it does of "Downing Street" at the head of a
     * sentence.
     */
    private boolean isMistaggedBody(int start, int end) {
        return start + 1 < end
                && !isNoun(document.token(start))
                && isCapitalized(document.token(start + 1))
                && lexicon.isKnownBody(document.token(start).lower() + " "
                        + document.token(start + 1).lower());
    }

    /** Whether "that" stands before a name or another determiner, neither of which it determines. */
    private boolean isConjunction(int index) {
        Token next = document.token(index + 1);
        return document.token(index).lower().equals("that")
                && (next.upos() == PROPN || lexicon.definite.contains(next.lower()));
    }

    private boolean determines(int index, int end) {
        return index + 1 < end
                && lexicon.definite.contains(document.token(index).lower())
                && opens(index + 1);
    }

    private boolean isDeterminer(Token token) {
        return token.upos() == DET
                || lexicon.definite.contains(token.lower())
                || lexicon.indefinite.contains(token.lower());
    }

    private boolean opens(int index) {
        Token token = document.token(index);
        return isNoun(token)
                || switch (token.upos()) {
                    case ADJ, NUM -> true;
                    case DET -> true;
                    default -> isDegree(index);
                };
    }

    /** Whether an adverb weighs the adjective behind it: "the more moderate union". */
    private boolean isDegree(int index) {
        return document.token(index).upos() == ADV
                && index + 1 < document.size()
                && document.token(index + 1).upos() == ADJ;
    }

    private boolean continues(int core, int index, int end) {
        Token token = document.token(index);
        if (lexicon.phraseEnds.contains(token.lower())
                || isDateBehindName(core, index)
                || (index == core && index + 1 < end && isConjunction(index))) {
            return false;
        }
        if (isNoun(token)
                || token.upos() == ADJ
                || token.upos() == NUM
                || (index == core
                        && (isDeterminer(token)
                                || index > 0 && isDeterminer(document.token(index - 1)) && isDegree(index)))) {
            return true;
        }
        if (index == core || index + 1 >= end || cuts[index + 1]) {
            return false;
        }
        Token next = document.token(index + 1);
        if (!isNoun(document.token(index - 1))) {
            return joinsAdjectives(index, next);
        }
        boolean particle =
                lexicon.particles.contains(token.lower()) && isName(document.token(index - 1)) && isName(next);
        return particle || joins(token, next);
    }

    /** Whether a date follows a name, as under a headline: "An interview with Ana Ruiz Monday, May 4". */
    private boolean isDateBehindName(int core, int index) {
        Token token = document.token(index);
        return index > core + 1
                && isCapitalized(token)
                && lexicon.calendar.contains(token.lower())
                && isName(document.token(index - 1))
                && lexicon.isFirstName(document.token(index - 2).lower());
    }

    /** Whether "and" stands between adjectives: "federal and state officials". */
    private boolean joinsAdjectives(int index, Token next) {
        return document.token(index).upos() == CCONJ
                && document.token(index - 1).upos() == ADJ
                && (next.upos() == ADJ || next.upos() == NOUN);
    }

    private static boolean joins(Token token, Token next) {
        return (token.text().equals("-") || token.text().equals("–")) && token.end() == next.start() && isNoun(next);
    }

    /** Goes on over "of Agriculture" after the capitalized head of a body. */
    private int withFurtherName(int core, int head, int stop, int end) {
        if (stop != head + 1 || !isNoun(document.token(head)) || !isCapitalized(document.token(head))) {
            return stop;
        }
        String noun = document.token(head).lower();
        boolean body = lexicon.isOrganizationNoun(noun)
                || lexicon.isOrganizationNoun(Lexicon.singular(noun)); // "Institutes of Health"
        int at = stop;
        while (at < end && !cuts[at] && at - core < 16) {
            String word = document.token(at).lower();
            if (!(body ? lexicon.connectors.contains(word) : word.equals("&"))) {
                return at;
            }
            int next = at + 1;
            if (next < end
                    && body
                    && lexicon.definite.contains(document.token(next).lower())) {
                next++;
            }
            if (next >= end
                    || cuts[next]
                    || lexicon.calendar.contains(document.token(next).lower())
                    || !isNameWord(document.token(next))
                    || (word.equals("and") && at == stop)) {
                return at;
            }
            while (next < end && !cuts[next] && next - core < LONGEST && isNameWord(document.token(next))) {
                next++;
            }
            at = next;
        }
        return at;
    }

    /** Whether the token can be a noun. */
    static boolean isNoun(Token token) {
        return token.upos() == NOUN || isName(token);
    }

    /** Whether the token can be part of a name. */
    static boolean isName(Token token) {
        return token.upos() == PROPN
                || (token.upos() == Upos.X && isCapitalized(token))
                || (ACRONYM_TAGS.contains(token.upos())
                        && token.text().length() <= LONGEST_ACRONYM
                        && KindFinder.isAcronym(token.text()));
    }

    /** Whether the token can be part of the name of a body: "Public Affairs". */
    private static boolean isNameWord(Token token) {
        return isName(token) || isCapitalized(token) && (token.upos() == NOUN || token.upos() == ADJ);
    }

    /** Whether the token begins with a capital letter. */
    static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }
}
