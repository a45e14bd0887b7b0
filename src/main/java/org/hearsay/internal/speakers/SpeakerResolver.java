package org.hearsay.internal.speakers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Speaker;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;

/**
 * Finds who stands behind the source of each candidate, over the whole document. Immutable; one resolver serves all
 * threads.
 */
public final class SpeakerResolver {

    private final Lexicon lexicon;

    /**
     * Makes a resolver.
     *
     * @param words the word lists to read names, roles and pronouns with
     */
    public SpeakerResolver(WordLists words) {
        lexicon = new Lexicon(words);
    }

    /**
     * The speaker of each candidate, in the order of the candidates; equal speakers are one object.
     *
     * @param document the text
     * @param quotes its quotations
     * @param candidates the candidates
     * @return one speaker for each candidate
     */
    public List<Speaker> resolve(Document document, List<Quote> quotes, List<Candidate> candidates) {
        return resolve(document, quotes, candidates, Trace.OFF);
    }

    /** Finds what {@link #resolve(Document, List, List)} does, and notes which step found it. */
    public List<Speaker> resolve(Document document, List<Quote> quotes, List<Candidate> candidates, Trace trace) {
        List<Phrase> phrases = new PhraseChunker(lexicon, document, edges(document, candidates)).chunk();
        MentionReader reader = new MentionReader(lexicon, document, phrases);
        CorefPass sweep = new CorefPass(lexicon, document, quotes, candidates, phrases, reader, trace);
        Entity[] entities = sweep.resolve();
        Map<Entity, Speaker> speakers = new IdentityHashMap<>();
        List<Speaker> result = new ArrayList<>(candidates.size());
        for (int i = 0; i < entities.length; i++) {
            Entity entity = entities[i];
            if (entity != null) {
                result.add(speakers.computeIfAbsent(entity, known -> known.speaker(document)));
            } else {
                result.add(
                        sweep.isAuthor(i) || candidates.get(i).cue().isEmpty() ? Speaker.AUTHOR : Speaker.UNSPECIFIED);
            }
        }
        for (int i = 0; i < result.size(); i++) {
            trace.note(candidates.get(i).cue(), "speaker", result.get(i)::toString);
        }
        return List.copyOf(result);
    }

    /** Where no noun phrase may go across: at both ends of each source. */
    private static boolean[] edges(Document document, List<Candidate> candidates) {
        boolean[] cuts = new boolean[document.size() + 1];
        for (Candidate candidate : candidates) {
            for (Range piece : candidate.source()) {
                cuts[piece.from()] = true;
                cuts[piece.to()] = true;
            }
        }
        return cuts;
    }
}
