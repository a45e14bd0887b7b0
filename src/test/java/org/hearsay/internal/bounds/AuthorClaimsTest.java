package org.hearsay.internal.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Origin;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorClaimsTest {

    private static final DocumentReader READER = DocumentReader.load(500);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "The bridge is old. It fell.                                         | The bridge is old / It fell",
                "The bridge is old, and it may fall; nobody cares.                   | The bridge is old / and it may fall / nobody cares",
                "The bridge, which is old, fell, because it rained.                  | The bridge, which is old, fell / because it rained",
                "Is the bridge safe?                                                 | Is the bridge safe?",
                "A hastily arranged talk.                                            | none",
                "HARTFIELD, May 2 (Reuters) — The bridge is old.                     | The bridge is old",
                "“We fear it,” a sign reads. It rained.                              | a sign reads / It rained",
                "<source>Ana</source> <cue>said</cue> <claim>it rained</claim>.      | Ana said",
                "It rained, <source>Ana</source> <cue>said</cue> <claim>so</claim>. She left. | It rained / She left / Ana said",
            })
    void areTheClausesOfNobodyElse(String marked, String claims) {
        MarkedText text = new MarkedText(marked, READER::read);
        Document document = text.document();

        List<Candidate> found = new AuthorClaims()
                .find(document, new QuoteMap(document, new QuoteFinder().find(document)), text.candidates());

        assertThat(found.stream()
                        .map(candidate -> document.passage(candidate.claim()).text())
                        .toList())
                .isEqualTo(claims == null ? List.of() : List.of(claims.split(" / ")));
        assertThat(found).allSatisfy(candidate -> {
            assertThat(candidate.origin()).isEqualTo(Origin.AUTHOR);
            assertThat(candidate.source()).isEmpty();
            assertThat(candidate.cue()).isEmpty();
        });
        assertThat(found.stream().filter(AuthorClaims::isOfCue)).hasSameSizeAs(text.candidates());
    }
}
