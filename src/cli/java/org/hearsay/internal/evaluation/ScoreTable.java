package org.hearsay.internal.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The figures as a table that a person reads. */
final class ScoreTable {

    private final StringBuilder lines = new StringBuilder();
    private final Tallies tallies;

    ScoreTable(Evaluation evaluation) {
        tallies = evaluation.tallies();
        line("gold %d  predicted %d", evaluation.gold(), evaluation.predicted());
        for (Measure measure : Measure.values()) {
            figures(Tallies.name(measure));
        }
        for (Role role : Role.values()) {
            figures(Tallies.spans(role));
        }
        for (Role role : Role.values()) {
            figures(Tallies.tokens(role));
        }
        tallies.kinds().forEach(this::recalls);
    }

    private void figures(String name) {
        Tally tally = tallies.get(name);
        line(
                "  %-13s P %s  R %s  F1 %s",
                name, percent(tally.precision()), percent(tally.recall()), percent(tally.f1()));
    }

    private void recalls(Kind kind) {
        StringBuilder recalls = new StringBuilder();
        for (Measure measure : Tallies.OF_KINDS) {
            recalls.append("  ")
                    .append(measure.label())
                    .append(' ')
                    .append(percent(tallies.get(Tallies.name(kind, measure)).recall()));
        }
        line(
                "  %-9s n %5d  recall:%s",
                kind.label(), tallies.get(Tallies.name(kind, Measure.FOUND)).gold(), recalls.substring(1));
    }

    private void line(String format, Object... values) {
        lines.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /**
     * Rounds the binary value itself, half to even, as Python and C do; Java's %.1f rounds its shortest decimal, half
     * up.
     */
    private static String percent(double share) {
        String rounded =
                new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
        return " ".repeat(Math.max(0, 5 - rounded.length())) + rounded;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
