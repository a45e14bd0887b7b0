package org.hearsay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.JsonAdapter;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Who stands behind a source in one text, after names, titles and pronouns are resolved.
 *
 * <p>Speakers of one parse that are equal are one object, so that attributions can be grouped by speaker.
 *
 * @param name the fullest name or description in the text, without titles and roles for people, without a leading
 *     article for named bodies; never empty
 * @param kind what kind of source it is
 * @param role what the text says the speaker is ("Taliban spokesman"), or empty
 * @param affiliation the body that the speaker belongs to or speaks for, or empty
 * @param mentions where the text mentions the speaker, in text order; empty for {@link #UNSPECIFIED} and
 *     {@link #AUTHOR}
 */
@JsonAdapter(JsonForms.class)
public record Speaker(String name, SpeakerKind kind, String role, String affiliation, List<Passage> mentions)
        implements Serializable {

    /** The speaker of claims that nobody is named for. */
    public static final Speaker UNSPECIFIED = new Speaker("unspecified", SpeakerKind.UNSPECIFIED, "", "", List.of());

    /** The author of the text, who speaks all that is ascribed to nobody else. */
    public static final Speaker AUTHOR = new Speaker("author", SpeakerKind.AUTHOR, "", "", List.of());

    /**
     * Makes a speaker.
     *
     * @param name the fullest name or description
     * @param kind what kind of source it is
     * @param role what the text says the speaker is, or empty
     * @param affiliation the body that the speaker speaks for, or empty
     * @param mentions where the text mentions the speaker, in text order
     * @throws IllegalArgumentException if {@code name} is empty
     */
    public Speaker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(affiliation, "affiliation");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name is empty");
        }
        mentions = Mentions.of(mentions);
    }

    /** The name, then kind, role and affiliation as far as they are known. */
    @Override
    public String toString() {
        StringBuilder out =
                new StringBuilder(name).append(" (").append(kind.name().toLowerCase(java.util.Locale.ROOT));
        if (!role.isEmpty()) {
            out.append("; ").append(role);
        }
        if (!affiliation.isEmpty()) {
            out.append("; ").append(affiliation);
        }
        return out.append(')').toString();
    }

    @JsonValue
    JsonSpeaker json() {
        return JsonSpeaker.of(this);
    }

    @JsonCreator
    static Speaker ofJson(JsonSpeaker json) {
        return json.value();
    }
}
