package org.hearsay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.JsonAdapter;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How far a speaker commits to a claim, and as what it is put forward.
 *
 * @param level the level of certainty
 * @param polarity whether the claim is affirmed or denied
 * @param mood what kind of thing is put forward: why a claim is {@link HedgingLevel#UNCOMMITTED}, and whether it can be
 *     checked yet
 * @param markers the words that show the rest, each with the rule that read it, in text order; empty for a plain claim.
 *     Approximators before a number, "about 40", are among them, and leave the level as it is: they hedge how exact the
 *     number is, not how true the claim (Hyland 1996, "Writing without conviction?")
 */
@JsonAdapter(JsonForms.class)
public record Hedging(HedgingLevel level, Polarity polarity, Mood mood, List<Marker> markers) implements Serializable {

    /** A plain claim: certain, positive, stated, without markers. */
    public static final Hedging NONE = new Hedging(HedgingLevel.CERTAIN, Polarity.POSITIVE, Mood.STATED, List.of());

    /**
     * Makes a hedging.
     *
     * @param level the level of certainty
     * @param polarity whether the claim is affirmed or denied
     * @param mood what kind of thing is put forward
     * @param markers the words that show the rest, in text order
     */
    public Hedging {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(mood, "mood");
        markers = NullFree.copy(markers, "markers");
    }

    /**
     * Makes a hedging of what is {@link Mood#STATED}.
     *
     * @param level the level of certainty
     * @param polarity whether the claim is affirmed or denied
     * @param markers the words that show level and polarity, in text order
     */
    public Hedging(HedgingLevel level, Polarity polarity, List<Marker> markers) {
        this(level, polarity, Mood.STATED, markers);
    }

    /** Level and polarity, the mood unless it is stated, then the markers' words. */
    @Override
    public String toString() {
        String head = (level + ", " + polarity + (mood == Mood.STATED ? "" : ", " + mood)).toLowerCase(Locale.ROOT);
        return markers.isEmpty()
                ? head
                : head + " "
                        + markers.stream()
                                .map(marker -> marker.passage().text())
                                .toList();
    }

    @JsonValue
    JsonHedging json() {
        return JsonHedging.of(this);
    }

    @JsonCreator
    static Hedging ofJson(JsonHedging json) {
        return json.value();
    }
}
