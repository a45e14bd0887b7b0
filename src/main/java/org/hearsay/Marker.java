package org.hearsay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.JsonAdapter;
import java.io.Serializable;
import java.util.Objects;

/**
 * Words that show how surely something is claimed, and the rule that read them.
 *
 * @param passage the words, such as "may"
 * @param rule the id of the rule: the word list that has the words, such as "modal-possible" or "negation", or what
 *     they are in the sentence: "question", "order"
 */
@JsonAdapter(JsonForms.class)
public record Marker(Passage passage, String rule) implements Serializable {

    /**
     * Makes a marker.
     *
     * @param passage the words
     * @param rule the id of the rule that read them
     */
    public Marker {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(rule, "rule");
    }

    /** The words, then the rule: {@code may (modal-possible)}. */
    @Override
    public String toString() {
        return passage.text() + " (" + rule + ")";
    }

    @JsonValue
    JsonMarker json() {
        return JsonMarker.of(this);
    }

    @JsonCreator
    static Marker ofJson(JsonMarker json) {
        return json.value();
    }
}
