package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.format.JsonLines;

class AttributionParserProperties {

    private static final AttributionParser PARSER = AttributionParser.create();
    /** Gives what lies within others' claims, too. */
    private static final AttributionParser UNSURE =
            AttributionParser.builder().minimumConfidence(0).build();

    private static final AttributionParser ALL = AttributionParser.builder()
            .minimumConfidence(0)
            .includeAuthorClaims(true)
            .build();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsFoundInNewsStandsInTheText(@ForAll("articles") String text) {
        AttributionInvariants.check(text, PARSER.parse(text));
        AttributionInvariants.check(text, UNSURE.parse(text));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whatIsFoundInAnyUnicodeStandsInTheText(@ForAll("anything") String text) {
        AttributionInvariants.check(text, PARSER.parse(text));
        AttributionInvariants.check(text, UNSURE.parse(text));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theAuthorsClaimsStandInTheTextToo(@ForAll("articles") String news, @ForAll("anything") String other) {
        AttributionInvariants.check(news, ALL.parse(news));
        AttributionInvariants.check(other, ALL.parse(other));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSameTextGivesTheSame(@ForAll("articles") String text) {
        assertThat(PARSER.parse(text)).isEqualTo(PARSER.parse(new StringBuilder(text)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void lineEndsDoNotMatter(@ForAll("articles") String text) {
        String lf = text.replace("\r\n", "\n");

        assertThat(words(lf.replace("\n", "\r\n"))).isEqualTo(words(lf));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void blankLinesBeforeOnlyMoveOffsets(
            @ForAll("articles") String text,
            @ForAll @IntRange(min = 1, max = 5) int count,
            @ForAll("blanks") String blank) {
        String before = blank.repeat(count);

        assertThat(AttributionInvariants.moved(PARSER.parse(before + text), 0))
                .isEqualTo(AttributionInvariants.moved(PARSER.parse(text), before.length()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void unrelatedParagraphsKeepTheirAttributions(@ForAll("cleanParagraphs") List<String> paragraphs) {
        List<String> apart = new ArrayList<>();
        int offset = 0;
        for (String paragraph : paragraphs) {
            apart.addAll(AttributionInvariants.moved(UNSURE.parse(paragraph), offset));
            offset += paragraph.length() + 2;
        }

        assertThat(AttributionInvariants.moved(UNSURE.parse(String.join("\n\n", paragraphs)), 0))
                .isEqualTo(apart);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aSentenceMadeOfThreePartsGivesThemBack(
            @ForAll("speakers") String speaker, @ForAll("verbs") String verb, @ForAll("clauses") String clause) {
        List<Attribution> found = PARSER.parse(speaker + " " + verb + " that " + clause + ".");

        assertThat(found).hasSize(1);
        Attribution attribution = found.get(0);
        assertThat(attribution.source().orElseThrow().text()).isEqualTo(speaker);
        assertThat(attribution.cue().orElseThrow().text()).isEqualTo(verb);
        assertThat(attribution.claim().text()).isEqualTo("that " + clause);
        assertThat(attribution.claim().proposition()).isEqualTo(clause);
        assertThat(attribution.quotation()).isEqualTo(Quotation.INDIRECT);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatJsonLinesWriteTheyReadBack(@ForAll("articles") String text) throws IOException {
        List<Attribution> found = ALL.parse(text);
        String line = line(found);

        List<Attribution> read = new ArrayList<>();
        JsonLines.read(new BufferedReader(new StringReader(line))).forEach(each -> read.addAll(each.attributions()));

        assertThat(read).hasToString(found.toString());
        assertThat(line(read)).isEqualTo(line);
        assertThat(AttributionInvariants.moved(read, 0)).isEqualTo(AttributionInvariants.moved(found, 0));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void attributionsSurviveSerialization(@ForAll("articles") String text) throws IOException, ClassNotFoundException {
        List<Attribution> found = UNSURE.parse(text);

        assertThat(Serialized.copy(found)).isEqualTo(found);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aParsedTextHoldsWhatIsFoundInIt(@ForAll("articles") String news, @ForAll("anything") String other) {
        checkParsed(news);
        checkParsed(other);
    }

    private static void checkParsed(String text) {
        ParsedText parsed = ALL.parse("a.txt", new StringBuilder(text));

        assertThat(parsed.text()).isEqualTo(text);
        assertThat(parsed.attributions()).isEqualTo(ALL.parse(text));
        assertThat(parsed.sentences())
                .allSatisfy(
                        sentence -> assertThat(parsed.paragraphs()).anyMatch(paragraph -> holds(paragraph, sentence)));
        for (Attribution attribution : parsed.attributions()) {
            Span sentence = parsed.sentenceOf(attribution);
            assertThat(parsed.sentences()).contains(sentence);
            attribution
                    .cue()
                    .ifPresent(cue -> assertThat(holds(sentence, cue.spans().get(0)))
                            .as("%s holds %s", sentence, cue)
                            .isTrue());
        }
        List<Attribution> spoken = new ArrayList<>();
        parsed.speakers().forEach((speaker, theirs) -> {
            assertThat(theirs).allMatch(each -> each.speaker().equals(speaker));
            spoken.addAll(theirs);
        });
        assertThat(spoken)
                .containsExactlyInAnyOrderElementsOf(parsed.attributions().stream()
                        .filter(each -> each.ascription() != Ascription.NOT_MADE)
                        .toList());
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static String line(List<Attribution> attributions) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonLines.write(out, "article", attributions);
        return out.toString();
    }

    private static List<String> words(String text) {
        return PARSER.parse(text).stream()
                .map(a -> AttributionInvariants.passages(a)
                                .map(passage -> passage.text().replace("\r\n", "\n"))
                                .collect(Collectors.joining(" | "))
                        + " | " + a.hedging().level() + " " + a.quotation() + " "
                        + a.speaker().name().replace("\r\n", "\n"))
                .toList();
    }

    @Provide
    Arbitrary<String> articles() {
        return NewsTexts.articles();
    }

    @Provide
    Arbitrary<String> anything() {
        return NewsTexts.anything();
    }

    @Provide
    Arbitrary<List<String>> cleanParagraphs() {
        return NewsTexts.cleanParagraphs();
    }

    @Provide
    Arbitrary<String> speakers() {
        return NewsTexts.speakers();
    }

    @Provide
    Arbitrary<String> clauses() {
        return NewsTexts.clauses();
    }

    @Provide
    Arbitrary<String> verbs() {
        return Arbitraries.of(
                "said",
                "claimed",
                "announced",
                "added",
                "insisted",
                "argued",
                "denied",
                "believes",
                "thinks",
                "acknowledged",
                "explained",
                "warned",
                "predicted",
                "complained",
                "confirmed",
                "wrote");
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("\n", "\r\n", " \n", "\t\n", "\n\n");
    }
}
