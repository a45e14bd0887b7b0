package org.hearsay.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.AttributionParser;
import org.junit.jupiter.api.Test;

class ModelsBesideRulesTest {

    private static final AttributionParser PARSER = AttributionParser.create();

    @Test
    void aRuleThatFindsIsNamed() {
        assertThat(PARSER.parse("The mayor said that the bridge is safe."))
                .singleElement()
                .satisfies(found -> assertThat(found.foundBy()).isEqualTo("source-cue-that"));
    }

    @Test
    void aCueThatNoListNamesIsFoundByTheModel() {
        assertThat(PARSER.parse("Ruiz pressed the mayor about the cost of the bridge."))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.foundBy()).isEqualTo("model");
                    assertThat(found.source().orElseThrow().text()).isEqualTo("Ruiz");
                    assertThat(found.claim().text()).isEqualTo("the cost of the bridge");
                });
    }

    @Test
    void aCueHasNoMarksAtItsEdgesUnlessItIsOne() {
        assertThat(PARSER.parse("The mayor said: “The ferry is late again.”"))
                .extracting(found -> found.cue().orElseThrow().text())
                .containsExactly("said");
        assertThat(PARSER.parse("Ana Ruiz: “We won’t wait”"))
                .extracting(found -> found.cue().orElseThrow().text())
                .containsExactly(":");
    }

    @Test
    void anOwnerIsASourceWithoutItsEnding() {
        assertThat(PARSER.parse("The mayor's claim that the bridge is safe was false."))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.source().orElseThrow().text()).isEqualTo("The mayor");
                    assertThat(found.claim().text()).isEqualTo("that the bridge is safe");
                });
    }

    @Test
    void noQuotationHasTwoSpeakers() {
        assertThat(
                        PARSER.parse(
                                "Talks scheduled for next week are now in doubt. “We are prepared to talk,” Menon said, “but not to beg.”"))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.source().orElseThrow().text()).isEqualTo("Menon"));
    }

    @Test
    void aPlaceAtTheHeadOfAReportSaysNothing() {
        assertThat(PARSER.parse("NEW DELHI: India on Tuesday rejected the claims, the ministry said."))
                .extracting(found -> found.source().orElseThrow().text())
                .doesNotContain("NEW DELHI");
    }

    @Test
    void whatSomebodySaysNextIsAnAttributionOfItsOwn() {
        assertThat(PARSER.parse("She said that the plan had failed and urged the council to act."))
                .extracting(found -> found.claim().text())
                .containsExactly("that the plan had failed", "the council to act");
        assertThat(PARSER.parse("Police believe the two men knew each other but say the motive is unknown."))
                .extracting(found -> found.claim().text())
                .containsExactly("the two men knew each other", "the motive is unknown");
    }

    @Test
    void whoTheHearerIsStandsOutsideTheClaim() {
        assertThat(PARSER.parse("Ruiz told Cole, her deputy, that the plan was off."))
                .singleElement()
                .satisfies(found -> assertThat(found.claim().text()).isEqualTo("that the plan was off"));
    }

    @Test
    void anEmptySubjectIsNoSource() {
        assertThat(PARSER.parse("There have been reports that City's owners are ready to sell the club."))
                .singleElement()
                .satisfies(found -> assertThat(found.source()).isEmpty());
    }

    @Test
    void oneClaimIsntAscribedTwice() {
        assertThat(PARSER.parse("The so-called experts said that the bridge was safe."))
                .hasSize(1);
    }

    @Test
    void confidencesAreProbabilities() {
        assertThat(AttributionParser.builder()
                        .minimumConfidence(0)
                        .build()
                        .parse("He said she knows it may rain. They hope to win; the plan, he told us, is to wait."))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.confidence()).isBetween(0.0, 1.0));
    }
}
