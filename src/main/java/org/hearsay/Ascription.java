package org.hearsay;

import com.google.common.base.Enums;
import java.util.Objects;

/**
 * Whether the text says that the source made the claim. Later versions may have further constants: a {@code switch}
 * needs a default.
 */
public enum Ascription {
    /** The source said, believes, wants or denies it: "said that", "does not believe that", "denied that". */
    MADE,
    /**
     * The text says that the source did not make it: "did not say that", "stopped short of saying", "would neither
     * confirm nor deny", "none of them said". Such a claim is {@link HedgingLevel#UNCOMMITTED}, and none of its
     * speaker's claims.
     */
    NOT_MADE,
    /** The saying itself is open: "may have said", "will say", "is expected to announce", "if she says". */
    POSSIBLE;

    /**
     * The constant of a name, as readers of JSON take it.
     *
     * @param name the name
     * @return the constant; {@link #POSSIBLE} for a name that this version doesn't know, as a later one may
     */
    public static Ascription of(String name) {
        return Enums.getIfPresent(Ascription.class, Objects.requireNonNull(name, "name"))
                .or(POSSIBLE);
    }
}
