package org.hearsay.format;

import java.util.Locale;
import org.hearsay.Ascription;
import org.hearsay.Attribution;
import org.hearsay.Framing;
import org.hearsay.Mood;
import org.hearsay.Polarity;

/** In a few words how far speaker and author stand behind a claim: "possible, negative, distanced", "not said". */
final class HowSure {

    private HowSure() {}

    /**
     * The hedging level, then the polarity unless it is positive, the mood unless it is stated, and the framing unless
     * it is neutral; before all whether it was said, unless it was.
     */
    static String of(Attribution attribution) {
        StringBuilder out = new StringBuilder();
        if (attribution.ascription() != Ascription.MADE) {
            out.append(lower(attribution.ascription())).append(": ");
        }
        out.append(lower(attribution.hedging().level()));
        if (attribution.hedging().polarity() != Polarity.POSITIVE) {
            out.append(", ").append(lower(attribution.hedging().polarity()));
        }
        if (attribution.hedging().mood() != Mood.STATED) {
            out.append(", ").append(lower(attribution.hedging().mood()));
        }
        if (attribution.framing() != Framing.NEUTRAL) {
            out.append(", ").append(lower(attribution.framing()));
        }
        return out.toString();
    }

    /** A constant as words. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
