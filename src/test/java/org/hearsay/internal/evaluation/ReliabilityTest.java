package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void theErrorIsTheMeanDifferenceOfBins() {
        Reliability reliability = Reliability.empty()
                .with(0.95, true)
                .with(0.85, false)
                .with(0.85, true)
                .with(0.05, false);

        // Bins: 0.95 against 1, 1.7 against 1, 0.05 against 0.
        assertThat(reliability.error()).isEqualTo((0.05 + 0.7 + 0.05) / 4, within(1e-9));
    }

    @Test
    void whatIsAsSureAsItIsRightHasNoError() {
        Reliability half = Reliability.empty().with(0.5, true).with(0.5, false);

        assertThat(half.error()).isZero();
        assertThat(half.plus(half).error()).isZero();
        assertThat(half.plus(half).bins().get(5)).isEqualTo(new Reliability.Bin(4, 2, 2));
    }

    @Test
    void fullConfidenceIsInTheLastBin() {
        assertThat(Reliability.empty().with(1, true).bins().get(9).size()).isOne();
    }

    @Test
    void emptyBinsAreLeftOut() {
        assertThat(Reliability.empty().with(0.5, true).toString()).isEqualTo("""
                confidence     n   mean  right
                  0.5 to 0.6    1  0.500  1.000
                expected calibration error 0.500
                """);
    }
}
