import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.Polarity;
import org.hearsay.Speaker;

/**
 * Prints the speakers of articles and what each of them claims.
 *
 * <pre>
 * java -cp target/hearsay-cli.jar examples/WhoSaidWhat.java examples/panjshir.txt
 * </pre>
 */
public class WhoSaidWhat {

    public static void main(String[] files) throws IOException {
        if (files.length == 0) {
            System.err.println("usage: WhoSaidWhat FILE...");
            System.exit(2);
        }
        // Whatever the platform's charset, the dashes and quotation marks of articles come out.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Loads its models once; any number of threads may share it.
        AttributionParser parser = AttributionParser.builder().minimumConfidence(0.5).build();
        for (String file : files) {
            Map<Speaker, List<Attribution>> bySpeaker = parser.parse(Files.readString(Path.of(file))).stream()
                    .collect(Collectors.groupingBy(Attribution::speaker, LinkedHashMap::new, Collectors.toList()));
            bySpeaker.forEach((speaker, attributions) -> {
                out.println(speaker);
                attributions.forEach(a -> out.println("  - " + a.claim().proposition() + " [" + howSure(a) + "]"));
            });
        }
    }

    private static String howSure(Attribution a) {
        String level = a.hedging().level().name().toLowerCase(Locale.ROOT);
        return a.hedging().polarity() == Polarity.NEGATIVE ? level + " not" : level;
    }
}
