package org.hearsay.internal.evaluation;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that must not be fallen below, in per cent: lines such as {@code claim-.8.f = 45.0}. Immutable.
 *
 * @see Evaluation#figures()
 */
public final class Floors {

    private static final Pattern LINE = Pattern.compile("^([^\\s=:]++)\\s*+[=:]?+\\s*+([^\\s=:]++)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,9})?");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final ImmutableMap<String, BigDecimal> floors;

    private Floors(Map<String, BigDecimal> floors) {
        this.floors = ImmutableMap.copyOf(floors);
    }

    /**
     * Reads a properties file: a key, an equals sign and a number a line, and {@code #} comments.
     *
     * @param file the file
     * @return its floors
     * @throws CorpusException if the file can't be read, or a line of it isn't a figure's key with a number from 0 to
     *     100
     */
    public static Floors read(Path file) throws CorpusException {
        Map<String, BigDecimal> floors = new LinkedHashMap<>();
        int number = 0;
        for (String raw : TextFile.read(file).lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
                continue;
            }
            Matcher pair = LINE.matcher(line);
            if (!pair.matches()) {
                throw new CorpusException(file, number, "not a key, an equals sign and a number");
            }
            String key = pair.group(1);
            if (!Tallies.NONE.figures().containsKey(key)) {
                throw new CorpusException(file, number, "no figure is called " + key);
            }
            if (!NUMBER.matcher(pair.group(2)).matches() || new BigDecimal(pair.group(2)).compareTo(ALL) > 0) {
                throw new CorpusException(file, number, "not a number from 0 to 100: " + pair.group(2));
            }
            if (floors.put(key, new BigDecimal(pair.group(2))) != null) {
                throw new CorpusException(file, number, "a second floor for " + key);
            }
        }
        return new Floors(floors);
    }

    /**
     * The figures that lie below their floors.
     *
     * @param evaluation the figures
     * @return for each of them a line with its key and both numbers, in the file's order
     */
    public List<String> fallenBelow(Evaluation evaluation) {
        Map<String, Double> figures = evaluation.figures();
        return floors.entrySet().stream()
                .filter(floor -> figure(figures, floor.getKey()).compareTo(floor.getValue()) < 0)
                .map(floor -> floor.getKey() + " is " + shown(figure(figures, floor.getKey())) + ", below its floor "
                        + floor.getValue())
                .toList();
    }

    /** To nine decimals: 57 hits of 100 must reach 57, though 100 * 0.57 is a little less in binary. */
    private static BigDecimal figure(Map<String, Double> figures, String key) {
        return new BigDecimal(figures.getOrDefault(key, 0.0)).setScale(9, RoundingMode.HALF_EVEN);
    }

    /** Rounded down, so that 67.999 doesn't look as if it reached 68. */
    private static String shown(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.FLOOR).toPlainString();
    }
}
