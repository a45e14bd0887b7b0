package org.hearsay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.hash.HashCode;
import com.google.gson.annotations.JsonAdapter;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a text ascribes to a source by a cue.
 *
 * <pre>
 *   Taliban spokesman Jabiullah Mujahid claimed that their fighters had captured some parts.
 *   source  Taliban spokesman Jabiullah Mujahid      speaker  Jabiullah Mujahid (person; Taliban spokesman)
 *   cue     claimed                                  framing  distanced
 *   claim   that their fighters had captured …       hedging  certain, positive
 * </pre>
 *
 * <p>The notion is that of attribution relations (Pareti 2015): source, cue and content. Immutable and thread-safe.
 * Attributions come from {@link AttributionParser#parse(CharSequence)}; {@link #builder} makes them from the findings
 * of other programs.
 */
@JsonAdapter(JsonForms.class)
public final class Attribution implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Claim claim;
    private final @Nullable Passage source;
    private final @Nullable Passage cue;
    private final Speaker speaker;
    private final Ascription ascription;
    private final Hedging hedging;
    private final Framing framing;
    private final Quotation quotation;
    private final AttributionType type;
    private final @Nullable Attribution within;
    private final double confidence;
    private final String foundBy;
    private final Origin origin;
    /** How many attributions enclose this one. */
    private final transient int depth;

    private final transient HashCode fingerprint;

    private Attribution(Builder builder) {
        claim = builder.claim;
        source = builder.source;
        cue = builder.cue;
        speaker = builder.speaker;
        ascription = builder.ascription;
        hedging = builder.hedging;
        framing = builder.framing;
        quotation = builder.quotation;
        type = builder.type;
        within = builder.within;
        confidence = builder.confidence;
        foundBy = builder.foundBy;
        origin = Origin.of(foundBy);
        depth = within == null ? 0 : within.depth + 1;
        fingerprint = Fingerprint.of(this);
    }

    /**
     * Starts an attribution of a claim. Until set otherwise it is a neutral, certain, indirect statement, made, of
     * {@link Speaker#UNSPECIFIED}, without source and cue, of confidence 1, found by "other".
     *
     * @param claim the claim
     * @return a builder
     */
    public static Builder builder(Claim claim) {
        return new Builder(claim);
    }

    /**
     * What is said, believed or shown.
     *
     * @return the claim
     */
    public Claim claim() {
        return claim;
    }

    /**
     * The words that name who says it.
     *
     * @return the source; empty where the text names none, as in "is said to have"
     */
    public Optional<Passage> source() {
        return Optional.ofNullable(source);
    }

    /**
     * The words that ascribe the claim: "said", "according to", a colon.
     *
     * @return the cue; empty for the author's own claims and for clauses of a claim
     */
    public Optional<Passage> cue() {
        return Optional.ofNullable(cue);
    }

    /**
     * Who the source is in this text.
     *
     * @return the speaker; {@link Speaker#UNSPECIFIED} where the text names none
     */
    public Speaker speaker() {
        return speaker;
    }

    /**
     * Whether the text says that the source made the claim.
     *
     * @return {@link Ascription#NOT_MADE} for "did not say that": no claim of the speaker's
     */
    public Ascription ascription() {
        return ascription;
    }

    /**
     * How far the speaker commits to the claim.
     *
     * @return level, polarity, mood and markers
     */
    public Hedging hedging() {
        return hedging;
    }

    /**
     * How far the author stands behind the speaker.
     *
     * @return the framing
     */
    public Framing framing() {
        return framing;
    }

    /**
     * Whose words the claim is put in.
     *
     * @return direct, mixed or indirect
     */
    public Quotation quotation() {
        return quotation;
    }

    /**
     * The stance that the cue ascribes to the source.
     *
     * @return the type
     */
    public AttributionType type() {
        return type;
    }

    /**
     * The attribution whose claim holds this one, as what B says in «A said that B denied it».
     *
     * @return the smallest enclosing attribution, or empty
     */
    public Optional<Attribution> within() {
        return Optional.ofNullable(within);
    }

    /**
     * How likely this is an attribution.
     *
     * @return a probability, 0 to 1
     */
    public double confidence() {
        return confidence;
    }

    /**
     * The id of the rule that set the source, the cue and the claim of this attribution; where no rule set all three,
     * the name of its {@link #origin()} in lower case: {@code model}, {@code layout}, {@code author}, {@code clause}.
     *
     * @return the id
     */
    public String foundBy() {
        return foundBy;
    }

    /**
     * What set the source, the cue and the claim.
     *
     * @return the origin; {@link Origin#RULE} for what another program found, unless its {@link #foundBy()} is the name
     *     of another
     */
    public Origin origin() {
        return origin;
    }

    HashCode fingerprint() {
        return fingerprint;
    }

    /**
     * Whether all parts are equal, the speaker's mentions and all that encloses this among them. The SHA-256 of the
     * parts tells, as to compare those anew for each attribution of a text would take time that grows with the square
     * of its length.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribution that && fingerprint.equals(that.fingerprint);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    /** One line, the words first: {@code Ana Ruiz | said | that it is safe | certain, positive}. */
    @Override
    public String toString() {
        return speaker.name() + " | " + (cue == null ? "-" : cue.text()) + " | " + claim.text() + " | " + hedging;
    }

    @JsonValue
    JsonAttribution json() {
        return JsonAttribution.of(this);
    }

    @JsonCreator
    static Attribution ofJson(JsonAttribution json) {
        return json.value();
    }

    private Object writeReplace() {
        return SerializedAttribution.of(this, depth);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an attribution is read from a SerializedAttribution");
    }

    /** Collects the parts of an {@link Attribution}. Not thread-safe. */
    public static final class Builder {
        private final Claim claim;
        private @Nullable Passage source;
        private @Nullable Passage cue;
        private Speaker speaker = Speaker.UNSPECIFIED;
        private Ascription ascription = Ascription.MADE;
        private Hedging hedging = Hedging.NONE;
        private Framing framing = Framing.NEUTRAL;
        private Quotation quotation = Quotation.INDIRECT;
        private AttributionType type = AttributionType.STATEMENT;
        private @Nullable Attribution within;
        private double confidence = 1;
        private String foundBy = "other";

        private Builder(Claim claim) {
            this.claim = Objects.requireNonNull(claim, "claim");
        }

        /**
         * Sets the words that name who says it.
         *
         * @param value the source
         * @return this
         */
        public Builder source(Passage value) {
            source = Objects.requireNonNull(value, "source");
            return this;
        }

        /**
         * Sets the words that ascribe the claim.
         *
         * @param value the cue
         * @return this
         */
        public Builder cue(Passage value) {
            cue = Objects.requireNonNull(value, "cue");
            return this;
        }

        /**
         * Sets who the source is.
         *
         * @param value the speaker
         * @return this
         */
        public Builder speaker(Speaker value) {
            speaker = Objects.requireNonNull(value, "speaker");
            return this;
        }

        /**
         * Sets whether the source made the claim.
         *
         * @param value the ascription
         * @return this
         */
        public Builder ascription(Ascription value) {
            ascription = Objects.requireNonNull(value, "ascription");
            return this;
        }

        /**
         * Sets how far the speaker commits to the claim.
         *
         * @param value the hedging
         * @return this
         */
        public Builder hedging(Hedging value) {
            hedging = Objects.requireNonNull(value, "hedging");
            return this;
        }

        /**
         * Sets how far the author stands behind the speaker.
         *
         * @param value the framing
         * @return this
         */
        public Builder framing(Framing value) {
            framing = Objects.requireNonNull(value, "framing");
            return this;
        }

        /**
         * Sets whose words the claim is put in.
         *
         * @param value the quotation
         * @return this
         */
        public Builder quotation(Quotation value) {
            quotation = Objects.requireNonNull(value, "quotation");
            return this;
        }

        /**
         * Sets the stance that the cue ascribes to the source.
         *
         * @param value the type
         * @return this
         */
        public Builder type(AttributionType value) {
            type = Objects.requireNonNull(value, "type");
            return this;
        }

        /**
         * Sets the attribution whose claim holds this one.
         *
         * @param value the enclosing attribution
         * @return this
         */
        public Builder within(Attribution value) {
            within = Objects.requireNonNull(value, "within");
            return this;
        }

        /**
         * Sets how likely this is an attribution.
         *
         * @param value a probability
         * @return this
         * @throws IllegalArgumentException if {@code value} isn't between 0 and 1
         */
        public Builder confidence(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("confidence must be between 0 and 1: " + value);
            }
            confidence = value;
            return this;
        }

        /**
         * Sets the id of the rule or model that found the attribution.
         *
         * @param value the id
         * @return this
         */
        public Builder foundBy(String value) {
            foundBy = Objects.requireNonNull(value, "foundBy");
            return this;
        }

        /** Sets what an attribution may lack; what is null stays as it is. */
        Builder parts(@Nullable Passage itsSource, @Nullable Passage itsCue, @Nullable Attribution enclosing) {
            source = itsSource == null ? source : itsSource;
            cue = itsCue == null ? cue : itsCue;
            within = enclosing == null ? within : enclosing;
            return this;
        }

        /**
         * Makes the attribution.
         *
         * @return an immutable attribution of what was set so far
         */
        public Attribution build() {
            return new Attribution(this);
        }
    }
}
