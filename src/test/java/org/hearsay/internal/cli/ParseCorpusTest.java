package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hearsay.AttributionParser;
import org.hearsay.format.JsonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code parse} over many documents: JSON lines, folders, threads, and runs that were broken off. */
class ParseCorpusTest {

    private static final String NEWS = "Ana Ruiz said that the bridge will open.";

    @TempDir
    private Path folder;

    @Test
    void readsADocumentALine() throws IOException {
        Path corpus = write("news.jsonl", """
                {"url": "a", "text": "Ana Ruiz said that the bridge will open.", "tags": [{"text": "no"}]}

                {"text": "Old.", "text": "\\u201cWe won\\u2019t wait,\\u201d said Łukasz.\\ud83d"}\r
                """);

        CliRun run = CliRun.of("parse", "--format", "jsonl", "--text-field", "text", corpus);

        assertThat(run.err()).isEmpty();
        assertThat(read(run.out())).extracting(JsonLines.Line::document).containsExactly(corpus + ":1", corpus + ":3");
        assertThat(read(run.out()))
                .extracting(line -> line.attributions().get(0).claim().text())
                .containsExactly("that the bridge will open", "“We won’t wait,”");
    }

    @Test
    void callsDocumentsByAFieldAndReadsStandardInputAndFolders() throws IOException {
        String lines = "{\"id\": 7, \"body\": \"" + NEWS + "\"}\n{\"body\": \"\", \"id\": \"b\"}";
        write("news/b.jsonl", lines);
        write("news/a/a.jsonl", lines);
        write("news/a.txt", NEWS);

        CliRun run = CliRun.withInput(
                lines,
                "parse",
                "--format",
                "jsonl",
                "--text-field",
                "body",
                "--id-field",
                "id",
                "-",
                folder.resolve("news"));

        assertThat(run.err()).isEmpty();
        assertThat(read(run.out())).extracting(JsonLines.Line::document).containsExactly("7", "b", "7", "b", "7", "b");
        assertThat(read(run.out()))
                .extracting(line -> line.attributions().size())
                .containsExactly(1, 0, 1, 0, 1, 0);
    }

    @Test
    void saysAtTheEndWhichLinesAreBadAndParsesTheOthers() throws IOException {
        ByteArrayOutputStream corpus = new ByteArrayOutputStream();
        corpus.write("\ufeff{\"text\": \"Good.\"}\n{\"text\": \"cut\n[1]\n{\"title\": \"x\"}\n{\"text\": 5}\n"
                .getBytes(StandardCharsets.UTF_8));
        corpus.write(new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}', '\n'});
        corpus.write("{\"text\": \"Good.\"} {}\n{\"text\": \"Good, too.\"}".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("bad.jsonl"), corpus.toByteArray());
        Path missing = folder.resolve("missing.jsonl");

        CliRun run = CliRun.of("parse", "--format", "jsonl", "--text-field", "text", file, missing);

        assertThat(run.code()).isEqualTo(2);
        assertThat(read(run.out())).extracting(JsonLines.Line::document).containsExactly(file + ":1", file + ":8");
        assertThat(run.err().lines())
                .containsExactly(
                        "hearsay: " + file + ":2: isn't well-formed JSON from $.text on",
                        "hearsay: " + file + ":3: isn't a JSON object",
                        "hearsay: " + file + ":4: has no field \"text\"",
                        "hearsay: " + file + ":5: the field \"text\" isn't a string",
                        "hearsay: " + file + ":6: isn't UTF-8: byte 2 is out of place",
                        "hearsay: " + file + ":7: isn't well-formed JSON from $ on",
                        "hearsay: " + missing + ": no such file or folder");
    }

    @Test
    void aLineWithoutAnIdIsBadIfIdsAreAskedFor() throws IOException {
        Path file = write("a.jsonl", "{\"text\": \"Good.\"}\n{\"text\": \"Good.\", \"id\": null}\n");

        assertThat(CliRun.of("parse", "--text-field", "text", "--id-field", "id", file)
                        .err()
                        .lines())
                .containsExactly(
                        "hearsay: " + file + ":1: has no field \"id\"",
                        "hearsay: " + file + ":2: the field \"id\" isn't a string or number");
        assertThat(CliRun.of("parse", "--id-field", "id", file).err()).contains("--id-field needs --text-field");
    }

    @Test
    void everyNumberOfThreadsGivesTheSameInTheOrderOfTheDocuments() throws IOException {
        for (int i = 0; i < 60; i++) {
            // Long ones first, so that those behind them are done before.
            write(
                    "news/%03d.txt".formatted(i),
                    (NEWS + "\n\n").repeat(i % 10 == 0 ? 60 : 1) + "Officer " + i + " said no.");
        }
        CliRun one = CliRun.of("parse", "--threads", 1, "--format", "jsonl", folder.resolve("news"));
        CliRun many = CliRun.of("parse", "--threads", 7, "--format", "jsonl", folder.resolve("news"));

        assertThat(many).isEqualTo(one);
        assertThat(read(one.out()))
                .extracting(JsonLines.Line::document)
                .hasSize(60)
                .isSorted();
        for (int threads : new int[] {0, -1, 268_435_456}) {
            assertThat(CliRun.of("parse", "--threads", threads, folder).err())
                    .contains("--threads must be between 1 and 1024: " + threads);
        }
    }

    @Test
    void aFolderThatDoesNotFitIntoAPageComesInTheSameOrder() throws IOException {
        for (String name : List.of(
                "b.txt",
                "a.txt",
                "a/z.txt",
                "a/y/1.txt",
                "a-b.txt",
                "c.md",
                "a0.txt",
                "d/x.md",
                "é.txt",
                "B.txt",
                "a.txt.d/1.txt",
                "z/1.txt",
                "z/2.txt",
                "z/10.txt")) {
            write(name, NEWS);
        }
        List<String> sorted;
        try (Stream<Path> files = Files.walk(folder)) {
            sorted = files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (int page = 1; page < 8; page++) {
            assertThat(names(new FolderWalk(folder, ".txt", file -> false, page)))
                    .isEqualTo(sorted);
        }
    }

    @Test
    void doesNotReadTheFolderThatItWritesTo() throws IOException {
        write("news/a.txt", NEWS);
        write("news/z.txt", NEWS);
        Path out = folder.resolve("news/out");

        assertThat(CliRun.of("parse", "--format", "brat", "-o", out, folder.resolve("news")))
                .isEqualTo(new CliRun(0, "", ""));
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ann")))
                    .containsExactlyInAnyOrder("a.ann", "z.ann");
        }
    }

    @Test
    void goesOnWithWhatABrokenOffRunHasWritten() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            texts.add(write("news/" + i + ".txt", "Officer " + i + " said that the bridge will open."));
        }
        Path out = folder.resolve("out.jsonl");
        assertThat(parse(out).code()).isZero();
        List<String> lines = Files.readAllLines(out);

        // Two are done, the third is torn, and the marks show what is taken over; a text has come in, and another is a
        // new one now, of
        // the same size and older than the run.
        breakOff(out, marked(lines.get(0)) + marked(lines.get(1)) + lines.get(2).substring(0, 40));
        write("news/00.txt", NEWS);
        write("news/1.txt", Files.readString(texts.get(1)).replace("Officer 1", "Officer 9"));
        Files.setLastModifiedTime(texts.get(1), FileTime.fromMillis(0));
        CliRun run = parse(out, "--resume");

        assertThat(run).isEqualTo(new CliRun(0, "", ""));
        List<String> resumed = Files.readAllLines(out);
        assertThat(resumed).hasSize(6);
        assertThat(resumed.get(0) + "\n").isEqualTo(marked(lines.get(0)));
        assertThat(resumed.get(1)).contains("/00.txt\"");
        assertThat(resumed.get(2)).contains("/1.txt\"", "Officer 9");
        assertThat(resumed.subList(3, 6)).isEqualTo(lines.subList(2, 5));
        assertThat(beside(out)).isEmpty();
    }

    @Test
    void goesOnFromWithinAnyLine() throws IOException {
        write("news/a.txt", "No.");
        write("news/b.txt", NEWS);
        write("news/c.txt", "Yes.");
        Path out = folder.resolve("out.jsonl");
        parse(out);
        String all = Files.readString(out);
        breakOff(out, all);
        byte[] settings = Files.readAllBytes(settings(out));
        byte[] lines = all.getBytes(StandardCharsets.UTF_8);
        byte[] sums = Files.readAllBytes(sums(out));

        for (int length : new int[] {0, all.indexOf('\n'), all.indexOf('\n') + 1, lines.length - 10, lines.length}) {
            for (int known : new int[] {sums.length / 2, sums.length}) {
                Files.deleteIfExists(out);
                Files.write(settings(out), settings);
                Files.write(part(out), Arrays.copyOf(lines, length));
                Files.write(sums(out), Arrays.copyOf(sums, known));

                assertThat(parse(out, "--resume")).isEqualTo(new CliRun(0, "", ""));
                assertThat(out)
                        .as("%s bytes of lines, %s of checksums", length, known)
                        .hasContent(all);
                assertThat(beside(out)).isEmpty();
            }
        }
    }

    @Test
    void saysThatLinesAreMissingAndLeavesTheRestToGoOnWith() throws IOException {
        Path out = folder.resolve("out.jsonl");
        String line = "{\"text\": \"" + NEWS + "\"}\n";
        // Something empties the file while documents come in.
        InputStream corpus = new SequenceInputStream(Collections.enumeration(List.of(
                bytes(line.repeat(40)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        Files.write(part(out), new byte[0]);
                        return -1;
                    }
                },
                bytes(line))));
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Main.run(
                new String[] {
                    "parse", "--threads", "1", "--format", "jsonl", "--text-field", "text", "-o", out.toString(), "-"
                },
                corpus,
                OutputStream.nullOutputStream(),
                err);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("hearsay: " + out + ": holds ")
                .contains(
                        " lines for 41 documents; something else has written to " + part(out),
                        "the last document written whole is -:41");
        assertThat(out).doesNotExist();
        assertThat(part(out)).exists();
    }

    @Test
    void writesThroughNoLinkThatStandsWhereResultsWaitForTheirEnd() throws IOException {
        write("news/a.txt", NEWS);
        Path out = folder.resolve("out.jsonl");
        Path victim = write("victim", "mine");
        for (String ending : List.of(".part", ".part.sums", ".part.next", ".resume")) {
            Path link = Files.createSymbolicLink(folder.resolve("out.jsonl" + ending), victim);
            parse(out);
            assertThat(victim).as(ending).hasContent("mine");
            Files.deleteIfExists(link);
        }
    }

    @Test
    void whatIsGoneFromTheTextsIsNotTakenOver() throws IOException {
        for (int i = 0; i < 4; i++) {
            write("news/" + i + ".txt", NEWS);
        }
        Path out = folder.resolve("out.jsonl");
        parse(out);
        List<String> lines = Files.readAllLines(out);
        breakOff(out, marked(lines.get(0)) + marked(lines.get(1)) + marked(lines.get(2)));
        Files.delete(folder.resolve("news/1.txt"));

        parse(out, "--resume");

        assertThat(out).hasContent(marked(lines.get(0)) + marked(lines.get(2)) + lines.get(3));
    }

    @Test
    void textsThatCannotBeFoundNowDoNotCostWhatWasParsedOfThem() throws IOException {
        write("news/a/a.txt", NEWS);
        write("news/b.txt", NEWS);
        Path out = folder.resolve("out.jsonl");
        parse(out);
        String all = Files.readString(out);
        breakOff(out, all);
        Files.move(folder.resolve("news"), folder.resolve("unmounted"));

        CliRun run = parse(out, "--resume");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "/news: no such file or folder", "out.jsonl.part: has results of documents that weren't found");
        assertThat(out).doesNotExist();
        Files.move(folder.resolve("unmounted"), folder.resolve("news"));
        assertThat(parse(out, "--resume")).isEqualTo(new CliRun(0, "", ""));
        assertThat(out).hasContent(all);
    }

    @Test
    void beginsIfThereIsNothingToGoOnWith() throws IOException {
        write("news/a.txt", NEWS);
        Path out = write("out.jsonl", "old");

        assertThat(parse(out, "--resume")).isEqualTo(new CliRun(0, "", ""));
        assertThat(Files.readString(out)).contains("Ana Ruiz").hasLineCount(1);
    }

    @Test
    void anOrdinaryRunBeginsAnew() throws IOException {
        write("news/a.txt", NEWS);
        Path out = folder.resolve("out.jsonl");
        parse(out);
        String all = Files.readString(out);
        breakOff(out, marked(all.strip()));

        assertThat(parse(out).code()).isZero();
        assertThat(out).hasContent(all);
        assertThat(beside(out)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --resume news                                  | -o OUT
            --resume --format jsonl news                   | -o OUT
            --resume --format jsonl -o /dev/null news      | -o OUT
            --resume -o out news                           | --format jsonl
            --resume --format text -o out news             | --format jsonl
            --resume --format jsonl -o out news -          | standard input
            """)
    void refusesWhatCouldNotBeResumed(String arguments, String problem) {
        CliRun run = CliRun.of(Stream.concat(Stream.of("parse"), Stream.of(arguments.split(" ")))
                .toArray());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("hearsay: --resume ").contains(problem);
    }

    @Test
    void refusesToGoOnWithAnotherRun() throws IOException {
        write("news/a.txt", NEWS);
        write("other/a.txt", NEWS);
        Path words = write("verbs", "telegraph");
        Path out = folder.resolve("out.jsonl");
        parse(out, "--words", "say-verbs=" + words);
        breakOff(out, "", "--words", "say-verbs=" + words);
        write("verbs", "telegraph\ncable");
        String refused = "can't be resumed: it was begun with ";

        assertThat(parse(out, "--resume", "--words", "say-verbs=" + words).err())
                .contains(refused + "\"content of " + words);
        assertThat(parse(out, "--resume").err()).contains(refused + "\"--words");
        assertThat(parse(out, "--resume", "--words", "say-verbs=" + words, "--min-confidence", "0.1")
                        .err())
                .contains(refused + "\"--min-confidence " + AttributionParser.DEFAULT_MINIMUM_CONFIDENCE + "\"");
        assertThat(parse(out, "--resume", folder.resolve("other").toString()).err())
                .contains("and this run has \"input ");
        assertThat(Files.exists(part(out))).isTrue();
    }

    @Test
    void leavesAloneWhatIsNotItsOwn() throws IOException {
        write("news/a.txt", NEWS);
        Path out = folder.resolve("out.jsonl");
        Path mine = write("out.jsonl.part", "mine");

        assertThat(parse(out).err()).contains(mine + " stands in the way");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void twoRunsDoNotWriteTheSameFile() throws Exception {
        write("news/a.txt", NEWS);
        Path out = folder.resolve("out.jsonl");
        try (Resumption other = Resumption.of(out, new RunSettings(List.of("any")), false)) {
            CliRun run = parse(out, "--resume");

            assertThat(run)
                    .isEqualTo(new CliRun(
                            2, "", "hearsay: " + out + ": another run is writing it" + System.lineSeparator()));
            assertThat(other.output().name()).isEqualTo(out.toString());
        }
    }

    @Test
    void readsLinesOfAnyLengthAndSaysWhetherTheLastIsWhole() throws IOException {
        String text = "a\n\n" + "b".repeat(200_000) + "\nc";
        List<String> lines = new ArrayList<>();
        try (ByteLines bytes = new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            for (Optional<byte[]> line = bytes.next(); line.isPresent(); line = bytes.next()) {
                lines.add(new String(line.get(), StandardCharsets.UTF_8) + (bytes.isWhole() ? "\n" : ""));
            }
        }
        assertThat(lines).hasSize(4).endsWith("c");
        assertThat(String.join("", lines)).isEqualTo(text);
    }

    private CliRun parse(Path out, String... more) {
        return CliRun.of(Stream.concat(
                        Stream.of("parse", "--format", "jsonl", "-o", out, folder.resolve("news")), Stream.of(more))
                .toArray());
    }

    /** Leaves behind what a run leaves that is killed when it has written so much of the texts that are there. */
    private void breakOff(Path out, String written, String... options) throws IOException {
        Path file = settings(out);
        Files.deleteIfExists(out);
        // The run puts its settings away at its end, a while after it has made them.
        CompletableFuture<byte[]> settings = CompletableFuture.supplyAsync(() -> {
            try {
                while (!Files.exists(file) || Files.size(file) == 0) {
                    Thread.sleep(1);
                }
                return Files.readAllBytes(file);
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(parse(out, options).code()).isZero();
        Files.delete(out);
        Files.write(file, settings.join());
        Files.writeString(part(out), written);
        StringBuilder sums = new StringBuilder();
        for (String line : written.lines().filter(line -> line.endsWith("}")).toList()) {
            Path text = Path.of(read(line).get(0).document());
            sums.append(Checksum.of(Files.readString(text), line + "\n")).append('\n');
        }
        Files.writeString(sums(out), sums);
    }

    private static Path settings(Path out) {
        return out.resolveSibling(out.getFileName() + ".resume");
    }

    private static Path sums(Path out) {
        return out.resolveSibling(out.getFileName() + ".part.sums");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path part(Path out) {
        return out.resolveSibling(out.getFileName() + ".part");
    }

    private static String marked(String line) {
        return line.replaceFirst("\"foundBy\": \"[^\"]*\"", "\"foundBy\": \"earlier\"") + "\n";
    }

    private List<String> beside(Path out) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(out.getFileName() + "."))
                    .toList();
        }
    }

    private static List<String> names(Iterator<TextSource> sources) {
        List<String> names = new ArrayList<>();
        sources.forEachRemaining(source -> names.add(source.name()));
        return names;
    }

    private static List<JsonLines.Line> read(String lines) {
        return JsonLines.read(new StringReader(lines)).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
