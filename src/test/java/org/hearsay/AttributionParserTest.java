package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionParserTest {

    private static final AttributionParser PARSER = AttributionParser.create();

    @TempDir
    private Path folder;

    @Test
    void eightThreadsGetWhatOneGets() throws InterruptedException, ExecutionException {
        List<String> texts = NewsTexts.articles().list().ofSize(100).sample();
        List<List<Attribution>> alone = texts.stream().map(PARSER::parse).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<List<Attribution>>> task =
                    () -> texts.stream().map(PARSER::parse).toList();
            List<Future<List<List<Attribution>>>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(task));
            }
            for (Future<List<List<Attribution>>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoParsersGiveTheSame() {
        String text = "“It rains,” said Ana Ruiz, who denied that the bridge is safe. According to the mayor, it is.";

        assertThat(AttributionParser.create().parse(text))
                .isEqualTo(PARSER.parse(text))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\t \u00A0\u2003", "\uFEFF", "\u200B", "It rained."})
    void aTextWithoutAttributionsGivesAnEmptyList(String text) {
        assertThat(PARSER.parse(text)).isEmpty();
    }

    @Test
    void tellsItsSettingsInALine() {
        assertThat(PARSER).hasToString("AttributionParser (minimumConfidence 0.42)");
        assertThat(AttributionParser.builder()
                        .minimumConfidence(0)
                        .includeAuthorClaims(true)
                        .build())
                .hasToString("AttributionParser (minimumConfidence 0.0, includeAuthorClaims)");
    }

    @Test
    void whatIsGivenBackCannotBeChanged() {
        List<Attribution> found = PARSER.parse("Ana Ruiz said it rained.");

        assertThatThrownBy(found::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(found.get(0).claim().spans()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(found.get(0).speaker().mentions()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(found.get(0).hedging().markers()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreNamed() {
        AttributionParser.Builder builder = AttributionParser.builder();

        assertNamed("text", () -> PARSER.parse(null));
        assertNamed("file", () -> builder.rules(null));
        assertNamed("list", () -> builder.words(null, List.of("mutter")));
        assertNamed("entries", () -> builder.words("say-verbs", (List<String>) null));
        assertNamed("entries", () -> builder.words("say-verbs", (Reader) null));
        assertNamed("list", () -> builder.words(null, new StringReader("")));
        assertNamed("resource", () -> builder.wordsResource("say-verbs", null));
        assertNamed("resource", () -> builder.rulesResource(null));
        assertNamed("name", () -> builder.rules(null, new StringReader("")));
        assertNamed("rules", () -> builder.rules("own", null));
        assertNamed("id", () -> PARSER.parse(null, ""));
        assertNamed("text", () -> PARSER.parse("a", null));
    }

    private static void assertNamed(String parameter, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(parameter);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aConfidenceThatIsNoProbabilityIsNamed(double value) {
        assertThatThrownBy(() -> AttributionParser.builder().minimumConfidence(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimumConfidence must be between 0 and 1: " + value);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 19})
    void aSentenceLengthTooSmallIsNamed(int tokens) {
        assertThatThrownBy(() -> AttributionParser.builder().maximumSentenceLength(tokens))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximumSentenceLength must be at least 20: " + tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Say Verbs", "say_verbs", "../say-verbs", "-say"})
    void aListNameOfAnotherShapeIsNamed(String name) {
        assertThatThrownBy(() -> AttributionParser.builder().words(name, List.of("mutter")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": " + name);
    }

    @Test
    void aBlankEntryIsNamedByItsList() {
        assertThatThrownBy(() -> AttributionParser.builder().words("say-verbs", List.of("mutter", " ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an entry for word list say-verbs is blank");
    }

    @Test
    void aSentenceLongerThanTheLimitIsCutAndStillParsed() {
        AttributionParser parser =
                AttributionParser.builder().maximumSentenceLength(20).build();
        String text =
                "Ana Ruiz said it rained, and " + "the road and the bridge and ".repeat(50) + "the port are closed.";

        List<Attribution> found = parser.parse(text);

        AttributionInvariants.check(text, found);
        assertThat(found).isNotEmpty();
    }

    @Test
    void whatIsLessSureThanAskedForIsLeftOut() {
        String text = "“It rains,” said Ana Ruiz. The allegation that she lied is old.";
        List<Attribution> all = PARSER.parse(text);
        double least = all.stream().mapToDouble(Attribution::confidence).max().orElseThrow();

        List<Attribution> sure =
                AttributionParser.builder().minimumConfidence(least).build().parse(text);

        assertThat(sure).hasSizeLessThan(all.size()).isNotEmpty().allMatch(a -> a.confidence() >= least);
    }

    @Test
    void theAuthorsClaimsComeBackWhenAskedFor() {
        List<Attribution> found = AttributionParser.builder()
                .includeAuthorClaims(true)
                .build()
                .parse("The bridge may fall. Ana Ruiz said it is safe.");

        assertThat(found)
                .extracting(a -> a.speaker().name() + ": " + a.claim().text() + " "
                        + a.hedging().level())
                .containsExactly("author: The bridge may fall POSSIBLE", "Ana Ruiz: it is safe CERTAIN");
    }

    @Test
    void theAuthorClaimsThatSomebodyMaySayIt() {
        AttributionParser parser =
                AttributionParser.builder().includeAuthorClaims(true).build();

        assertThat(parser.parse(
                        "The mayor may have said that the bridge is safe. Ana Ruiz did not comment on the report."))
                .filteredOn(a -> a.speaker() == Speaker.AUTHOR)
                .extracting(a -> a.claim().text() + ": " + a.hedging())
                .containsExactly(
                        "The mayor may have said: possible, positive [may]",
                        "Ana Ruiz did not comment on: certain, negative [not]");
        assertThat(parser.parse("The mayor said that the bridge is safe.")).hasSize(1);
        assertThat(parser.parse("It is believed that the bridge is safe."))
                .singleElement()
                .satisfies(a -> assertThat(a.claim().text()).isEqualTo("that the bridge is safe"));
    }

    @Test
    void inATalkOfTwoYouIsTheOtherOne() {
        String text = """
                Gazette: You said this is your last book.

                Aas: I mean it today. My daughter says I repeat myself.

                Gazette: The power company says you got it wrong.

                Aas: They claimed that the book was unfair.""";

        assertThat(PARSER.parse(text))
                .filteredOn(a -> a.origin() != Origin.LAYOUT)
                .extracting(a ->
                        a.source().orElseThrow().text() + ": " + a.speaker().name())
                .containsExactly(
                        "You: Aas",
                        "My daughter: My daughter",
                        "The power company: The power company",
                        "They: The power company");
    }

    @Test
    void theTurnsOfATranscriptBelongToTheNamesBeforeThem() {
        String text = """
                The host met two guests on Sunday.

                "ANN WEBER: Is the bridge safe? It is old.

                "RUIZ: Yes. The steel is new.

                "The rails are newer.

                (LAUGHTER)

                WEBER: Who pays?

                RUIZ: The port pays.

                The programme ended there.
                """;

        assertThat(AttributionParser.builder().build().parse(text))
                .filteredOn(a -> a.cue().isPresent() && a.cue().get().text().equals(":"))
                .extracting(
                        a -> a.source().orElseThrow().text() + ": " + a.claim().text())
                .containsExactly(
                        "ANN WEBER: Is the bridge safe? It is old",
                        "RUIZ: Yes. The steel is new … The rails are newer",
                        "WEBER: Who pays",
                        "RUIZ: The port pays");
    }

    @Test
    void aTurnWithoutWordsIsNone() {
        String text = "RUIZ: (Laughs.)\n\nWEBER: Why?\n\n(Music.)\n\nRUIZ: (Laughs again.)\n\nWEBER: Well.\n";

        assertThat(AttributionParser.builder().build().parse(text))
                .extracting(
                        a -> a.source().orElseThrow().text() + ": " + a.claim().text())
                .containsExactly("WEBER: Why", "WEBER: Well");
    }

    @Test
    void thatIsOnlyLeftOutWhereItOpensAClause() {
        assertThat(PARSER.parse("“That's the best bridge,” Ruiz said. She said that it was safe."))
                .extracting(a -> a.claim().proposition())
                .containsExactly("That's the best bridge", "it was safe");
    }

    @Test
    void aQuotationBelongsToTheNameBelowIt() {
        String text = """
                Letters to the editor.

                “We need this bridge. It can't wait.”
                — Ana Ruiz, mayor of Hartfield

                “I walk.”
                -Jo Weber
                """;

        assertThat(AttributionParser.builder().build().parse(text))
                .extracting(
                        Attribution::foundBy,
                        a -> a.speaker().name(),
                        a -> a.claim().text())
                .containsExactly(
                        tuple("layout", "Ana Ruiz", "“We need this bridge. It can't wait.”"),
                        tuple("layout", "Jo Weber", "“I walk.”"));
    }

    @Test
    void aTableIsNoTranscript() {
        String text =
                "The count so far.\n\nRuiz: 1,769.\n\nWeber: 1,501.\n\nThe total.\n\nRuiz: 2,316.\n\nWeber: 1,547.\n";

        assertThat(AttributionParser.builder().build().parse(text)).isEmpty();
    }

    @Test
    void theAuthorsQuestionClaimsNothing() {
        assertThat(AttributionParser.builder()
                        .includeAuthorClaims(true)
                        .build()
                        .parse("Would she close the bridge? She left the city."))
                .extracting(a -> a.claim().text(), a -> a.hedging().level())
                .containsExactly(
                        tuple("Would she close the bridge?", HedgingLevel.UNCOMMITTED),
                        tuple("She left the city", HedgingLevel.CERTAIN));
    }

    @Test
    void whatStandsInQuotationMarksIsNoClaimOfTheAuthors() {
        assertThat(
                        AttributionParser.builder()
                                .includeAuthorClaims(true)
                                .build()
                                .parse(
                                        "“It was late,” Ana Ruiz said. Her stall was destroyed. “I heard a whistle, then nothing.”"))
                .filteredOn(a -> a.speaker() == Speaker.AUTHOR)
                .extracting(a -> a.claim().text())
                .containsExactly("Her stall was destroyed");
    }

    @Test
    void aPhraseIsNoClaimOfTheAuthors() {
        assertThat(AttributionParser.builder()
                        .includeAuthorClaims(true)
                        .build()
                        .parse("“It rains,” Ruiz told reporters at a hastily arranged meeting."))
                .extracting(Attribution::foundBy)
                .containsExactly("quote-source-cue");
    }

    @Test
    void whatIsAskedIsNoClauseOfItself() {
        assertThat(AttributionParser.builder()
                        .includeAuthorClaims(true)
                        .build()
                        .parse("The mayor asked whether the bridge is safe."))
                .singleElement()
                .satisfies(a -> assertThat(a.hedging().level()).isEqualTo(HedgingLevel.UNCOMMITTED));
    }

    @Test
    void aUsersWordsAreCues() {
        String text = "Ana Ruiz quacked that it rained.";
        AttributionParser parser =
                AttributionParser.builder().words("say-verbs", List.of("quack")).build();

        assertThat(PARSER.parse(text)).extracting(Attribution::foundBy).containsExactly("source-verb-that");
        assertThat(parser.parse(text)).extracting(Attribution::foundBy).containsExactly("source-cue-that");
    }

    @Test
    void aBuilderMakesParsersThatKeepTheirSettings() throws IOException {
        String text = "Ana Ruiz quacked that it rained.";
        List<String> verbs = new ArrayList<>(List.of("quack"));
        AttributionParser.Builder builder = AttributionParser.builder().words("say-verbs", verbs);
        verbs.set(0, "honk");
        AttributionParser first = builder.build();
        Path rules = Files.writeString(folder.resolve("own.rules"), """
                rule source-cue-that
                  pattern  cue:"hereby" claim:.
                  example  <cue>Hereby</cue> <claim>nothing</claim>
                """);

        AttributionParser second = builder.minimumConfidence(0).rules(rules).build();

        assertThat(first.parse(text)).extracting(Attribution::foundBy).containsExactly("source-cue-that");
        assertThat(second.parse(text)).extracting(Attribution::foundBy).doesNotContain("source-cue-that");
        assertThat(first).hasToString("AttributionParser (minimumConfidence 0.42)");
    }

    @Test
    void aUsersRuleIsAdded() throws IOException {
        Path rules = Files.writeString(folder.resolve("own.rules"), """
                rule own-hashtag
                  set      type BELIEF
                  pattern  claim:[NOUN | PROPN] cue:("via" "@") source:[NOUN | PROPN]
                  example  <claim>Rain</claim> <cue>via @</cue> <source>Ruiz</source>
                """);

        List<Attribution> found =
                AttributionParser.builder().rules(rules).build().parse("Rain via @ Ruiz");

        assertThat(found).extracting(Attribution::foundBy).containsExactly("own-hashtag");
        assertThat(found.get(0).type()).isEqualTo(AttributionType.BELIEF);
    }

    @Test
    void aUsersRuleReplacesOursOfTheSameId() throws IOException {
        String text = "According to the mayor, the bridge is safe.";
        String id = PARSER.parse(text).get(0).foundBy();
        Path rules = Files.writeString(folder.resolve("own.rules"), """
                rule %s
                  pattern  cue:"hereby" claim:.
                  example  <cue>Hereby</cue> <claim>nothing</claim>
                """.formatted(id));

        assertThat(AttributionParser.builder().rules(rules).build().parse(text))
                .extracting(Attribution::foundBy)
                .doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "model", "layout", "author", "clause", "other"})
    void aUsersRuleCantHaveTheNameOfAnotherOrigin(String id) throws IOException {
        Path rules = Files.writeString(folder.resolve("own.rules"), """
                rule %s
                  pattern  cue:"hereby" claim:.
                  example  <cue>Hereby</cue> <claim>nothing</claim>
                """.formatted(id));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributionParser.builder().rules(rules).build())
                .withMessage(rules + ":1: the id " + id + " is reserved for what no rule finds; take another");
    }

    @Test
    void tellsWhatSetTheParts() {
        AttributionParser parser =
                AttributionParser.builder().includeAuthorClaims(true).build();
        String text = "“So do we.”\n\n— Jo Weber\n\nThe bridge is old. Ana Ruiz said that it is safe but may close.";

        assertThat(parser.parse(text))
                .extracting(Attribution::origin, Attribution::foundBy)
                .containsExactly(
                        tuple(Origin.LAYOUT, "layout"),
                        tuple(Origin.AUTHOR, "author"),
                        tuple(Origin.RULE, "source-cue-that"),
                        tuple(Origin.CLAUSE, "clause"));
        assertThat(PARSER.parse("Officials voiced fears of a collapse."))
                .extracting(Attribution::origin, Attribution::foundBy)
                .containsExactly(tuple(Origin.MODEL, "model"));
    }

    @Test
    void aBrokenRuleFileFailsInBuild() throws IOException {
        Path rules = Files.writeString(folder.resolve("own.rules"), """
                # Mine.
                rule own-rule
                  pattern  source:NP cue:$mutter-verbs claim:REST
                  example  <source>She</source> <cue>muttered</cue> <claim>so</claim>.
                """);
        AttributionParser.Builder builder = AttributionParser.builder().rules(rules);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(rules + ":3: there is no word list mutter-verbs");
    }

    @Test
    void aRuleFileThatIsMissingOrNoTextFailsInBuild() throws IOException {
        Path missing = folder.resolve("missing.rules");
        Path binary =
                Files.write(folder.resolve("binary.rules"), "rule caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(AttributionParser.builder().rules(missing)::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(missing.toString());
        assertThatThrownBy(AttributionParser.builder().rules(binary)::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(binary.toString())
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aTypeOrConfidenceThatIsNoneFailsInBuild() throws IOException {
        for (String setting : List.of("type GOSSIP", "confidence high", "confidence 7")) {
            Path rules = Files.writeString(folder.resolve("own.rules"), """
                    rule own-rule
                      set      %s
                      pattern  cue:"hereby" claim:.
                      example  <cue>Hereby</cue> <claim>nothing</claim>
                    """.formatted(setting));

            assertThatThrownBy(AttributionParser.builder().rules(rules)::build)
                    .as(setting)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(rules + ":2: ")
                    .hasMessageEndingWith(": " + setting.split(" ")[1]);
        }
    }

    private static final String RULE = """
            rule word-from
              pattern  cue:("word" "from") source:NP cue:"is" claim:("that" REST)
              example  <cue>Word from</cue> <source>the port</source> <cue>is</cue> <claim>that it rains</claim>.
            """;

    @Test
    void rulesAndWordsComeFromReaders() {
        AttributionParser parser = AttributionParser.builder()
                .rules("own.rules", new StringReader(RULE))
                .words("say-verbs", new StringReader("\uFEFFquack # as ducks do\r\n\n# nothing\n"))
                .minimumConfidence(0)
                .build();

        assertThat(parser.parse("Word from the harbour is that it rains."))
                .extracting(Attribution::foundBy)
                .contains("word-from");
        assertThat(parser.parse("Ana Ruiz quacked that it rained."))
                .extracting(a -> a.cue().orElseThrow().text())
                .contains("quacked");
    }

    @Test
    void rulesAndWordsComeFromTheClassPath() throws IOException {
        Files.createDirectories(folder.resolve("beat"));
        Files.writeString(folder.resolve("beat/own.rules"), RULE);
        Files.writeString(folder.resolve("beat/verbs.txt"), "quack\n");
        AttributionParser parser = onClassPath(() -> AttributionParser.builder()
                .rulesResource("beat/own.rules")
                .wordsResource("say-verbs", "beat/verbs.txt")
                .minimumConfidence(0)
                .build());

        assertThat(parser.parse("Word from the harbour is that it rains."))
                .extracting(Attribution::foundBy)
                .contains("word-from");
        assertThat(parser.parse("Ana Ruiz quacked that it rained."))
                .extracting(a -> a.cue().orElseThrow().text())
                .contains("quacked");
    }

    @Test
    void mistakesInReadersAndResourcesAreNamed() {
        AttributionParser.Builder broken =
                AttributionParser.builder().rules("own.rules", new StringReader(RULE.replace("NP", "NO")));
        AttributionParser.Builder missing = AttributionParser.builder().rulesResource("no.rules");
        AttributionParser.Builder builder = AttributionParser.builder();

        assertThatIllegalArgumentException().isThrownBy(broken::build).withMessageStartingWith("own.rules:2: ");
        assertThatIllegalArgumentException()
                .isThrownBy(missing::build)
                .withMessage("no.rules: no such resource on the class path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.wordsResource("say-verbs", "no.txt"))
                .withMessage("no.txt: no such resource on the class path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.words("say-verbs", new StringReader("quack\n\0")))
                .withMessage("say-verbs:2: a NUL stands here: is it a text?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.rules("own", new StringReader("#".repeat((1 << 24) + 1))))
                .withMessage("own: is larger than 16777216 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.rules("own", closed()))
                .withMessageStartingWith("own: can't be read: ");
    }

    @Test
    void noCompilerCopiesTheDefaultConfidenceIntoCallers() {
        assertThat(compiles("AttributionParser.DEFAULT_MINIMUM_CONFIDENCE + 1 > 0 ? 1 : 2"))
                .as("as a case label, which wants a constant")
                .isFalse();
        assertThat(compiles("1 > 0 ? 1 : 2")).isTrue();
    }

    private static boolean compiles(String caseLabel) {
        String source = "import org.hearsay.*; class Caller { int of(int i) { switch (i) { case " + caseLabel
                + ": return 1; default: return 2; } } }";
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Caller.java"), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        return ToolProvider.getSystemJavaCompiler()
                .getTask(
                        new StringWriter(),
                        null,
                        any -> {},
                        List.of("-proc:none", "-cp", "target/classes", "-d", System.getProperty("java.io.tmpdir")),
                        null,
                        List.of(file))
                .call();
    }

    private <T> T onClassPath(Supplier<T> maker) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return maker.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Reader closed() throws IOException {
        Reader reader = new StringReader("");
        reader.close();
        return reader;
    }
}
