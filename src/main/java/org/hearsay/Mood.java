package org.hearsay;

import com.google.common.base.Enums;
import java.util.Objects;

/**
 * What kind of thing the main proposition of a claim puts forward. Later versions may have further constants: a
 * {@code switch} needs a default.
 *
 * <p>The mood bounds the level of a claim that was {@linkplain Ascription#MADE made}:
 *
 * <table>
 * <caption>Mood and level</caption>
 * <tr><th>mood<th>level
 * <tr><td>{@link #STATED}, {@link #PREDICTED}<td>{@link HedgingLevel#CERTAIN}, {@link HedgingLevel#PROBABLE} or
 *     {@link HedgingLevel#POSSIBLE}; {@link HedgingLevel#UNCOMMITTED} where the claim is left open in other words, "it is
 *     unclear that"
 * <tr><td>{@link #INTENDED}, {@link #DEMANDED}, {@link #ASKED}, {@link #CONDITIONAL}<td>{@link HedgingLevel#UNCOMMITTED}
 * </table>
 */
public enum Mood {
    /** Something past, present or timeless, opinions among it: "the bridge was safe". */
    STATED,
    /** Something of the future that isn't in the source's own hands: "the river will rise", "is expected to rise". */
    PREDICTED,
    /** What the source plans, wishes, vows, offers or refuses to do: "said he would resign", "hopes to". */
    INTENDED,
    /** Orders, requests and advice: "should resign", "urged him to resign". */
    DEMANDED,
    /** Questions and what is wondered: "asked whether it was safe". */
    ASKED,
    /** What would be if something else were: "would sink if it struck the reef". */
    CONDITIONAL;

    /**
     * The constant of a name, as readers of JSON take it.
     *
     * @param name the name
     * @return the constant; {@link #STATED} for a name that this version doesn't know, as a later one may
     */
    public static Mood of(String name) {
        return Enums.getIfPresent(Mood.class, Objects.requireNonNull(name, "name"))
                .or(STATED);
    }
}
