package org.hearsay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Hedging} in JSON.
 *
 * @param mood null in what an earlier version wrote
 * @param markers null in what a mapper wrote that leaves out empty lists
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record JsonHedging(
        String level,
        String polarity,
        @Nullable String mood,
        @Nullable List<Marker> markers) {

    static JsonHedging of(Hedging hedging) {
        return new JsonHedging(
                hedging.level().name(),
                hedging.polarity().name(),
                hedging.mood().name(),
                hedging.markers());
    }

    Hedging value() {
        return new Hedging(
                HedgingLevel.of(Objects.requireNonNull(level, "level")),
                Polarity.of(Objects.requireNonNull(polarity, "polarity")),
                Mood.of(Objects.requireNonNullElse(mood, "STATED")),
                Objects.requireNonNullElse(markers, List.of()));
    }
}
