package org.hearsay.internal.speakers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.hearsay.Passage;
import org.hearsay.Speaker;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Words;

/** A cluster of mentions: somebody or something, as far as it is known in one pass. Mutable, never shared. */
final class Entity {

    private final TreeSet<Range> mentions =
            new TreeSet<>(Comparator.comparingInt(Range::from).thenComparingInt(Range::to));
    private String name;
    private SpeakerKind kind;
    private boolean certain;
    private boolean plural;
    private final Mention.Form form;
    private Gender gender;
    private String role = "";
    private String affiliation = "";

    Entity(String name, Mention mention) {
        this.name = name;
        this.kind = mention.kind();
        this.certain = mention.certain();
        this.plural = mention.plural();
        this.gender = mention.gender();
        this.form = mention.form();
    }

    /** Learns what a further mention says. */
    void learn(Mention mention) {
        mentions.add(mention.range());
        gender = gender.or(mention.gender());
        if (mention.is(Mention.Form.PRONOUN)) {
            return;
        }
        // Without any sign, a name is taken for a person's; "the carrier, Nordwind," shows that it is none.
        boolean body = mention.kind() == SpeakerKind.ORGANIZATION;
        if (!certain && (mention.is(Mention.Form.NAME) ? mention.certain() || body : mention.certain() && body)) {
            kind = mention.kind();
            plural = mention.plural();
            certain = mention.certain();
        }
        // "MR. COLE" of a transcript is the "Mr. Cole" of the article around it.
        if (name.equals(name.toUpperCase(Locale.ROOT)) && name.equalsIgnoreCase(mention.fullName())) {
            name = mention.fullName();
        }
        role = role.isEmpty() ? mention.role() : role;
        affiliation = affiliation.isEmpty() ? mention.affiliation() : affiliation;
    }

    /** Takes a longer name. */
    void rename(String fuller) {
        name = fuller;
    }

    /** Takes a fuller name of its affiliation. */
    void affiliate(String fuller) {
        affiliation = fuller;
    }

    void mention(Range range) {
        mentions.add(range);
    }

    /** Notes a mention, unless a closer one inside its words is known. */
    void mentionIn(Range range) {
        Range inside = mentions.ceiling(new Range(range.from(), range.from()));
        if (inside == null || !range.contains(inside)) {
            mentions.add(range);
        }
    }

    String name() {
        return name;
    }

    /** The words of the name in lower case. */
    List<String> nameWords() {
        return List.of(Words.lower(name).split(" "));
    }

    /** The last word of the name in lower case. */
    String lastWord() {
        return Words.lower(name.substring(name.lastIndexOf(' ') + 1));
    }

    SpeakerKind kind() {
        return kind;
    }

    boolean isPerson() {
        return kind == SpeakerKind.PERSON;
    }

    boolean isOrganization() {
        return kind == SpeakerKind.ORGANIZATION;
    }

    boolean isPlural() {
        return plural || kind == SpeakerKind.GROUP;
    }

    /** Whether its mentions show its kind, which isn't only the likeliest. */
    boolean isCertain() {
        return certain;
    }

    Gender gender() {
        return gender;
    }

    String affiliation() {
        return affiliation;
    }

    /** Whether its first mention is a name. */
    boolean isNamed() {
        return form == Mention.Form.NAME;
    }

    /** Whether it is more than a pronoun without antecedent. */
    boolean isResolved() {
        return form != Mention.Form.PRONOUN;
    }

    /** Whether it can be the antecedent of a pronoun. */
    boolean agrees(Pronoun pronoun) {
        return switch (pronoun) {
            case HE, SHE ->
                !plural
                        && gender.agrees(pronoun.gender())
                        && (isPerson() && (isNamed() || certain) || certain && kind == SpeakerKind.UNNAMED);
            case IT -> isOrganization() || kind == SpeakerKind.DOCUMENT;
            case THEY -> isPlural() || isOrganization();
            case FIRST, SECOND -> false;
            case RELATIVE, WHO, NONE -> true;
        };
    }

    /** The speaker that it is. */
    Speaker speaker(Document document) {
        List<Passage> passages =
                mentions.stream().map(range -> document.passage(List.of(range))).toList();
        String shown = isPerson() || kind == SpeakerKind.UNNAMED ? role : "";
        return new Speaker(name, kind, shown, affiliation.equals(name) ? "" : affiliation, passages);
    }
}
