package org.hearsay.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Speaker;

/** The speakers that are read of one document: equal ones are one object. */
final class Speakers {

    /**
     * By all that tells those without mentions apart: their own hash is made of name and kind alone, which many may
     * share.
     */
    private final Map<List<Object>, Speaker> speakers = new HashMap<>();

    Speakers() {
        one(Speaker.UNSPECIFIED);
        one(Speaker.AUTHOR);
    }

    /** The speaker that came first among those that equal this one. */
    Speaker one(Speaker speaker) {
        return speakers.computeIfAbsent(
                List.of(speaker.name(), speaker.kind(), speaker.role(), speaker.affiliation()), any -> speaker);
    }
}
