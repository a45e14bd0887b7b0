package org.hearsay.internal.speakers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Speaker;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.rules.WordLists;
import org.hearsay.internal.spans.Link;
import org.hearsay.internal.spans.Trace;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * Finds who stands behind the source of each link, over the whole document. Immutable; one resolver serves all threads.
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
     * The speaker of each link, in the order of the links; equal speakers are one object.
     *
     * @param document the text
     * @param quotes its quotations
     * @param links the links
     * @return one speaker for each link
     */
    public List<Speaker> resolve(Document document, List<Quote> quotes, List<Link> links) {
        return resolve(document, quotes, links, Trace.OFF);
    }

    /** Finds what {@link #resolve(Document, List, List)} does, and notes which step found it. */
    public List<Speaker> resolve(Document document, List<Quote> quotes, List<Link> links, Trace trace) {
        List<Phrase> phrases = new PhraseChunker(lexicon, document, edges(document, links)).chunk();
        MentionReader reader = new MentionReader(lexicon, document, phrases);
        Sweep sweep = new Sweep(lexicon, document, quotes, links, phrases, reader, trace);
        Entity[] entities = sweep.resolve();
        Map<Entity, Speaker> speakers = new IdentityHashMap<>();
        List<Speaker> result = new ArrayList<>(links.size());
        for (int i = 0; i < entities.length; i++) {
            Entity entity = entities[i];
            if (entity != null) {
                result.add(speakers.computeIfAbsent(entity, known -> known.speaker(document)));
            } else {
                result.add(sweep.isAuthor(i) || links.get(i).cue().isEmpty() ? Speaker.AUTHOR : Speaker.UNSPECIFIED);
            }
        }
        for (int i = 0; i < result.size(); i++) {
            trace.note(links.get(i).cue(), "speaker", result.get(i)::toString);
        }
        return List.copyOf(result);
    }

    /** Where no noun phrase may go across: at both ends of each source. */
    private static boolean[] edges(Document document, List<Link> links) {
        boolean[] cuts = new boolean[document.size() + 1];
        for (Link link : links) {
            for (Range piece : link.source()) {
                cuts[piece.from()] = true;
                cuts[piece.to()] = true;
            }
        }
        return cuts;
    }
}
