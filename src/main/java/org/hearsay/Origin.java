package org.hearsay;

import java.util.Arrays;
import java.util.Locale;

/**
 * What set the source, the cue and the claim of an attribution.
 *
 * <p>Later versions may have further constants: a {@code switch} needs a default.
 */
public enum Origin {
    /** One rule, whose id {@link Attribution#foundBy()} tells. */
    RULE,
    /** The models, also where a rule had proposed other bounds. */
    MODEL,
    /** How the text is set: the turns of a transcript, a signature below a quotation. */
    LAYOUT,
    /** Nobody's cue: what the author claims. */
    AUTHOR,
    /** A clause of another attribution's claim, which is surer or less sure than the whole, or denied. */
    CLAUSE;

    /** The origin of what was found by this: each but {@link #RULE} has its own name in lower case. */
    static Origin of(String foundBy) {
        return Arrays.stream(values())
                .filter(origin -> origin.name().toLowerCase(Locale.ROOT).equals(foundBy))
                .findFirst()
                .orElse(RULE);
    }
}
