package org.hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hearsay.Ascription;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.Framing;
import org.hearsay.Mood;
import org.hearsay.Passage;
import org.hearsay.Polarity;
import org.hearsay.Span;
import org.hearsay.format.JsonLines;
import org.hearsay.format.TextTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is so: its code runs and prints what it says, and its tables are what the parser gives. */
class ReadmeTest {

    private static final Readme README = Readme.read();
    private static final AttributionParser PARSER = AttributionParser.create();
    private static final Path ARTICLE = Path.of("examples", "panjshir.txt");

    /** Between what two blocks print. */
    private static final String NEXT_BLOCK = "-- next block --";

    /** Of the words in a table of examples: the source in italics, the cue in bold, the claim in angle brackets. */
    private static final Pattern MARKS = Pattern.compile("\\*\\*|[*⟨⟩]");

    @TempDir
    private Path folder;

    /** The blocks are one program: each sees what those above it have imported and declared. */
    @Test
    void codeCompilesAndPrintsWhatStandsBelowIt() throws Exception {
        List<String> blocks = README.blocks("java");
        compile(
                "ReadmeCode",
                blocks.stream()
                                .flatMap(String::lines)
                                .filter(ReadmeTest::isImport)
                                .collect(Collectors.joining("\n"))
                        + "\npublic class ReadmeCode {\npublic static void main(String[] none) throws Exception {\n"
                        + blocks.stream()
                                .map(block -> block.lines()
                                        .filter(line -> !isImport(line))
                                        .collect(Collectors.joining("\n")))
                                .collect(Collectors.joining("\nSystem.out.println(\"" + NEXT_BLOCK + "\");\n"))
                        + "\n}\n}\n");

        String classPath = folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
        ChildProcess run = ChildProcess.java(List.of("-cp", classPath, "ReadmeCode"), folder);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(List.of(run.out().split(NEXT_BLOCK + "\\R")))
                .extracting(printed -> printed.lines().toList())
                .isEqualTo(blocks.stream().map(ReadmeTest::printed).toList());
    }

    @Test
    void theFirstTableIsThatOfThePassageAboveIt() throws Exception {
        String passage = README.text()
                .lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .collect(Collectors.joining(" "));

        assertThat(Files.readString(ARTICLE)).contains(passage);
        assertThat(TextTable.create().format(PARSER.parse(passage)))
                .isEqualTo(README.blocks("text").get(0));
    }

    @TestFactory
    Stream<DynamicTest> everyKindIsFoundInItsExample() {
        return README.table("What it finds").stream()
                .map(row -> dynamicTest(row.get(0), () -> {
                    List<Attribution> found =
                            PARSER.parse(MARKS.matcher(row.get(1)).replaceAll(""));

                    assertThat(found).as(found::toString).hasSize(1);
                    assertThat(marked(MARKS.matcher(row.get(1)).replaceAll(""), found.get(0)))
                            .isEqualTo(row.get(1));
                    assertThat(howSure(found.get(0))).isEqualTo(row.get(2));
                }));
    }

    @Test
    void theJsonIsWhatTheArticleGives() throws Exception {
        String line = README.blocks("json").get(0).replaceAll("\\R *", " ");
        Attribution shown = JsonLines.read(new StringReader(line))
                .toList()
                .get(0)
                .attributions()
                .get(0);

        Attribution found = PARSER.parse(Files.readString(ARTICLE)).stream()
                .filter(any -> any.cue().equals(shown.cue()))
                .findFirst()
                .orElseThrow();
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("fingerprint", "claim", "speaker")
                .isEqualTo(shown);
        assertThat(found.speaker()).hasToString(shown.speaker().toString());
        assertThat(found.claim().spans()).isEqualTo(shown.claim().spans());
        assertThat(found.claim().text()).startsWith(shown.claim().text().replace(" …", ""));
        assertThat(found.claim().proposition())
                .startsWith(shown.claim().proposition().replace(" …", ""));
    }

    @Test
    void coordinatesAndFilesAreThoseOfTheProject() throws Exception {
        String coordinates = README.blocks("xml")
                .get(0)
                .replaceAll("</?dependency>\\n", "")
                .strip()
                .replaceAll("\\n +", "\n  ");

        assertThat(Files.readString(Path.of("pom.xml"))).contains(coordinates);
        assertThat(README.blocks("text")).contains(Files.readString(Path.of("examples", "harbour.rules")));
        assertThat(Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)")
                        .matcher(README.text())
                        .results()
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    /** The consumers run in CI, from an installed artifact; see .ci/consumers. */
    @Test
    void jsonMappersNeedNothing() throws Exception {
        List<Attribution> attributions = PARSER.parse("The mayor said the bridge may open in May.");

        assertThat(README.text())
                .contains("`new ObjectMapper().writeValueAsString(attributions)`", "`new Gson().toJson(attributions)`");
        for (String json :
                List.of(new ObjectMapper().writeValueAsString(attributions), new Gson().toJson(attributions))) {
            assertThat(json).contains("\"proposition\":\"the bridge may open in May\"", "\"level\":\"POSSIBLE\"");
        }
        for (String consumer : List.of("classpath-consumer", "modulepath-consumer")) {
            assertThat(Path.of("examples", consumer, "src/main/java/newsroom/Newsroom.java"))
                    .content()
                    .contains("JsonMapper json = new JsonMapper();");
        }
    }

    private void compile(String name, String code) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".java"), code);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString(), "-proc:none");
            boolean done = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(done).as("%s%n%s", messages, code).isTrue();
        }
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    /** The comment lines that a block ends with. */
    private static List<String> printed(String block) {
        List<String> lines = new ArrayList<>();
        block.lines().forEach(line -> {
            if (line.startsWith("// ")) {
                lines.add(line.substring(3));
            } else {
                lines.clear();
            }
        });
        return lines;
    }

    private static String howSure(Attribution found) {
        StringBuilder out = new StringBuilder();
        if (found.ascription() != Ascription.MADE) {
            out.append(found.ascription().name().replace('_', ' ')).append(": ");
        }
        out.append(found.hedging().level());
        if (found.hedging().polarity() != Polarity.POSITIVE) {
            out.append(", ").append(found.hedging().polarity());
        }
        if (found.hedging().mood() != Mood.STATED) {
            out.append(", ").append(found.hedging().mood());
        }
        if (found.framing() != Framing.NEUTRAL) {
            out.append(", ").append(found.framing());
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static String marked(String text, Attribution found) {
        TreeMap<Integer, String> marks = new TreeMap<>();
        mark(found.claim().passage(), "⟨", "⟩", marks);
        found.cue().ifPresent(cue -> mark(cue, "**", "**", marks));
        found.source().ifPresent(source -> mark(source, "*", "*", marks));
        StringBuilder out = new StringBuilder(text);
        marks.descendingMap().forEach(out::insert);
        return out.toString();
    }

    private static void mark(Passage passage, String before, String behind, TreeMap<Integer, String> marks) {
        for (Span span : passage.spans()) {
            marks.merge(span.start(), before, (there, here) -> there + here);
            marks.merge(span.end(), behind, (there, here) -> here + there);
        }
    }
}
