package org.hearsay.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Passage;
import org.hearsay.Speaker;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

    private static final DocumentReader READER = DocumentReader.load(1000);
    private static final SpeakerResolver RESOLVER = new SpeakerResolver(WordLists.bundled());

    @Test
    void aGroupMentionsItsMembers() {
        MarkedText text = new MarkedText(
                "Ana Ruiz and Peter Novak had a dispute. <source>Both sides</source> <cue>said</cue> it was cold.",
                READER::read);
        List<Speaker> speakers =
                RESOLVER.resolve(text.document(), new QuoteMap(text.document(), List.of()), text.candidates());
        assertThat(speakers.get(0).mentions())
                .extracting(Passage::text)
                .containsExactly("Ana Ruiz", "Peter Novak", "Both sides");
    }

    @Test
    void firstPersonIsTheSpeakerOfTheQuotation() {
        MarkedText text = new MarkedText(
                "<claim1><quote>“<source2>I</source2> <cue2>think</cue2> <claim2>it will rain</claim2>,”</quote></claim1>"
                        + " <cue1>said</cue1> <source1>Ana Ruiz</source1>.",
                READER::read);
        List<Quote> quotes = List.of(new Quote(text.ranges("quote"), true, Quote.Kind.SPEECH));
        List<Speaker> speakers =
                RESOLVER.resolve(text.document(), new QuoteMap(text.document(), quotes), text.candidates());
        assertThat(speakers).extracting(Speaker::name).containsExactly("Ana Ruiz", "Ana Ruiz");
        assertThat(speakers.get(0)).isSameAs(speakers.get(1));
    }

    @Test
    void aCueWithoutSourceHasNoSpeaker() {
        MarkedText text = new MarkedText("The bridge <cue>is said</cue> to be unsafe.", READER::read);
        assertThat(RESOLVER.resolve(text.document(), new QuoteMap(text.document(), List.of()), text.candidates()))
                .containsExactly(Speaker.UNSPECIFIED);
    }

    @Test
    void anAuthorsOwnClaimIsTheAuthors() {
        MarkedText text = new MarkedText("<claim>The bridge is closed</claim>.", READER::read);
        assertThat(RESOLVER.resolve(text.document(), new QuoteMap(text.document(), List.of()), text.candidates()))
                .containsExactly(Speaker.AUTHOR);
    }

    @Test
    void anEmptyDocumentHasNoSpeakers() {
        Document empty = READER.read("");
        assertThat(RESOLVER.resolve(empty, new QuoteMap(empty, List.of()), List.of()))
                .isEmpty();
    }
}
