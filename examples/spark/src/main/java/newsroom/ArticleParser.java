package newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.hearsay.format.JsonLines;

/** Parses the articles of a partition, one after the other as Spark asks for them. */
final class ArticleParser implements MapPartitionsFunction<Row, Row> {

    static final StructType SCHEMA = StructType.fromDDL("document STRING, line STRING, problem STRING");

    private static final long serialVersionUID = 1L;

    private final String root;
    private final String folder;

    /**
     * Makes a parser.
     *
     * @param root what the paths of articles begin with
     * @param folder what the documents' names begin with instead
     */
    ArticleParser(String root, String folder) {
        this.root = root;
        this.folder = folder;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        Iterable<Row> once = () -> articles;
        Stream<Row> rows = StreamSupport.stream(once.spliterator(), false);
        return rows.map(article -> parse(folder + article.getString(0).substring(root.length()), article.getAs(1))).iterator();
    }

    private static Row parse(String document, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                return RowFactory.create(document, null, "isn't text");
            }
            StringBuilder line = new StringBuilder();
            JsonLines.write(line, document, ParserOfJvm.get().parse(text.startsWith("\ufeff") ? text.substring(1) : text));
            return RowFactory.create(document, line.toString(), null);
        } catch (CharacterCodingException e) {
            return RowFactory.create(document, null, "isn't UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
    }
}
