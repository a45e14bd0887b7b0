package org.hearsay.internal.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How often predictions are right beside how sure they are, in ten bins of confidence.
 *
 * <p>The expected calibration error is the difference of the two, on average over the predictions (Naeini, Cooper and
 * Hauskrecht 2015, "Obtaining well calibrated probabilities using Bayesian binning", AAAI).
 *
 * @param bins the bins, the least sure first
 */
record Reliability(List<Bin> bins) {

    private static final int BINS = 10;

    /** Makes a copy of the bins. */
    Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * The predictions of a bin.
     *
     * @param size how many there are
     * @param confidence what their confidences add up to
     * @param right how many agree with a gold relation of their own
     */
    record Bin(int size, double confidence, int right) {

        private static final Bin EMPTY = new Bin(0, 0, 0);

        private Bin plus(Bin other) {
            return new Bin(size + other.size, confidence + other.confidence, right + other.right);
        }
    }

    /** Nothing yet. */
    static Reliability empty() {
        return new Reliability(IntStream.range(0, BINS).mapToObj(i -> Bin.EMPTY).toList());
    }

    /** These bins and one more prediction. */
    Reliability with(double confidence, boolean right) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        Bin one = new Bin(1, confidence, right ? 1 : 0);
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(i -> i == bin ? bins.get(i).plus(one) : bins.get(i))
                .toList());
    }

    /** These bins and those of others. */
    Reliability plus(Reliability other) {
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(i -> bins.get(i).plus(other.bins.get(i)))
                .toList());
    }

    /** The expected calibration error, 0 to 1. */
    double error() {
        double difference = 0;
        int size = 0;
        for (Bin bin : bins) {
            difference += Math.abs(bin.confidence - bin.right);
            size += bin.size;
        }
        return size == 0 ? 0 : difference / size;
    }

    /** A line for each bin that isn't empty, and one for the error. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("confidence     n   mean  right\n");
        for (int i = 0; i < BINS; i++) {
            Bin bin = bins.get(i);
            if (bin.size > 0) {
                lines.append(String.format(
                        Locale.ROOT,
                        "  %.1f to %.1f %4d  %.3f  %.3f\n",
                        i / 10.0,
                        (i + 1) / 10.0,
                        bin.size,
                        bin.confidence / bin.size,
                        (double) bin.right / bin.size));
            }
        }
        return lines.append(String.format(Locale.ROOT, "expected calibration error %.3f", error()))
                .append('\n')
                .toString();
    }
}
