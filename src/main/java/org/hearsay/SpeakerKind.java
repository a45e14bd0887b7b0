package org.hearsay;

import com.google.common.base.Enums;
import java.util.Objects;

/**
 * What kind of source a {@link Speaker} is.
 *
 * <p>Later versions may have further constants: a {@code switch} needs a default.
 */
public enum SpeakerKind {
    /** A named person, or one whom the text describes as an individual ("the mayor"). */
    PERSON,
    /** A company, authority, party, paper, country or another body that speaks as one. */
    ORGANIZATION,
    /** Several people or bodies: "both sides", "officials", "critics". */
    GROUP,
    /** Something written, drawn or recorded: a report, a poll, a video. */
    DOCUMENT,
    /** An individual whom the text doesn't name: "a spokesman", "a source close to the talks". */
    UNNAMED,
    /** Nobody is said to be the source: "is said to have", "allegedly". */
    UNSPECIFIED,
    /** The author of the text. */
    AUTHOR;

    /**
     * The constant of a name, as readers of JSON take it.
     *
     * @param name the name
     * @return the constant; {@link #UNSPECIFIED} for a name that this version doesn't know, as a later one may
     */
    public static SpeakerKind of(String name) {
        return Enums.getIfPresent(SpeakerKind.class, Objects.requireNonNull(name, "name"))
                .or(UNSPECIFIED);
    }
}
