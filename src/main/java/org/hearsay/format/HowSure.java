package org.hearsay.format;

import java.util.Locale;
import org.hearsay.Attribution;
import org.hearsay.Framing;
import org.hearsay.Polarity;

/** In a few words how far speaker and author stand behind a claim: "possible, negative, distanced". */
final class HowSure {

    private HowSure() {}

    /** The hedging level, then the polarity unless it is positive and the framing unless it is neutral. */
    static String of(Attribution attribution) {
        StringBuilder out = new StringBuilder(lower(attribution.hedging().level()));
        if (attribution.hedging().polarity() != Polarity.POSITIVE) {
            out.append(", ").append(lower(attribution.hedging().polarity()));
        }
        if (attribution.framing() != Framing.NEUTRAL) {
            out.append(", ").append(lower(attribution.framing()));
        }
        return out.toString();
    }

    /** A constant as a word. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
