package newsroom;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Turns a folder of articles into Parquet tables of who claims what.
 *
 * <pre>
 * spark-submit target/hearsay-spark.jar ARTICLES TABLES [PARTITIONS]
 * </pre>
 *
 * <p>{@code TABLES/lines} has a row for each {@code *.txt} file below {@code ARTICLES} that isn't empty: what
 * {@code hearsay parse --format jsonl} writes of it, or why it couldn't be parsed. {@code TABLES/attributions} has a row for each
 * attribution, and {@code TABLES/voices} one for each name, with how much is ascribed to it.
 */
public final class ClaimTables {

    /** A line of JSON as {@code org.hearsay.format.JsonLines} writes it. */
    private static final StructType LINE = StructType.fromDDL("""
            document STRING,
            attributions ARRAY<STRUCT<
              source: STRUCT<text: STRING, spans: ARRAY<ARRAY<INT>>>,
              cue: STRUCT<text: STRING, spans: ARRAY<ARRAY<INT>>>,
              claim: STRUCT<text: STRING, spans: ARRAY<ARRAY<INT>>, proposition: STRING>,
              speaker: STRUCT<name: STRING, kind: STRING, role: STRING, affiliation: STRING>,
              ascription: STRING,
              hedging: STRUCT<level: STRING, polarity: STRING, mood: STRING,
                markers: ARRAY<STRUCT<text: STRING, spans: ARRAY<ARRAY<INT>>, rule: STRING>>>,
              framing: STRING, quotation: STRING, type: STRING,
              confidence: DOUBLE, foundBy: STRING, origin: STRING, within: INT>>""");

    private ClaimTables() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException("usage: ClaimTables ARTICLES TABLES [PARTITIONS]");
        }
        try (SparkSession spark = SparkSession.builder().appName("Hearsay").getOrCreate()) {
            int partitions = arguments.length == 3 ? Integer.parseInt(arguments[2]) : 4 * spark.sparkContext().defaultParallelism();
            write(spark, arguments[0], arguments[1], partitions);
        }
    }

    /** Parses the articles, in so many partitions, and writes the tables in place of those that are there. */
    static void write(SparkSession spark, String articles, String tables, int partitions) throws IOException {
        // Parsing costs most, so its outcome is kept, and the other tables are made from it.
        Dataset<Row> lines = lines(articles(spark, articles), articles, partitions);
        Dataset<Row> attributions = attributions(written(lines, tables + "/lines"));
        Dataset<Row> voices = voices(written(attributions, tables + "/attributions"));
        written(voices, tables + "/voices");
    }

    /** The files: {@code path} and {@code content}, as bytes, for the parser to refuse what isn't text. */
    static Dataset<Row> articles(SparkSession spark, String folder) {
        return spark.read().format("binaryFile").option("recursiveFileLookup", true).option("pathGlobFilter", "*.txt").load(folder)
                .select("path", "content");
    }

    /** What was found in each article: {@code document}, {@code line}, {@code problem}. */
    static Dataset<Row> lines(Dataset<Row> articles, String folder, int partitions) throws IOException {
        String root = rootOf(articles.sparkSession(), folder);
        return articles.repartition(partitions)
                .mapPartitions(new ArticleParser(root, folder), Encoders.row(ArticleParser.SCHEMA));
    }

    /** A row for each attribution, with its document and number in it. */
    static Dataset<Row> attributions(Dataset<Row> lines) {
        return lines.where(col("line").isNotNull())
                .select(from_json(col("line"), LINE).as("line"))
                .select(col("line.document"), posexplode(col("line.attributions")).as(new String[] {"number", "attribution"}))
                .select("document", "number", "attribution.*");
    }

    /** Who is heard, and how often. A name is all there is to tell whether the speakers of two articles are one. */
    static Dataset<Row> voices(Dataset<Row> attributions) {
        return attributions.groupBy(col("speaker.name"), col("speaker.kind"))
                .agg(count(lit(1)).as("claims"),
                        countDistinct("document").as("documents"),
                        count(when(col("hedging.level").notEqual("CERTAIN"), 1)).as("hedged"))
                .orderBy(desc("claims"), col("name"), col("kind"));
    }

    private static Dataset<Row> written(Dataset<Row> table, String name) {
        table.write().mode(SaveMode.Overwrite).parquet(name);
        return table.sparkSession().read().parquet(name);
    }

    /** The folder as it stands before the names of its files. */
    private static String rootOf(SparkSession spark, String folder) throws IOException {
        Path path = new Path(folder);
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration()).makeQualified(path).toString();
    }
}
