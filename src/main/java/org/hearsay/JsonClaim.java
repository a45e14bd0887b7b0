package org.hearsay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A {@link Claim} in JSON: its passage, and the proposition beside that. */
@JsonIgnoreProperties(ignoreUnknown = true)
record JsonClaim(String text, List<Span> spans, String proposition) {

    static JsonClaim of(Claim claim) {
        return new JsonClaim(claim.text(), claim.spans(), claim.proposition());
    }

    Claim value() {
        return new Claim(new Passage(spans, text), proposition);
    }
}
