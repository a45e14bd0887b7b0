package org.hearsay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A {@link Marker} in JSON: its passage, and the rule beside that. */
@JsonIgnoreProperties(ignoreUnknown = true)
record JsonMarker(String text, List<Span> spans, String rule) {

    static JsonMarker of(Marker marker) {
        return new JsonMarker(marker.passage().text(), marker.passage().spans(), marker.rule());
    }

    Marker value() {
        return new Marker(new Passage(spans, text), rule);
    }
}
