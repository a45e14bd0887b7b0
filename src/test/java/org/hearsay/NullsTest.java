package org.hearsay;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.Attributions.MAY;
import static org.hearsay.Attributions.words;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearsay.format.Html;
import org.hearsay.format.JsonLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nulls are refused by the name of the parameter. */
@SuppressWarnings("NullAway")
class NullsTest {

    private static final Passage RUIZ = words("Ruiz", 0);
    private static final Span SPAN = new Span(0, 4);

    static Stream<Arguments> nulls() {
        Attribution.Builder builder = Attribution.builder(new Claim(words("it rains", 10), "it rains"));
        return Stream.of(
                named("claim", () -> Attribution.builder(null)),
                named("source", () -> builder.source(null)),
                named("cue", () -> builder.cue(null)),
                named("speaker", () -> builder.speaker(null)),
                named("hedging", () -> builder.hedging(null)),
                named("framing", () -> builder.framing(null)),
                named("quotation", () -> builder.quotation(null)),
                named("type", () -> builder.type(null)),
                named("within", () -> builder.within(null)),
                named("foundBy", () -> builder.foundBy(null)),
                named("id", () -> new ParsedText(null, "", List.of(), List.of(), List.of())),
                named("text", () -> new ParsedText("a", null, List.of(), List.of(), List.of())),
                named("attributions", () -> new ParsedText("a", "", null, List.of(), List.of())),
                named("paragraphs", () -> new ParsedText("a", "", List.of(), null, List.of())),
                named("sentences", () -> new ParsedText("a", "", List.of(), List.of(), null)),
                named("sentences[0]", () -> new ParsedText("a", "", List.of(), List.of(), Arrays.asList((Span) null))),
                named("document", () -> new JsonLines.Line(null, List.of())),
                named("attributions", () -> new JsonLines.Line("a", null)),
                named("document", () -> new Html.Page(null, "", "", List.of())),
                named("headline", () -> new Html.Page("a", null, "", List.of())),
                named("link", () -> new Html.Page("a", "", null, List.of())),
                named("voices", () -> new Html.Page("a", "", "", null)),
                named("name", () -> new Html.Speaking(null, SpeakerKind.PERSON, 0, 0)),
                named("kind", () -> new Html.Speaking("Ruiz", null, 0, 0)),
                named("name", () -> Framing.of(null)),
                named("passage", () -> new Claim(null, "it rains")),
                named("proposition", () -> new Claim(RUIZ, null)),
                named("level", () -> new Hedging(null, Polarity.POSITIVE, List.of())),
                named("polarity", () -> new Hedging(HedgingLevel.CERTAIN, null, List.of())),
                named("markers", () -> new Hedging(HedgingLevel.CERTAIN, Polarity.POSITIVE, null)),
                named(
                        "markers[1]",
                        () -> new Hedging(HedgingLevel.CERTAIN, Polarity.POSITIVE, Arrays.asList(MAY, null))),
                named("passage", () -> new Marker(null, "negation")),
                named("rule", () -> new Marker(RUIZ, null)),
                named("spans", () -> new Passage(null, "Ruiz")),
                named("spans[0]", () -> new Passage(Arrays.asList(null, SPAN), "Ruiz")),
                named("text", () -> new Passage(List.of(SPAN), null)),
                named("text", () -> Passage.of(null, List.of(SPAN))),
                named("spans", () -> Passage.of("Ruiz", null)),
                named("spans[1]", () -> Passage.of("Ruiz", Arrays.asList(SPAN, null))),
                named("other", () -> SPAN.overlaps(null)),
                named("other", () -> SPAN.compareTo(null)),
                named("text", () -> SPAN.cut(null)),
                named("name", () -> new Speaker(null, SpeakerKind.PERSON, "", "", List.of())),
                named("kind", () -> new Speaker("Ruiz", null, "", "", List.of())),
                named("role", () -> new Speaker("Ruiz", SpeakerKind.PERSON, null, "", List.of())),
                named("affiliation", () -> new Speaker("Ruiz", SpeakerKind.PERSON, "", null, List.of())),
                named("mentions", () -> new Speaker("Ruiz", SpeakerKind.PERSON, "", "", null)),
                named("mentions[1]", () -> new Speaker("Ruiz", SpeakerKind.PERSON, "", "", Arrays.asList(RUIZ, null))));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nullIsNamed(String parameter, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(parameter);
    }

    private static Arguments named(String parameter, ThrowingCallable call) {
        return arguments(parameter, call);
    }
}
