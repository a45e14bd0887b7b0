package org.hearsay;

import com.google.common.base.Enums;
import java.util.Objects;

/**
 * How far a speaker commits to a claim, the surest first (after FactBank: Saurí and Pustejovsky 2009, Language
 * Resources and Evaluation 43).
 *
 * <p>Later versions may have further constants: a {@code switch} needs a default.
 */
public enum HedgingLevel {
    /** Put as a fact, also of the future: "the bridge will open". */
    CERTAIN,
    /** More likely than not: "probably", "is expected to". */
    PROBABLE,
    /** Not ruled out: "may", "might", "possibly". */
    POSSIBLE,
    /** Neither affirmed nor denied: demands, wishes, questions, conditions. */
    UNCOMMITTED;

    /**
     * The constant of a name, as readers of JSON take it.
     *
     * @param name the name
     * @return the constant; {@link #UNCOMMITTED} for a name that this version doesn't know, as a later one may
     */
    public static HedgingLevel of(String name) {
        return Enums.getIfPresent(HedgingLevel.class, Objects.requireNonNull(name, "name"))
                .or(UNCOMMITTED);
    }
}
