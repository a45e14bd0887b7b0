package org.hearsay;

import com.google.common.base.Enums;
import java.util.Objects;

/**
 * Whose words a claim is put in.
 *
 * <p>Later versions may have further constants: a {@code switch} needs a default.
 */
public enum Quotation {
    /** All words of the claim stand in quotation marks. */
    DIRECT,
    /** Some words of the claim stand in quotation marks. */
    MIXED,
    /** No word of the claim stands in quotation marks. */
    INDIRECT;

    /**
     * The constant of a name, as readers of JSON take it.
     *
     * @param name the name
     * @return the constant; {@link #INDIRECT} for a name that this version doesn't know, as a later one may
     */
    public static Quotation of(String name) {
        return Enums.getIfPresent(Quotation.class, Objects.requireNonNull(name, "name"))
                .or(INDIRECT);
    }
}
