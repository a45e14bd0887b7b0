package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.internal.text.DocumentReader;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of specification.md, which says how they are written. */
class SpecificationTest {

    private static final Path FILE = Path.of("src/test/resources/org/hearsay/specification.md");
    private static final String FENCE = "```";
    private static final AttributionParser PARSER = AttributionParser.create();
    private static final AttributionParser EVERYTHING =
            AttributionParser.builder().minimumConfidence(0).build();
    private static final DocumentReader READER = DocumentReader.load(500);

    /** An example: its text with marks, and what else is expected, such as "2 speaker Ana Ruiz". */
    record Example(String section, int number, String marked, List<String> expected) {

        String name() {
            return section + ", example " + number + ": " + marked.replace("\n\n", " ¶ ");
        }

        AttributionParser parser() {
            return expected.contains("everything") ? EVERYTHING : PARSER;
        }
    }

    @TestFactory
    Stream<DynamicContainer> specification() throws IOException {
        Map<String, List<Example>> sections = new LinkedHashMap<>();
        for (Example example : examples()) {
            sections.computeIfAbsent(example.section, section -> new ArrayList<>())
                    .add(example);
        }
        return sections.entrySet().stream()
                .map(section -> DynamicContainer.dynamicContainer(
                        section.getKey(),
                        section.getValue().stream()
                                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)))));
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(FILE);
        String section = "";
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                section = lines.get(i).substring(3);
                number = 0;
            } else if (lines.get(i).equals(FENCE)) {
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                assertThat(end - i - 1)
                        .as("lines of the example in line %d", i + 1)
                        .isBetween(1, 2);
                List<String> expected =
                        end - i == 3 ? List.of(lines.get(i + 2).substring(2).split(", ")) : List.of();
                examples.add(new Example(section, ++number, lines.get(i + 1).replace(" ¶ ", "\n\n"), expected));
                i = end;
            }
        }
        return examples;
    }

    private static void check(Example example) {
        String marked = example.marked;
        checkMarks(example, "as it stands", marked);
        checkMarks(
                example,
                "with straight quotation marks",
                marked.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\''));
        checkMarks(example, "with Windows line ends", marked.replace("\n", "\r\n"));
        checkMarks(
                example,
                "between other paragraphs",
                "It rained in the valley.\n\n" + marked + "\n\nIt rained in the valley.");
        List<Attribution> found = example.parser().parse(plain(marked));
        for (String expected : example.expected) {
            if (!expected.equals("everything")) {
                assertThat(actual(found, expected))
                        .as(() -> report(example, "as it stands", plain(marked)))
                        .isEqualTo(expected);
            }
        }
    }

    private static void checkMarks(Example example, String how, String marked) {
        String text = plain(marked);
        assertThat(mark(text, example.parser().parse(text)))
                .as(() -> report(example, how, text))
                .isEqualTo(marked);
    }

    static String plain(String marked) {
        return marked.replaceAll("</?(source|cue|claim)\\d*>", "");
    }

    /**
     * What was found, in the words in which something was expected: "2 speaker Ana Ruiz" gives "2 speaker Erik Lund".
     */
    private static String actual(List<Attribution> found, String expected) {
        boolean numbered = Character.isDigit(expected.charAt(0));
        String[] words = (numbered ? expected : "1 " + expected).split(" ", 3);
        int index = Integer.parseInt(words[0]) - 1;
        if (index >= found.size()) {
            return "nothing";
        }
        Attribution attribution = found.get(index);
        String value = switch (words[1]) {
            case "speaker" -> attribution.speaker().name();
            case "kind" -> lower(attribution.speaker().kind());
            case "quotation" -> lower(attribution.quotation());
            case "level" -> lower(attribution.hedging().level());
            case "polarity" -> lower(attribution.hedging().polarity());
            case "framing" -> lower(attribution.framing());
            case "type" -> lower(attribution.type());
            case "within" ->
                attribution
                        .within()
                        .map(outer -> String.valueOf(found.indexOf(outer) + 1))
                        .orElse("none");
            default -> throw new IllegalArgumentException("an example can't expect a " + words[1]);
        };
        return (numbered ? words[0] + " " : "") + words[1] + " " + value;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The text with marks around all that was found. */
    static String mark(String text, List<Attribution> found) {
        record Mark(String name, Span span) {}

        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String number = found.size() == 1 ? "" : String.valueOf(i + 1);
            Map<String, Optional<Passage>> parts = Map.of(
                    "source",
                    found.get(i).source(),
                    "cue",
                    found.get(i).cue(),
                    "claim",
                    Optional.of(found.get(i).claim().passage()));
            parts.forEach((name, passage) -> passage.ifPresent(words ->
                    words.spans().forEach(span -> marks.add(new Mark(name + number, span)))));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            int here = i;
            marks.stream()
                    .filter(mark -> mark.span.end() == here)
                    .sorted(Comparator.comparingInt(mark -> mark.span.length()))
                    .forEach(mark -> out.append("</").append(mark.name).append('>'));
            marks.stream()
                    .filter(mark -> mark.span.start() == here)
                    .sorted(Comparator.comparingInt(mark -> -mark.span.length()))
                    .forEach(mark -> out.append('<').append(mark.name).append('>'));
            if (i < text.length()) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String report(Example example, String how, String text) {
        String tokens = READER.read(text).tokens().stream()
                .map(token -> token.text() + "/" + token.upos())
                .collect(Collectors.joining(" "));
        String found = example.parser().parse(text).stream()
                .map(a -> "\n  " + a.foundBy() + ", confidence " + a.confidence() + ": "
                        + a.source().map(Passage::text).orElse("-") + " | "
                        + a.cue().map(Passage::text).orElse("-") + " | "
                        + a.claim().text() + " | " + a.speaker() + " | " + a.hedging() + " | " + a.framing() + " | "
                        + a.quotation() + " | " + a.type())
                .collect(Collectors.joining());
        return "section %s, example %d, %s\n%s\ntokens: %s\nfound: %s\n"
                .formatted(example.section, example.number, how, text, tokens, found.isEmpty() ? "nothing" : found);
    }
}
