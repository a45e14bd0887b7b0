package org.hearsay.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.Claim;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Marker;
import org.hearsay.Passage;
import org.hearsay.Polarity;
import org.hearsay.Span;
import org.hearsay.Speaker;
import org.hearsay.SpeakerKind;

/**
 * Texts with attributions: found by the parser, or thrown over the text at will, crossing each other as nothing found
 * does.
 */
final class MarkedArticles {

    private static final AttributionParser PARSER = AttributionParser.builder()
            .includeAuthorClaims(true)
            .minimumConfidence(0)
            .build();

    private static final List<String> PARTS = List.of(
            "Ana Ruiz said ",
            "Bo Li, the mayor, ",
            "“we may wait,” ",
            "according to the report",
            "that the bridge ",
            "will not open",
            " and “that ‘it is safe’” ",
            ". ",
            ", ",
            "\n",
            "\n\n",
            "\r\n\r\n",
            "\r",
            " \t ",
            "\f",
            "\u0000",
            "\u001B[31m",
            "\u0085",
            "\u2028",
            "\u202E",
            "\u2066",
            "\u200B",
            "\uFEFF",
            "\uFFFE",
            "😀",
            "👩‍🚀",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "漢字",
            "قال",
            "<script>alert(1)</script>",
            "</style><script src=//x>",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[",
            "&lt;",
            "&#0;",
            "&amp;amp",
            "\" onmouseover=\"alert(1)",
            "' style='",
            "<img src=x onerror=alert(1)>",
            "</textarea>",
            "</title>",
            "<p>",
            "</p>",
            "javascript:alert(1)",
            "`${alert(1)}`",
            "{{7*7}}",
            "=1+1",
            "@SUM(A1)",
            ";-1",
            "|cmd");

    private MarkedArticles() {}

    /** A text and its attributions. */
    record Article(String text, List<Attribution> attributions) {}

    static Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMinSize(1).ofMaxSize(40).map(parts -> String.join("", parts));
    }

    /** What the parser finds. */
    static Arbitrary<Article> parsed() {
        return texts().map(text -> new Article(text, PARSER.parse(text)));
    }

    /** Passages anywhere, nested, crossing and in pieces, and names and ids from the same parts as the texts. */
    static Arbitrary<Article> thrown() {
        return Combinators.combine(
                        texts(), Arbitraries.integers().between(0, 8), Arbitraries.randomValue(Random::nextLong))
                .as((text, count, seed) -> {
                    Random random = new Random(seed);
                    List<Attribution> all = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        all.add(attribution(text, random, all));
                    }
                    return new Article(text, List.copyOf(all));
                });
    }

    private static Attribution attribution(String text, Random random, List<Attribution> others) {
        Attribution.Builder builder = Attribution.builder(new Claim(passage(text, random), words(random)));
        builder.speaker(new Speaker(
                words(random),
                SpeakerKind.values()[random.nextInt(SpeakerKind.values().length)],
                random.nextBoolean() ? "" : words(random),
                random.nextBoolean() ? "" : words(random),
                List.of(passage(text, random))));
        if (random.nextBoolean()) {
            builder.source(passage(text, random));
        }
        if (random.nextBoolean()) {
            builder.cue(passage(text, random));
        }
        if (!others.isEmpty() && random.nextBoolean()) {
            builder.within(others.get(random.nextInt(others.size())));
        }
        List<Marker> markers = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Marker(passage(text, random), words(random)))
                .toList();
        builder.hedging(
                new Hedging(HedgingLevel.values()[random.nextInt(4)], Polarity.values()[random.nextInt(2)], markers));
        return builder.framing(Framing.values()[random.nextInt(4)])
                .confidence(random.nextDouble())
                .foundBy(words(random))
                .build();
    }

    private static String words(Random random) {
        return PARTS.get(random.nextInt(PARTS.size()));
    }

    private static Passage passage(String text, Random random) {
        int[] bounds = random.ints(2 + 2 * random.nextInt(2), 0, text.length() + 1)
                .distinct()
                .sorted()
                .toArray();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.length; i += 2) {
            spans.add(new Span(bounds[i], bounds[i + 1]));
        }
        return Passage.of(text, spans.isEmpty() ? List.of(new Span(0, text.length())) : spans);
    }
}
