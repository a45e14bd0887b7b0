package newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.hearsay.Attribution;
import org.hearsay.HedgingLevel;
import org.hearsay.Passage;
import org.hearsay.format.JsonLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.collection.Iterator;
import scala.collection.Seq;

/** The job as Spark runs it, on two threads and in several partitions, beside what the command line gives for the same folder. */
class ClaimTablesIT {

    private static final Path COMMAND_LINE = Path.of("..", "..", "target", "hearsay-cli.jar").toAbsolutePath();
    private static final Path JOB = Path.of("target", "hearsay-spark.jar").toAbsolutePath();
    private static final int PARTITIONS = 5;

    @TempDir
    private static Path folder;
    private static SparkSession spark;
    private static List<JsonLines.Line> wanted;

    @BeforeAll
    static void parseOnBothWays() throws Exception {
        articles();
        run(List.of("-jar", COMMAND_LINE.toString(), "parse", "--format", "jsonl", "-o", "wanted.jsonl", "news"), 2);
        try (Stream<JsonLines.Line> lines = JsonLines.read(Files.newBufferedReader(folder.resolve("wanted.jsonl")))) {
            wanted = lines.toList();
        }
        List<String> submit = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-XX:+Ignore")).toList());
        submit.addAll(List.of("-cp", classPathOfSpark(), "org.apache.spark.deploy.SparkSubmit", "--master", "local[2]",
                "--conf", "spark.ui.enabled=false", "--class", "newsroom.ClaimTables", JOB.toString(), "news", "tables",
                Integer.toString(PARTITIONS)));
        run(submit, 0);
        spark = SparkSession.builder().master("local[2]").config("spark.ui.enabled", "false").getOrCreate();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void everyRowIsThatOfTheCommandLine() {
        List<List<String>> rows = table("attributions").orderBy("document", "number").collectAsList().stream().map(ClaimTablesIT::row).toList();

        List<List<String>> expected = wanted.stream().flatMap(ClaimTablesIT::rows).toList();
        assertTrue(expected.size() > 60, "too few to tell: " + expected.size());
        assertEquals(expected, rows);
    }

    @Test
    void everyLineIsThatOfTheCommandLine() throws IOException {
        List<String> lines = table("lines").where("line is not null").orderBy("document").select("line").collectAsList().stream()
                .map(row -> row.getString(0)).toList();

        // Spark passes over files of no length.
        List<String> expected = Files.readAllLines(folder.resolve("wanted.jsonl")).stream().filter(line -> !line.contains("/empty.txt\"")).toList();
        assertEquals(expected, lines.stream().map(String::stripTrailing).toList());
    }

    @Test
    void voicesAreCountedOverAllArticles() {
        Map<String, String> expected = new TreeMap<>();
        wanted.stream().flatMap(line -> line.attributions().stream().map(found -> found.speaker().name() + " " + found.speaker().kind()))
                .distinct().forEach(voice -> expected.put(voice, counts(voice)));

        Map<String, String> found = new TreeMap<>();
        table("voices").collectAsList().forEach(row -> found.put(row.getAs("name") + " " + row.getAs("kind"),
                row.<Long>getAs("claims") + " " + row.<Long>getAs("documents") + " " + row.<Long>getAs("hedged")));
        assertEquals(expected, found);
    }

    @Test
    void whatIsNotTextIsKeptWithTheReason() {
        List<String> problems = table("lines").where("problem is not null").orderBy("document").collectAsList().stream()
                .map(row -> row.getString(0) + ": " + row.getAs("problem")).toList();

        assertEquals(List.of("news/latin.txt: isn't UTF-8", "news/nul.txt: isn't text"), problems);
    }

    @Test
    void theWorkIsDoneInSeveralPartitions() throws IOException {
        Dataset<Row> lines = ClaimTables.lines(ClaimTables.articles(spark, folder.resolve("news").toString()),
                folder.resolve("news").toString(), PARTITIONS);

        assertEquals(PARTITIONS, lines.javaRDD().getNumPartitions());
        long busy = lines.javaRDD().mapPartitions(rows -> List.of(rows.hasNext() ? 1 : 0).iterator()).filter(any -> any == 1).count();
        assertTrue(busy > 1, "all in " + busy);
    }

    private static void articles() throws IOException {
        String report = Files.readString(Path.of("..", "panjshir.txt"));
        Path news = Files.createDirectories(folder.resolve("news/with space/é"));
        Files.writeString(news.resolve("whole.txt"), report);
        Files.writeString(news.resolve("marked.txt"), "\ufeffAna Ruiz said that the bridge may open.");
        Files.writeString(news.resolve("100%25.txt"), "The mayor, she said, had asked who knows that the bridge is unsafe.");
        Files.writeString(news.resolve("empty.txt"), "");
        Files.writeString(news.resolve("left-out.md"), report);
        String[] paragraphs = report.split("\\R\\R+");
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve("news/%02d.txt".formatted(i)), paragraphs[i % paragraphs.length]
                    + "\n\nOfficer " + i + " said that it might rain.\n");
        }
        Files.write(folder.resolve("news/latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
        Files.write(folder.resolve("news/nul.txt"), new byte[] {'a', 0, 'b'});
    }

    private static Dataset<Row> table(String name) {
        return spark.read().parquet(folder.resolve("tables").resolve(name).toString());
    }

    private static Stream<List<String>> rows(JsonLines.Line line) {
        return IntStream.range(0, line.attributions().size()).mapToObj(i -> {
            Attribution found = line.attributions().get(i);
            List<String> row = new ArrayList<>(List.of(line.document(), Integer.toString(i)));
            row.add(found.source().map(ClaimTablesIT::words).orElse("null"));
            row.add(found.cue().map(ClaimTablesIT::words).orElse("null"));
            row.add(words(found.claim().passage()) + " = " + found.claim().proposition());
            row.add(found.speaker().name() + "|" + found.speaker().kind() + "|" + orNull(found.speaker().role()) + "|"
                    + orNull(found.speaker().affiliation()));
            row.add(found.ascription() + "|" + found.hedging().level() + "|" + found.hedging().polarity() + "|" + found.hedging().mood() + "|" + found.hedging().markers().stream()
                    .map(marker -> words(marker.passage()) + " by " + marker.rule()).toList());
            row.add(found.framing() + "|" + found.quotation() + "|" + found.type());
            row.add(found.confidence() + "|" + found.foundBy() + "|" + found.origin());
            row.add(found.within().map(around -> Integer.toString(identical(line.attributions(), around))).orElse("null"));
            return row;
        });
    }

    private static List<String> row(Row row) {
        Row speaker = row.getAs("speaker");
        Row hedging = row.getAs("hedging");
        Row claim = row.getAs("claim");
        return List.of(row.getAs("document"), row.getAs("number").toString(), words(row.<Row>getAs("source")), words(row.<Row>getAs("cue")),
                words(claim) + " = " + claim.getAs("proposition"),
                speaker.getAs("name") + "|" + speaker.getAs("kind") + "|" + speaker.getAs("role") + "|" + speaker.getAs("affiliation"),
                row.getAs("ascription") + "|" + hedging.getAs("level") + "|" + hedging.getAs("polarity") + "|" + hedging.getAs("mood") + "|" + hedging.<Row>getList(hedging.fieldIndex("markers")).stream()
                        .map(marker -> words(marker) + " by " + marker.getAs("rule")).toList(),
                row.getAs("framing") + "|" + row.getAs("quotation") + "|" + row.getAs("type"),
                row.getAs("confidence") + "|" + row.getAs("foundBy") + "|" + row.getAs("origin"), String.valueOf(row.<Integer>getAs("within")));
    }

    private static String words(Passage passage) {
        return passage.text() + passage.spans().stream().map(span -> "[" + span.start() + " " + span.end() + "]").collect(Collectors.joining());
    }

    private static String words(Row passage) {
        if (passage == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder(passage.<String>getAs("text"));
        for (Seq<?> span : passage.<Seq<?>>getList(passage.fieldIndex("spans"))) {
            Iterator<?> bounds = span.iterator();
            out.append("[").append(bounds.next()).append(" ").append(bounds.next()).append("]");
        }
        return out.toString();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? "null" : text;
    }

    private static int identical(List<Attribution> all, Attribution one) {
        return IntStream.range(0, all.size()).filter(i -> all.get(i) == one).findFirst().orElseThrow();
    }

    private static String counts(String voice) {
        List<JsonLines.Line> heard = wanted.stream().filter(line -> ofVoice(line, voice).findAny().isPresent()).toList();
        List<Attribution> claims = heard.stream().flatMap(line -> ofVoice(line, voice)).toList();
        long hedged = claims.stream().filter(claim -> claim.hedging().level() != HedgingLevel.CERTAIN).count();
        return claims.size() + " " + heard.size() + " " + hedged;
    }

    private static Stream<Attribution> ofVoice(JsonLines.Line line, String voice) {
        return line.attributions().stream().filter(found -> (found.speaker().name() + " " + found.speaker().kind()).equals(voice));
    }

    /** The class path of this test without what the job must bring with it. */
    private static String classPathOfSpark() {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("hearsay") && !entry.contains("opennlp") && !entry.contains(File.separator + "target"))
                .collect(Collectors.joining(File.pathSeparator));
        assertFalse(path.isEmpty());
        return path;
    }

    private static void run(List<String> arguments, int code) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertEquals(code, process.waitFor(), () -> read(log));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
