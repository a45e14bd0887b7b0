package org.hearsay;

import com.google.common.base.Enums;
import java.util.Objects;

/**
 * The stance that a cue ascribes to a source (after Pareti 2015, PARC, and the PolNeAR guidelines).
 *
 * <p>Later versions may have further constants: a {@code switch} needs a default.
 */
public enum AttributionType {
    /** Said or written: "said", "according to". */
    STATEMENT,
    /** Held to be so: "believes", "thinks". */
    BELIEF,
    /** Seen, heard, learned or felt: "saw", "learned". */
    PERCEPTION,
    /** Planned, promised, refused: "vowed to", "plans to". */
    INTENTION,
    /** Liked, feared, supported, opposed: "fears", "praised". */
    ATTITUDE,
    /** Ordered, asked for, forbidden: "demanded", "ruled". */
    DECREE,
    /** Shown by something: "the report shows", "the video shows". */
    EVIDENCE;

    /**
     * The constant of a name, as readers of JSON take it.
     *
     * @param name the name
     * @return the constant; {@link #STATEMENT} for a name that this version doesn't know, as a later one may
     */
    public static AttributionType of(String name) {
        return Enums.getIfPresent(AttributionType.class, Objects.requireNonNull(name, "name"))
                .or(STATEMENT);
    }
}
