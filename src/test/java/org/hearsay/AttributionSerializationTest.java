package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionSerializationTest {

    private static final int DEEP = 10_000;
    private static final Attribution PLAIN = Attributions.nested(1, 1).get(0);

    @Test
    void allPartsAreReadBack() throws IOException, ClassNotFoundException {
        List<Attribution> all = List.of(Attributions.whole(builder -> builder), PLAIN);

        assertThat(Serialized.copy(all)).isEqualTo(all);
    }

    /** The outermost first, as they stand in the text, and the innermost first. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsOneObjectIsReadBackAsOne(boolean reversed) throws IOException, ClassNotFoundException {
        List<Attribution> all = new ArrayList<>(Attributions.nested(DEEP, DEEP));
        if (reversed) {
            Collections.reverse(all);
        }

        List<Attribution> copy = Serialized.copy(all);

        if (reversed) {
            Collections.reverse(copy);
        }
        assertThat(copy.get(0).within()).isEmpty();
        for (int i = 1; i < DEEP; i++) {
            assertThat(copy.get(i).within().orElseThrow()).isSameAs(copy.get(i - 1));
            assertThat(copy.get(i).speaker()).isSameAs(copy.get(0).speaker());
        }
    }

    @Test
    void whatEnclosesAnAttributionIsWrittenOnceAtAnyDepth() throws IOException, ClassNotFoundException {
        byte[] bytes = Serialized.bytes(Attributions.nested(DEEP, DEEP).get(DEEP - 1));

        int depth = 0;
        for (Attribution a = (Attribution) Serialized.read(bytes);
                a.within().isPresent();
                a = a.within().get()) {
            depth++;
        }
        assertThat(depth).isEqualTo(DEEP - 1);
        assertThat(bytes.length).isLessThan(DEEP * 400);
    }

    @Test
    void whatTheBuilderRefusesIsNotRead() throws IOException, ClassNotFoundException {
        ForgedForm unlikely = new ForgedForm();
        unlikely.confidence = 7.5;

        assertInvalid("confidence must be between 0 and 1: 7.5", SerializedAttribution.class, unlikely);
        assertThat(Serialized.readAs(SerializedAttribution.class, new ForgedForm()))
                .isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ascription", "claim", "foundBy", "framing", "hedging", "quotation", "speaker", "type"})
    void partsThatAreMissingAreNamed(String name) throws ReflectiveOperationException {
        ForgedForm forged = new ForgedForm();
        ForgedForm.class.getDeclaredField(name).set(forged, null);

        assertInvalid(name, SerializedAttribution.class, forged);
    }

    @Test
    void anAttributionIsNeverReadAsWithinItself() throws IOException, ClassNotFoundException {
        ForgedForm forged = new ForgedForm();
        forged.within = forged;

        assertThat(((Attribution) Serialized.readAs(SerializedAttribution.class, forged)).within())
                .isEmpty();
    }

    @Test
    void theFieldsOfAnAttributionAreNotReadPastTheBuilder() {
        assertInvalid("an attribution is read from a SerializedAttribution", Attribution.class, new Forged());
    }

    @Test
    void theFieldsOfMentionsAreNotReadAtAll() {
        assertInvalid("mentions are read from a plain list", Mentions.class, new Forged());
    }

    static Stream<Arguments> records() {
        return Stream.of(
                arguments(Claim.class, "passage"),
                arguments(Hedging.class, "level"),
                arguments(Marker.class, "passage"),
                arguments(Passage.class, "spans"),
                arguments(Span.class, "end must be greater than start 0: 0"),
                arguments(Speaker.class, "name"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatTheConstructorOfARecordRefusesIsNotRead(Class<?> type, String message) {
        assertInvalid(message, type, new Forged());
    }

    private static void assertInvalid(String message, Class<?> type, Object forged) {
        assertThatThrownBy(() -> Serialized.readAs(type, forged))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage(message);
    }

    /** Has the fields of a {@link SerializedAttribution}, of which any may be wrong. */
    private static final class ForgedForm implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable Ascription ascription = PLAIN.ascription();
        private @Nullable Claim claim = PLAIN.claim();
        private double confidence = PLAIN.confidence();
        private @Nullable Passage cue = PLAIN.cue().orElseThrow();
        private @Nullable String foundBy = PLAIN.foundBy();
        private @Nullable Framing framing = PLAIN.framing();
        private @Nullable Hedging hedging = PLAIN.hedging();
        private @Nullable Quotation quotation = PLAIN.quotation();
        private @Nullable Speaker speaker = PLAIN.speaker();
        private @Nullable AttributionType type = PLAIN.type();
        private @Nullable Serializable within;
    }

    /** Has no field of a record, and one of an {@link Attribution}. */
    private static final class Forged implements Serializable {
        private static final long serialVersionUID = 1L;

        private final double confidence = 7.5;
    }
}
