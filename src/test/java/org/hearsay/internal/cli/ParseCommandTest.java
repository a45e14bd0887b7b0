package org.hearsay.internal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.AttributionParser;
import org.hearsay.format.JsonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseCommandTest {

    private static final String NEWS = "Ana Ruiz said that the bridge in Łódź will open.\n";

    @TempDir
    private Path folder;

    @Test
    void printsATable() throws IOException {
        CliRun run = CliRun.of("parse", write("a.txt", NEWS));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("#  Speaker")
                .contains("Ana Ruiz", "said", "Łódź")
                .doesNotContain("==");
    }

    @Test
    void headsTheTablesOfSeveralDocuments() throws IOException {
        Path a = write("a.txt", NEWS);

        CliRun run = CliRun.withInput("", "parse", a, "-");

        assertThat(run.out()).startsWith("== " + a + " ==\n\n#  Speaker").endsWith("\n\n== - ==\n\nNo attributions.\n");
    }

    @Test
    void widensTheTable() throws IOException {
        Path a = write(
                "a.txt",
                "Ana Ruiz said that the old bridge over the river in the valley will open in the first week of May.");

        assertThat(CliRun.of("parse", "--width", 120, a)
                        .out()
                        .lines()
                        .mapToInt(String::length)
                        .max()
                        .orElseThrow())
                .isGreaterThan(100);
    }

    @Test
    void printsJsonLines() throws IOException {
        Path a = write("a.txt", NEWS);

        List<JsonLines.Line> lines = read(CliRun.of("parse", "--format", "jsonl", a));

        assertThat(lines).extracting(JsonLines.Line::document).containsExactly(a.toString());
        assertThat(lines.get(0).attributions())
                .extracting(found -> found.source().orElseThrow().text())
                .containsExactly("Ana Ruiz");
    }

    @Test
    void printsWhatTheLibraryGivesUnlessToldOtherwise() throws IOException {
        String nested = "Ana Ruiz said the mayor knows that the bridge is unsafe.";
        Path a = write("a.txt", nested);

        List<JsonLines.Line> all = read(CliRun.of("parse", "--format", "jsonl", "--min-confidence", 0, a));
        List<JsonLines.Line> usual = read(CliRun.of("parse", "--format", "jsonl", a));

        assertThat(all.get(0).attributions()).hasSize(2);
        assertThat(usual.get(0).attributions())
                .hasSize(1)
                .hasSameSizeAs(AttributionParser.create().parse(nested));
    }

    @Test
    void readsStandardInput() {
        assertThat(read(CliRun.withInput(NEWS, "parse", "--format=jsonl", "-")))
                .singleElement()
                .satisfies(line -> assertThat(line.attributions()).hasSize(1));
    }

    @Test
    void readsTheTextsOfAFolderInTheOrderOfTheirNames() throws IOException {
        write("news/b.txt", NEWS);
        write("news/a/z.txt", NEWS);
        write("news/a.md", NEWS);
        write("news/c.txt", "");

        CliRun run = CliRun.of("parse", "--format", "jsonl", folder.resolve("news"));

        String news = folder.resolve("news").toString().replace('\\', '/');
        assertThat(run.code()).isZero();
        assertThat(read(run))
                .extracting(JsonLines.Line::document)
                .containsExactly(news + "/a/z.txt", news + "/b.txt", news + "/c.txt");
    }

    @Test
    void offsetsCountBehindAByteOrderMark() throws IOException {
        Path marked = write("marked.txt", "\ufeff" + NEWS);
        Path plain = write("plain.txt", NEWS);

        List<JsonLines.Line> lines = read(CliRun.of("parse", "--format", "jsonl", marked, plain));

        assertThat(lines.get(0).attributions())
                .hasSize(1)
                .isEqualTo(lines.get(1).attributions());
    }

    @Test
    void namesWhatCannotBeReadAndParsesTheOthers() throws IOException {
        Path binary = write("binary.txt", "a\0b");
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, new byte[] {'c', 'a', 'f', (byte) 0xE9});
        Path cut = folder.resolve("cut.txt");
        Files.write(cut, new byte[] {'a', (byte) 0xC3});
        Path wide = folder.resolve("wide.txt");
        Files.write(wide, new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});
        Path missing = folder.resolve("missing.txt");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path good = write("good.txt", NEWS);

        CliRun run = CliRun.of("parse", "--format", "jsonl", binary, latin, cut, wide, missing, empty, good);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "hearsay: " + binary + ": a binary file: byte 1 is NUL",
                        "hearsay: " + latin + ": isn't UTF-8: byte 3 is out of place",
                        "hearsay: " + cut + ": isn't UTF-8: byte 1 is out of place",
                        "hearsay: " + wide + ": isn't UTF-8 but UTF-16",
                        "hearsay: " + missing + ": no such file or folder",
                        "hearsay: " + empty + ": a folder without *.txt files");
        assertThat(read(run)).extracting(JsonLines.Line::document).containsExactly(good.toString());
    }

    @Test
    void namesWhatMayNotBeRead() throws IOException {
        Path secret = write("secret.txt", NEWS);
        assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret))
                .isTrue();

        CliRun run = CliRun.of("parse", secret, write("good.txt", NEWS));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("hearsay: " + secret + ": permission denied" + System.lineSeparator());
        assertThat(run.out()).contains("Ana Ruiz");
    }

    @Test
    void aLinkThatLeadsBackIsNamedAndNotFollowed() throws IOException {
        write("news/a.txt", NEWS);
        Path loop = Files.createSymbolicLink(folder.resolve("news/loop"), folder.resolve("news"));
        Path dangling = Files.createSymbolicLink(folder.resolve("news/b.txt"), folder.resolve("nowhere"));

        CliRun run = CliRun.of("parse", folder.resolve("news"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "hearsay: " + dangling + ": no such file or folder",
                        "hearsay: " + loop + ": a link to a folder around it");
        assertThat(run.out()).contains("Ana Ruiz");
    }

    @Test
    void writesToAFile() throws IOException {
        Path out = write("out.jsonl", "old");

        CliRun run =
                CliRun.of("parse", "--format", "jsonl", "-o", out, write("a.txt", NEWS), folder.resolve("missing.txt"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("{\"document\": ").hasLineCount(1);
        assertThat(files()).containsExactly("a.txt", "out.jsonl");
    }

    @Test
    void leavesAnOldFileAsItWasIfNothingCouldBeParsed() throws IOException {
        Path out = write("out.jsonl", "old");

        CliRun run = CliRun.of("parse", "-o", out, folder.resolve("missing.txt"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(out).hasContent("old");
        assertThat(files()).containsExactly("out.jsonl");
    }

    @Test
    void writesThroughALinkAndKeepsPermissions() throws IOException {
        Path real = write("real.jsonl", "old");
        assumeThat(real.getFileSystem().supportedFileAttributeViews()).contains("posix");
        var permissions = java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(real, permissions);
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);

        assertThat(CliRun.of("parse", "-o", link, write("a.txt", NEWS)).code()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).contains("Ana Ruiz");
        assertThat(Files.getPosixFilePermissions(real)).isEqualTo(permissions);
    }

    @Test
    void namesAnOutputThatCannotBe() throws IOException {
        Path a = write("a.txt", NEWS);
        Path nowhere = folder.resolve("nowhere/out");

        assertThat(CliRun.of("parse", "-o", nowhere, a))
                .isEqualTo(
                        new CliRun(2, "", "hearsay: " + nowhere + ": no such file or folder" + System.lineSeparator()));
        assertThat(CliRun.of("parse", "-o", folder, a))
                .isEqualTo(new CliRun(2, "", "hearsay: " + folder + ": is a folder" + System.lineSeparator()));
    }

    @Test
    void doesNotWriteOverWhatItReads() throws IOException {
        Path a = write("a.txt", NEWS);

        CliRun run = CliRun.of("parse", "-o", a, a);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(a + ": is the output, too; not parsed");
        assertThat(a).hasContent(NEWS.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "No space left on device"})
    void namesAnOutputThatFails(String reason) throws IOException {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Main.run(
                new String[] {"parse", write("a.txt", NEWS).toString()}, InputStream.nullInputStream(), out, err);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo("hearsay: standard output: " + reason + "; no document was written whole"
                        + System.lineSeparator());
    }

    @Test
    void readsFilesWhoseNamesLookLikeAnythingElse() throws IOException {
        Path at = write("@options.txt", NEWS);
        Path line = write("a\n\u001b[31m\u009b\u202e.txt", "a\0");

        assertThat(CliRun.of("parse", "--format", "jsonl", at).out()).contains("Ana Ruiz");
        // Within the folder where it stands it is "@options.txt", which would have been a file of arguments.
        assertThat(CliRun.of("parse", "@options.txt").err())
                .startsWith("hearsay: @options.txt: no such file or folder");
        assertThat(CliRun.of("parse", line).err())
                .isEqualTo(
                        "hearsay: " + folder + "/a ?[31m??.txt: a binary file: byte 1 is NUL" + System.lineSeparator());
        assertThat(CliRun.of("evaluate", line).err())
                .isEqualTo("hearsay: " + folder + "/a ?[31m??.txt: no such folder" + System.lineSeparator());
    }

    @Test
    void namesRulesAndWordsThatCannotBeUsed() throws IOException {
        Path a = write("a.txt", NEWS);
        Path broken = write("broken.rules", "no rule at all\n");
        Path missing = folder.resolve("missing");

        CliRun run = CliRun.of("parse", "--rules", broken, a, a);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("hearsay: ")
                .contains("broken.rules")
                .contains("1");

        assertThat(CliRun.of("parse", "--rules", missing, a).err())
                .startsWith("hearsay: " + missing + ": no such file");
        assertThat(CliRun.of("parse", "--words", "verbs=" + missing, a).err())
                .startsWith("hearsay: " + missing + ": no such file");
    }

    private static List<JsonLines.Line> read(CliRun run) {
        return JsonLines.read(new StringReader(run.out())).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
