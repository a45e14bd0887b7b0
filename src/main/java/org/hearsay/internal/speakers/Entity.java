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

/** Somebody or something that a document mentions, as far as it is known while one call reads; never shared. */
final class Entity {

    private final TreeSet<Range> mentions =
            new TreeSet<>(Comparator.comparingInt(Range::from).thenComparingInt(Range::to));
    private String name;
    private SpeakerKind kind;
    private boolean sure;
    private boolean plural;
    private final boolean named;
    private final boolean somebody;
    private Gender gender;
    private String role = "";
    private String affiliation = "";

    Entity(String name, Mention mention) {
        this.name = name;
        this.kind = mention.kind();
        this.sure = mention.sure();
        this.plural = mention.plural();
        this.gender = mention.gender();
        this.named = mention.form() == Mention.Form.NAME;
        this.somebody = mention.form() != Mention.Form.PRONOUN;
    }

    /** Learns what a further mention says. */
    void learn(Mention mention) {
        mentions.add(mention.range());
        if (mention.form() == Mention.Form.PRONOUN) {
            gender = gender.or(mention.gender());
            return;
        }
        // Without any sign, a name is taken for a person's; "the carrier, Nordwind," shows that it is none.
        boolean body = mention.kind() == SpeakerKind.ORGANIZATION;
        if (!sure && (mention.form() == Mention.Form.NAME ? mention.sure() || body : mention.sure() && body)) {
            kind = mention.kind();
            plural = mention.plural();
            sure = mention.sure();
        }
        // "MR. COLE" of a transcript is the "Mr. Cole" of the article around it.
        if (name.equals(name.toUpperCase(Locale.ROOT)) && name.equalsIgnoreCase(mention.fullName())) {
            name = mention.fullName();
        }
        gender = gender.or(mention.gender());
        role = role.isEmpty() ? mention.role() : role;
        affiliation = affiliation.isEmpty() ? mention.affiliation() : affiliation;
    }

    /** Takes a longer name of the same one. */
    void call(String fuller) {
        name = fuller;
    }

    /** Says more fully whom it belongs to. */
    void belong(String fuller) {
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

    SpeakerKind kind() {
        return kind;
    }

    /** Whether it is several. */
    boolean isPlural() {
        return plural || kind == SpeakerKind.GROUP;
    }

    boolean isSure() {
        return sure;
    }

    Gender gender() {
        return gender;
    }

    String affiliation() {
        return affiliation;
    }

    /** Whether a name was the first that was said of it. */
    boolean isNamed() {
        return named;
    }

    /** Whether it is more than a pronoun that stands for nobody known. */
    boolean isSomebody() {
        return somebody;
    }

    /** Whether a pronoun can stand for it. */
    boolean agrees(Pronoun pronoun) {
        return switch (pronoun) {
            case HE, SHE ->
                !plural
                        && gender.agrees(pronoun.gender())
                        && (kind == SpeakerKind.PERSON && (named || sure) || (sure && kind == SpeakerKind.UNNAMED));
            case IT -> kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.DOCUMENT;
            case THEY -> plural || kind == SpeakerKind.GROUP || kind == SpeakerKind.ORGANIZATION;
            case FIRST, SECOND -> false;
            case RELATIVE, WHO, NONE -> true;
        };
    }

    /** The speaker that it is. */
    Speaker speaker(Document document) {
        List<Passage> passages =
                mentions.stream().map(range -> document.passage(List.of(range))).toList();
        String said = kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED || role.isEmpty() ? role : "";
        return new Speaker(name, kind, said, affiliation.equals(name) ? "" : affiliation, passages);
    }
}
