package org.hearsay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A {@link Passage} in JSON: {@code {"text": "said", "spans": [[9, 13]]}}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record JsonPassage(String text, List<Span> spans) {

    static JsonPassage of(Passage passage) {
        return new JsonPassage(passage.text(), passage.spans());
    }

    Passage value() {
        return new Passage(spans, text);
    }
}
