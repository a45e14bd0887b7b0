package org.hearsay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.google.common.base.Strings;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link Speaker} in JSON, without mentions; a role or affiliation that isn't known is null. */
@JsonIgnoreProperties(ignoreUnknown = true)
record JsonSpeaker(
        String name,
        String kind,
        @Nullable String role,
        @Nullable String affiliation) {

    static JsonSpeaker of(Speaker speaker) {
        return new JsonSpeaker(
                speaker.name(),
                speaker.kind().name(),
                Strings.emptyToNull(speaker.role()),
                Strings.emptyToNull(speaker.affiliation()));
    }

    Speaker value() {
        return new Speaker(
                name,
                SpeakerKind.of(Objects.requireNonNull(kind, "kind")),
                Strings.nullToEmpty(role),
                Strings.nullToEmpty(affiliation),
                List.of());
    }
}
