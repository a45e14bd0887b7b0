package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.Passage;
import org.hearsay.Span;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures who the speakers are on articles with gold coreference: {@code mvn test -Dtest=GumSpeakersTest
 * -Dgum=FOLDER}, where the folder holds {@code news.jsonl} and {@code other.jsonl} of gum-attribution. Prints the
 * figures, and fails below the goals.
 *
 * <p>A speaker is named rightly who has a word of more than two letters in common with the gold name. A kind is right
 * if a gold person is a person, a group, unnamed or the author, and a gold organization an organization. The baseline
 * names the nearest proper name that ends before the source does.
 */
@EnabledIfSystemProperty(named = "gum", matches = ".+")
class GumSpeakersTest {

    private static final int KINDS = 100;
    private static final AttributionParser PARSER = AttributionParser.create();
    private static final DocumentReader READER = DocumentReader.load(500);

    private final Map<String, Integer> counts = new HashMap<>();
    private int kindsSeen;

    @Test
    void speakersAreNamedAndOfTheirKind() throws IOException {
        for (String set : List.of("news", "other")) {
            for (String line : Files.readAllLines(Path.of(System.getProperty("gum"), set + ".jsonl"))) {
                measure(set, JsonParser.parseString(line).getAsJsonObject());
            }
        }
        for (String what : List.of(
                "news named",
                "news named, baseline",
                "news pronouns",
                "news pronouns, baseline",
                "other named",
                "other named, baseline",
                "other pronouns",
                "other pronouns, baseline",
                "first 100 kinds",
                "news kinds",
                "other kinds",
                "other kinds without the author's")) {
            System.out.printf(
                    Locale.ROOT, "%-34s %3d of %3d  %.1f%n", what, count(what + " right"), count(what), share(what));
        }
        assertThat(share("news named")).isGreaterThanOrEqualTo(80);
        assertThat(share("news pronouns")).isGreaterThanOrEqualTo(70);
        assertThat(share("other named")).isGreaterThanOrEqualTo(60);
        assertThat(share("other pronouns")).isGreaterThanOrEqualTo(50);
        assertThat(share("first 100 kinds")).isGreaterThanOrEqualTo(90);
    }

    private void measure(String set, JsonObject article) {
        String text = article.get("text").getAsString();
        Document document = READER.read(text);
        List<Attribution> found = PARSER.parse(text).stream()
                .filter(each -> each.cue().isPresent())
                .toList();
        List<JsonObject> gold = new ArrayList<>();
        article.getAsJsonArray("attributions").forEach(each -> gold.add(each.getAsJsonObject()));
        int[] partners = partners(text, gold, found);
        for (int i = 0; i < partners.length; i++) {
            JsonElement speaker = gold.get(i).get("speaker");
            if (partners[i] >= 0 && gold.get(i).get("core").getAsBoolean() && speaker.isJsonObject()) {
                Attribution attribution = found.get(partners[i]);
                if (speaker.getAsJsonObject().get("name_is_proper").getAsBoolean()) {
                    names(set, speaker.getAsJsonObject(), attribution, nearestName(document, attribution));
                }
                kinds(
                        set,
                        speaker.getAsJsonObject().get("entity").getAsString(),
                        attribution.speaker().kind());
            }
        }
    }

    private void names(String set, JsonObject speaker, Attribution attribution, String nearest) {
        Set<String> gold = words(speaker.get("name").getAsString());
        List<String> figures = speaker.get("pronoun").getAsBoolean()
                ? List.of(set + " named", set + " pronouns")
                : List.of(set + " named");
        for (String figure : figures) {
            note(figure, words(attribution.speaker().name()).stream().anyMatch(gold::contains));
            note(figure + ", baseline", words(nearest).stream().anyMatch(gold::contains));
        }
    }

    private void kinds(String set, String entity, SpeakerKind kind) {
        boolean right;
        if (entity.startsWith("person")) {
            right = Set.of(SpeakerKind.PERSON, SpeakerKind.GROUP, SpeakerKind.UNNAMED, SpeakerKind.AUTHOR)
                    .contains(kind);
        } else if (entity.startsWith("organization")) {
            right = kind == SpeakerKind.ORGANIZATION;
        } else {
            return;
        }
        kindsSeen++;
        if (kindsSeen <= KINDS) {
            note("first 100 kinds", right);
        }
        note(set + " kinds", right);
        if (kind != SpeakerKind.AUTHOR) {
            note(set + " kinds without the author's", right);
        }
    }

    /** Pairs that share half of the claim and, if they can, a cue; the best first, as {@code score_gum.py} has it. */
    private static int[] partners(String text, List<JsonObject> gold, List<Attribution> found) {
        record Pair(boolean cue, double overlap, int gold, int found) {}

        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            BitSet core = characters(text, gold.get(g).getAsJsonArray("content"));
            BitSet widest = characters(text, gold.get(g).getAsJsonArray("content_max"));
            BitSet cue = characters(text, gold.get(g).getAsJsonArray("cue"));
            boolean cueless = cue.isEmpty();
            cue.or(characters(text, gold.get(g).getAsJsonArray("cue_clause_max")));
            for (int f = 0; f < found.size(); f++) {
                BitSet claim = characters(text, found.get(f).claim().passage());
                double recall = common(claim, core) / core.cardinality();
                double precision = common(claim, widest) / claim.cardinality();
                if (recall >= 0.5 && precision >= 0.5) {
                    boolean shared = cueless
                            || characters(text, found.get(f).cue().orElseThrow())
                                    .intersects(cue);
                    pairs.add(new Pair(shared, 2 * recall * precision / (recall + precision), g, f));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::cue)
                .thenComparing(Pair::overlap)
                .thenComparing(Pair::gold)
                .thenComparing(Pair::found)
                .reversed());
        int[] partners = new int[gold.size()];
        Arrays.fill(partners, -1);
        BitSet taken = new BitSet();
        for (Pair pair : pairs) {
            if (partners[pair.gold] < 0 && !taken.get(pair.found)) {
                partners[pair.gold] = pair.found;
                taken.set(pair.found);
            }
        }
        return partners;
    }

    /** The last run of proper names that ends before the source does. */
    private static String nearestName(Document document, Attribution attribution) {
        Passage until = attribution.source().or(attribution::cue).orElseThrow();
        int end = until.spans().get(until.spans().size() - 1).end();
        String name = "";
        for (int i = 0; i < document.size() && document.token(i).end() <= end; i++) {
            if (document.token(i).upos() == Upos.PROPN) {
                boolean goesOn = i > 0 && document.token(i - 1).upos() == Upos.PROPN;
                name = goesOn
                        ? name + " " + document.token(i).text()
                        : document.token(i).text();
            }
        }
        return name;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() <= 2);
        return words;
    }

    private static BitSet characters(String text, Passage passage) {
        BitSet characters = new BitSet();
        for (Span span : passage.spans()) {
            add(text, span.start(), span.end(), characters);
        }
        return characters;
    }

    private static BitSet characters(String text, JsonArray spans) {
        BitSet characters = new BitSet();
        for (JsonElement span : spans) {
            add(
                    text,
                    span.getAsJsonArray().get(0).getAsInt(),
                    span.getAsJsonArray().get(1).getAsInt(),
                    characters);
        }
        return characters;
    }

    private static void add(String text, int from, int to, BitSet characters) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                characters.set(i);
            }
        }
    }

    private static double common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private void note(String figure, boolean right) {
        counts.merge(figure, 1, Integer::sum);
        if (right) {
            counts.merge(figure + " right", 1, Integer::sum);
        }
    }

    private int count(String figure) {
        return counts.getOrDefault(figure, 0);
    }

    private double share(String figure) {
        return 100.0 * count(figure + " right") / Math.max(1, count(figure));
    }
}
