package org.hearsay;

import com.google.common.base.Enums;
import java.util.Objects;

/**
 * How far the author of a text stands behind the speaker of a claim.
 *
 * <p>Later versions may have further constants: a {@code switch} needs a default.
 */
public enum Framing {
    /** The author treats the claim as true: "confirmed", "pointed out". */
    ENDORSED,
    /** The author reports and takes no side: "said". */
    NEUTRAL,
    /** The author keeps away from the claim: "claimed", "allegedly". */
    DISTANCED,
    /** The author holds the claim to be false: "falsely claimed". */
    DISPUTED;

    /**
     * The constant of a name, as readers of JSON take it.
     *
     * @param name the name
     * @return the constant; {@link #NEUTRAL} for a name that this version doesn't know, as a later one may
     */
    public static Framing of(String name) {
        return Enums.getIfPresent(Framing.class, Objects.requireNonNull(name, "name"))
                .or(NEUTRAL);
    }
}
