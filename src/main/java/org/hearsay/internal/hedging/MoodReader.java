package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.List;
import org.hearsay.AttributionType;
import org.hearsay.HedgingLevel;
import org.hearsay.Mood;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.NounPhrases;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Reads as what a cue and its claim together put the claim forward: to be done, or planned by its source. Immutable.
 */
final class MoodReader {

    private final WordList gerunds;
    private final WordList settled;
    private final WordList open;
    private final WordList interrogatives;
    private final WordList nominatives;
    private final WordList firstPersons;
    private final WordList plurals;
    private final WordList persons;

    MoodReader(WordLists words) {
        gerunds = words.get("gerund-open");
        settled = words.get("infinitive-settled");
        open = words.get("infinitive-open");
        interrogatives = words.get("interrogatives");
        nominatives = words.get("pronouns-nominative");
        firstPersons = words.get("pronouns-first");
        plurals = words.get("pronouns-plural");
        persons = words.get("person-nouns");
    }

    /** The mood of what a cue leaves open: "wonders whether", "told them to leave", "hopes to". */
    Mood ofCue(Candidate candidate, TokenSlice claim) {
        if (isQuestion(claim)) {
            return Mood.ASKED;
        }
        return switch (candidate.type()) {
            case INTENTION, ATTITUDE, BELIEF -> Mood.INTENDED;
            default -> Mood.DEMANDED;
        };
    }

    /** What the first word of a claim makes it. */
    Commitment ofClaim(TokenSlice claim) {
        return claim.at(0).skip(PUNCT).isWhether()
                ? new Commitment(HedgingLevel.UNCOMMITTED, false, Mood.ASKED, List.of())
                : Commitment.PLAIN;
    }

    /** Whether the claim is an indirect question. */
    boolean isQuestion(TokenSlice claim) {
        return claim.at(0).skip(PUNCT).isIn(interrogatives);
    }

    /** Whether the claim is to be done: "vowed to fight", "told them to leave", "is considering closing it". */
    boolean isDirected(Candidate candidate, TokenSlice cue, TokenSlice claim) {
        Cursor first = claim.at(0);
        Cursor verb = cue.at(cue.size() - 1);
        boolean infinitive = first.isTo() && !first.next().isHave();
        boolean toBeDone = infinitive
                || verb.is(open) && isAddressed(claim)
                || candidate.type() == AttributionType.INTENTION
                || candidate.type() == AttributionType.DECREE && !isIndicative(claim);
        return toBeDone && !verb.is(settled) || first.is(VERB) && first.isGerund() && verb.is(gerunds);
    }

    /** Whether somebody is to do it: "the players to rest". */
    private static boolean isAddressed(TokenSlice claim) {
        Cursor behind = claim.at(NounPhrases.end(claim, 0, true));
        return behind.isTo() && behind.next().is(VERB);
    }

    /** Whether the first verb tells what is, "ruled that the law was void", not what is to be: "that it be closed". */
    private static boolean isIndicative(TokenSlice claim) {
        return claim.stream()
                .map(Token::inflection)
                .filter(form -> form != Inflection.NONE)
                .findFirst()
                .filter(form -> form != Inflection.BASE && form != Inflection.ING)
                .isPresent();
    }

    /**
     * Whether what a claim tells of the future is in the source's own hands: "she said she would resign", "“We will
     * fight,” they said"; not "she said he would", nor "it would rain".
     */
    boolean isOwnPlan(Document document, Candidate candidate, Commitment claim) {
        return claim.mood() == Mood.PREDICTED
                && claim.level() == HedgingLevel.CERTAIN
                && claim.markers().stream()
                        .filter(marker -> marker.range().length() == 1)
                        .map(marker -> marker.range().from())
                        .filter(modal -> document.token(modal).upos() == AUX)
                        .findFirst()
                        .filter(modal -> isSource(document, candidate, modal) && isAct(document, modal))
                        .isPresent();
    }

    private boolean isSource(Document document, Candidate candidate, int modal) {
        TokenSlice words = TokenSlice.of(
                document, List.of(new Range(document.sentenceOf(modal).from(), modal)));
        Cursor subject = words.at(words.size() - 1).back(ADV, PART);
        if (!subject.isInside() || document.deprel(words.position(subject.index())) == Deprel.EXPL) {
            return false;
        }
        if (subject.isIn(firstPersons)) {
            return true;
        }
        TokenSlice source = TokenSlice.of(document, candidate.source());
        if (source.size() == 1 && source.at(0).is(PRON)) {
            return source.lower(0).equals(subject.lower());
        }
        if (subject.isIn(plurals)) {
            return source.any(word ->
                    word.upos() == CCONJ || word.upos() == NOUN && !word.lower().equals(word.lemma()));
        }
        if (subject.isIt()) {
            return source.at(0).is(DET) && !source.any(word -> persons.contains(word.lemma()));
        }
        return source.size() > 0 && subject.isIn(nominatives);
    }

    private static boolean isAct(Document document, int modal) {
        Range sentence = document.sentenceOf(modal);
        Cursor verb = TokenSlice.of(document, List.of(sentence))
                .at(modal - sentence.from() + 1)
                .skip(ADV, PART);
        return verb.is(VERB) && verb.inflection() == Inflection.BASE;
    }
}
