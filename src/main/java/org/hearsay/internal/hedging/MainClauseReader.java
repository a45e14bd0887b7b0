package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.INTJ;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.HedgingLevel;
import org.hearsay.Mood;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.MainClause;
import org.hearsay.internal.syntax.SentenceSyntax;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;
import org.hearsay.internal.text.Inflection;

/** Reads level and polarity off the main clause of a sentence of a claim. Immutable. */
final class MainClauseReader {

    private static final String QUESTION = "question";
    private static final String ORDER = "order";

    private final EffectMatcher matcher;
    private final ScopeLists lists;

    MainClauseReader(EffectTable effects) {
        matcher = effects.matcher(Place.CLAUSE);
        lists = effects.lists();
    }

    /** The tokens of a sentence with the entries that it reads. */
    AnnotatedSentence annotate(TokenSlice words) {
        return new AnnotatedSentence(words, matcher);
    }

    /**
     * Reads words of one sentence.
     *
     * @param words the words, at least one
     * @param told whether a cue in the past tense governs them, under which "would" is the future
     * @return the reading; empty if the words have no verb and no hedge, such as "Yes."
     */
    Optional<Commitment> read(TokenSlice words, boolean told) {
        AnnotatedSentence sentence = annotate(words);
        ClauseState state = ClauseState.of(sentence.syntax(), told, lists);
        Commitment read = Commitment.PLAIN;
        for (ListMatch match : sentence.matches()) {
            for (Effect effect : state.counting(match)) {
                read = read.and(effect.of(match.tokens()));
                state = state.after(effect, match);
            }
        }
        read = read.and(mood(sentence, state));
        return state.clause().hasVerb() || !read.markers().isEmpty() ? Optional.of(read) : Optional.empty();
    }

    /** What a condition, a question or an order leaves. */
    private static Commitment mood(AnnotatedSentence sentence, ClauseState state) {
        TokenSlice words = sentence.words();
        MainClause clause = state.clause();
        List<MarkerRange> markers = new ArrayList<>();
        Mood mood = Mood.CONDITIONAL;
        // "works if you ask" tells of every time, and "could fall if it rains" is no more open than "could fall".
        sentence.effect(clause.condition(), WordClass.CONDITION)
                .filter(effect -> sentence.matches().stream().anyMatch(match -> match.is(WordClass.FUTURE)))
                .ifPresent(effect -> markers.addAll(mark(words, clause.condition(), effect.list())));
        if (words.questionMark() >= 0) {
            mood = Mood.ASKED;
            markers.addAll(mark(words, words.questionMark(), QUESTION));
        } else if (isOrder(words, clause.verb(), state.syntax())) {
            mood = Mood.DEMANDED;
            markers.addAll(mark(words, clause.verb(), ORDER));
        }
        return markers.isEmpty() ? Commitment.PLAIN : new Commitment(HedgingLevel.UNCOMMITTED, false, mood, markers);
    }

    private static boolean isOrder(TokenSlice words, int index, SentenceSyntax syntax) {
        Cursor verb = words.at(index);
        if (verb.inflection() != Inflection.BASE || !words.openSentence() || !words.endSentence()) {
            return false;
        }
        boolean first = !verb.previous().back(PUNCT, ADV, INTJ).isInside();
        boolean noModal = verb.is(VERB) || verb.next().is(PART);
        boolean name = verb.next().isComma() && syntax.isRelative(index + 2); // "Unite, which represents them, said"
        return first && noModal && !name && words.size() > index + 1;
    }

    private static List<MarkerRange> mark(TokenSlice words, int index, String rule) {
        return MarkerRange.of(words.part(index, index + 1), rule);
    }
}
