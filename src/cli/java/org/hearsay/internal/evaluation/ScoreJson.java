package org.hearsay.internal.evaluation;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** The figures as a JSON object. */
final class ScoreJson {

    private ScoreJson() {}

    static String of(Evaluation evaluation) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
            write(evaluation, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Evaluation evaluation, JsonWriter json) throws IOException {
        Tallies tallies = evaluation.tallies();
        json.beginObject();
        json.name("documents").value(evaluation.documents());
        json.name("gold").value(evaluation.gold());
        json.name("predicted").value(evaluation.predicted());
        json.name("attributions").beginObject();
        for (Measure measure : Measure.values()) {
            figures(measure.label(), tallies.get(Tallies.name(measure)), json);
        }
        json.endObject();
        List<Role> roles = Arrays.asList(Role.values());
        json.name("spans").beginObject();
        for (Role role : roles) {
            figures(role.label(), tallies.get(Tallies.spans(role)), json);
        }
        json.endObject();
        json.name("tokens").beginObject();
        for (Role role : roles) {
            figures(role.label(), tallies.get(Tallies.tokens(role)), json);
        }
        json.endObject();
        json.name("recall by kind").beginObject();
        for (Kind kind : tallies.kinds()) {
            recalls(kind, tallies, json);
        }
        json.endObject();
        json.endObject();
    }

    private static void figures(String name, Tally tally, JsonWriter json) throws IOException {
        json.name(name).beginObject();
        json.name("p").jsonValue(shortest(tally.precision()));
        json.name("r").jsonValue(shortest(tally.recall()));
        json.name("f").jsonValue(shortest(tally.f1()));
        json.endObject();
    }

    private static void recalls(Kind kind, Tallies tallies, JsonWriter json) throws IOException {
        json.name(kind.label()).beginObject();
        json.name("gold").value(tallies.get(Tallies.name(kind, Measure.FOUND)).gold());
        for (Measure measure : Tallies.OF_KINDS) {
            json.name(measure.label())
                    .jsonValue(shortest(tallies.get(Tallies.name(kind, measure)).recall()));
        }
        json.endObject();
    }

    /** The fewest digits that read back as the same number; Double.toString gives more of them before Java 19. */
    private static String shortest(double share) {
        BigDecimal exact = new BigDecimal(share);
        BigDecimal rounded = exact;
        for (int digits = 17; digits > 0; digits--) {
            BigDecimal fewer = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (fewer.doubleValue() != share) {
                break;
            }
            rounded = fewer;
        }
        String plain = rounded.stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }
}
