package org.hearsay.internal.bounds;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Moves whom something is said of in the passive voice from the source to the claim: "The mayor | was called | a fool".
 * Who is told something is neither. Immutable and thread-safe.
 */
final class Patients {

    /** Verbs that say something of somebody, who isn't their source in the passive voice. */
    private final List<WordList> saying;

    /** Verbs that say something to somebody. */
    private final WordList telling;

    /** Participles that say how somebody feels, who is their source: "was worried". */
    private final WordList feeling;

    Patients(WordLists words) {
        saying = Stream.of("say-verbs", "object-verbs", "quote-verbs", "ascribing")
                .map(words::get)
                .toList();
        telling = words.get("tell-verbs");
        feeling = words.get("stance-adjectives");
    }

    Candidate bound(BoundsContext text, Candidate candidate) {
        Range verbs = Ranges.hull(candidate.cue());
        List<Range> patients = candidate.source().stream()
                .filter(subject -> isPatient(text, subject, verbs, saying))
                .toList();
        if (patients.isEmpty()) {
            return candidate;
        }
        return candidate
                .withSource(candidate.source().stream()
                        .filter(subject -> !patients.contains(subject))
                        .toList())
                .withClaim(Stream.concat(
                                patients.stream().filter(subject -> !isPatient(text, subject, verbs, List.of(telling))),
                                candidate.claim().stream())
                        .sorted(Comparator.comparingInt(Range::from))
                        .toList());
    }

    /** Whether a verb of some lists is about a subject in the passive voice; not so of "was quoted as saying". */
    private boolean isPatient(BoundsContext text, Range subject, Range verbs, List<WordList> lists) {
        return subject.stream()
                .filter(i -> text.document().deprel(i) == Deprel.NSUBJ_PASS
                        && verbs.contains(text.document().head(i)))
                .map(text.document()::head)
                .filter(verb -> text.document()
                        .tokens(new Range(verbs.from(), verb))
                        .anyMatch(token -> token.lemma().equals("be")))
                .anyMatch(verb -> lists.stream().anyMatch(text.at(verb)::is)
                        && !feeling.contains(text.document().token(verb).lower())
                        && !text.hasVerb(new Range(verb + 1, verbs.to())));
    }
}
