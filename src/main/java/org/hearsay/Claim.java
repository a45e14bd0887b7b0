package org.hearsay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.JsonAdapter;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What is said, believed or shown: the content of an attribution.
 *
 * <p>Its {@linkplain #passage() passage} holds the words as they stand, with "that", "whether" or "to" and with
 * quotation marks, without the sentence's last full stop. Its {@linkplain #proposition() proposition} is what remains
 * when these are taken away.
 *
 * <pre>
 *   text         that “the bridge is safe”
 *   proposition  the bridge is safe
 * </pre>
 *
 * @param passage the words of the claim
 * @param proposition the words without a leading complementizer, quotation marks and edge punctuation; the text itself
 *     if nothing else would remain
 */
@JsonAdapter(JsonForms.class)
public record Claim(Passage passage, String proposition) implements Serializable {

    /**
     * Makes a claim.
     *
     * @param passage the words of the claim
     * @param proposition the words without what only marks them as a claim
     * @throws IllegalArgumentException if {@code proposition} is empty
     */
    public Claim {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(proposition, "proposition");
        if (proposition.isEmpty()) {
            throw new IllegalArgumentException("proposition is empty");
        }
    }

    /**
     * The pieces of the claim.
     *
     * @return at least one span, in text order; UTF-16 units, half-open
     */
    public List<Span> spans() {
        return passage.spans();
    }

    /**
     * The words of the claim.
     *
     * @return the pieces, joined by {@link Passage#GAP}
     */
    public String text() {
        return passage.text();
    }

    /** The words, then the offsets. */
    @Override
    public String toString() {
        return passage.toString();
    }

    @JsonValue
    JsonClaim json() {
        return JsonClaim.of(this);
    }

    @JsonCreator
    static Claim ofJson(JsonClaim json) {
        return json.value();
    }
}
