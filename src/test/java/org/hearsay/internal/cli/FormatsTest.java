package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.format.Brat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parse} with the formats for other programs. */
class FormatsTest {

    private static final String NEWS = "Ana Ruiz said that the bridge in Łódź may open 😀, Bo Li told reporters.\n";

    @TempDir
    private Path folder;

    @Test
    void bratMakesAFolderOfPairsThatCanBeReadBack() throws IOException {
        write("news/a.txt", NEWS);
        write("news/b/a.txt", "\ufeff" + NEWS);
        Path out = folder.resolve("brat");

        CliRun run = CliRun.of("parse", "--format", "brat", "-o", out, folder.resolve("news"));

        assertThat(run).isEqualTo(new CliRun(0, "", ""));
        assertThat(names(out))
                .containsExactly("a-2.ann", "a-2.txt", "a.ann", "a.txt", "annotation.conf", "visual.conf");
        assertThat(out.resolve("a-2.txt")).hasContent(NEWS.strip());
        try (Reader annotations = Files.newBufferedReader(out.resolve("a-2.ann"))) {
            List<Attribution> read = Brat.read(annotations, NEWS);
            List<Attribution> found = AttributionParser.create().parse(NEWS);
            assertThat(read)
                    .isNotEmpty()
                    .extracting(Attribution::claim)
                    .isEqualTo(found.stream().map(Attribution::claim).toList());
            assertThat(read)
                    .extracting(Attribution::confidence)
                    .isEqualTo(found.stream().map(Attribution::confidence).toList());
        }
    }

    @Test
    void bratOfOneDocumentFitsIntoAFileOrAPipe() throws IOException {
        Path a = write("a.txt", NEWS);

        CliRun run = CliRun.of("parse", "--format", "brat", "-o", folder.resolve("a.ann"), a);

        assertThat(run).isEqualTo(new CliRun(0, "", ""));
        assertThat(folder.resolve("a.ann")).isRegularFile();
        assertThat(CliRun.of("parse", "--format", "brat", a).out())
                .isEqualTo(Files.readString(folder.resolve("a.ann")))
                .startsWith("T1\t");
    }

    @Test
    void pagesOfAFolderHaveAnIndexThatLeadsToThem() throws IOException {
        write("news/a.txt", NEWS);
        write("news/index.txt", NEWS.replace("Ana Ruiz", "Olena Kovalenko"));
        Path out = folder.resolve("site");

        CliRun run = CliRun.of("parse", "--format", "html", "-o", out, folder.resolve("news"));

        assertThat(run).isEqualTo(new CliRun(0, "", ""));
        assertThat(names(out)).containsExactly("a.html", "index-2.html", "index.html");
        assertThat(Files.readString(out.resolve("a.html")))
                .startsWith("<!DOCTYPE html>\n")
                .contains("Łódź");
        assertThat(Files.readString(out.resolve("index.html")))
                .contains(
                        "<bdi>site</bdi>",
                        "<a href=\"a.html\" ",
                        "Ana Ruiz",
                        "Olena Kovalenko",
                        "<a href=\"index-2.html#v-");
    }

    @Test
    void aPageOfOneDocumentFitsIntoAFileOrAPipe() throws IOException {
        Path a = write("a.txt", NEWS);
        Path page = folder.resolve("page.html");

        assertThat(CliRun.of("parse", "--format", "html", "-o", page, a)).isEqualTo(new CliRun(0, "", ""));
        assertThat(CliRun.of("parse", "--format", "html", a).out())
                .isEqualTo(Files.readString(page))
                .startsWith("<!DOCTYPE html>");
        assertThat(CliRun.of("parse", "--format", "html", "-o", page, a, a).err())
                .isEqualTo("hearsay: " + page + ": isn't a folder, which --format html needs for several documents"
                        + System.lineSeparator());
    }

    @Test
    void bratBesideTheTextsLeavesThemAlone() throws IOException {
        Path a = write("a.txt", NEWS);
        Path marked = write("marked.txt", "\ufeff" + NEWS);

        CliRun run = CliRun.of("parse", "--format", "brat", "-o", folder, a);
        CliRun refused = CliRun.of("parse", "--format", "brat", "-o", folder, marked, write("other/c.txt", NEWS));

        assertThat(run.code()).isZero();
        assertThat(names(folder))
                .containsExactly(
                        "a.ann", "a.txt", "annotation.conf", "c.ann", "c.txt", "marked.txt", "other", "visual.conf");
        assertThat(Files.readString(a)).isEqualTo(NEWS);
        assertThat(refused)
                .isEqualTo(new CliRun(
                        2,
                        "",
                        "hearsay: " + marked + ": holds another text, or a byte order mark; it is left as it is"
                                + System.lineSeparator()));
        assertThat(Files.readString(marked)).startsWith("\ufeff");
    }

    @Test
    void annotationsThatWereCorrectedAreLeftUnlessToldOtherwise() throws IOException {
        Path a = write("a.txt", NEWS);
        Path out = folder.resolve("out");
        Path file = out.resolve("a.ann");
        assertThat(CliRun.of("parse", "--format", "brat", "-o", out, a).code()).isZero();
        String found = Files.readString(file);
        String corrected = found.replace("T1\t", "T1 \t");

        assertThat(CliRun.of("parse", "--format", "brat", "-o", out, a)).isEqualTo(new CliRun(0, "", ""));
        Files.writeString(file, corrected);
        for (Path to : List.of(out, file)) {
            assertThat(CliRun.of("parse", "--format", "brat", "-o", to, a))
                    .isEqualTo(new CliRun(
                            2,
                            "",
                            "hearsay: " + file
                                    + ": holds other annotations, which may have been corrected; it is left as it is, and --overwrite would replace it"
                                    + System.lineSeparator()));
            assertThat(file).hasContent(corrected);
            assertThat(names(out)).containsExactly("a.ann", "a.txt", "annotation.conf", "visual.conf");
            assertThat(CliRun.of("parse", "--format", "brat", "--overwrite", "-o", to, a))
                    .isEqualTo(new CliRun(0, "", ""));
            assertThat(file).hasContent(found);
            Files.writeString(file, corrected);
        }
    }

    @Test
    void saysThatSeveralDocumentsNeedAFolder() throws IOException {
        Path a = write("a.txt", NEWS);
        Path file = write("old", "old");

        CliRun piped = CliRun.of("parse", "--format", "brat", a, a);
        CliRun filed = CliRun.of("parse", "--format", "brat", "-o", file, a, a);

        assertThat(piped.code()).isEqualTo(2);
        assertThat(piped.err()).startsWith("hearsay: --format brat needs a folder for several documents: -o FOLDER");
        assertThat(filed)
                .isEqualTo(new CliRun(
                        2,
                        "",
                        "hearsay: " + file + ": isn't a folder, which --format brat needs for several documents"
                                + System.lineSeparator()));
        assertThat(file).hasContent("old");
    }

    @Test
    void csvInAFileHasAByteOrderMarkForSpreadsheetsAndOneHeader() throws IOException {
        Path a = write("a.txt", NEWS);
        Path out = folder.resolve("out.csv");

        CliRun.of("parse", "--format", "csv", "-o", out, a, a);

        assertThat(Files.readString(out))
                .startsWith("\ufeffdocument,number,")
                .endsWith("\r\n")
                .containsOnlyOnce("claimSpans");
        assertThat(Files.readString(out).substring(1))
                .isEqualTo(CliRun.of("parse", "--format", "csv", a, a).out());
    }

    @Test
    void webAnnotationsFillAFileOrAFolder() throws IOException {
        Path a = write("my news: #1.txt", NEWS);
        Path out = folder.resolve("out.jsonl");
        Path here = Files.createDirectory(folder.resolve("here"));

        assertThat(CliRun.of("parse", "--format", "webannotation", "-o", out, a, a)
                        .code())
                .isZero();
        assertThat(CliRun.of("parse", "--format", "webannotation", "-o", here, a)
                        .code())
                .isZero();

        assertThat(Files.readAllLines(out)).hasSize(2).allMatch(line -> line.contains("/my%20news:%20%231.txt\""));
        assertThat(here.resolve("my-news-1.jsonld"))
                .hasContent(Files.readAllLines(out).get(0));
    }

    @Test
    void webAnnotationsOfJsonLinesPointToTheAddressesThatNameTheTexts() throws IOException {
        Path lines = write(
                "news.jsonl",
                "{\"url\": \"https://example.com/a?b=1#c\", \"text\": \"Ana Ruiz said that it may rain.\"}\n");

        CliRun run =
                CliRun.of("parse", "--format", "webannotation", "--text-field", "text", "--id-field", "url", lines);

        assertThat(run.out()).contains("{\"source\": \"https://example.com/a?b=1#c\", \"selector\"");

        Files.writeString(lines, "{\"url\": \"javascript:alert(1)\", \"text\": \"Ana Ruiz said that it may rain.\"}\n");
        assertThat(CliRun.of("parse", "--format", "webannotation", "--text-field", "text", "--id-field", "url", lines)
                        .out())
                .contains("{\"source\": \"./javascript:alert(1)\", \"selector\"");
    }

    @Test
    void otherFormatsDoNotFitIntoAFolder() throws IOException {
        assertThat(CliRun.of("parse", "--format", "csv", "-o", folder, write("a.txt", NEWS)))
                .isEqualTo(new CliRun(2, "", "hearsay: " + folder + ": is a folder" + System.lineSeparator()));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
