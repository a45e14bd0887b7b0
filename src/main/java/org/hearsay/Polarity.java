package org.hearsay;

import com.google.common.base.Enums;
import java.util.Objects;

/**
 * Whether a claim is affirmed or denied by its speaker.
 *
 * <p>Later versions may have further constants: a {@code switch} needs a default.
 */
public enum Polarity {
    /** The speaker says that it is so. */
    POSITIVE,
    /** The speaker says that it is not so: "denied taking bribes". */
    NEGATIVE;

    /**
     * The constant of a name, as readers of JSON take it.
     *
     * @param name the name
     * @return the constant; {@link #POSITIVE} for a name that this version doesn't know, as a later one may
     */
    public static Polarity of(String name) {
        return Enums.getIfPresent(Polarity.class, Objects.requireNonNull(name, "name"))
                .or(POSITIVE);
    }
}
