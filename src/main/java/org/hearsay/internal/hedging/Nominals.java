package org.hearsay.internal.hedging;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.HedgingLevel;
import org.hearsay.internal.rules.WordLists;

/** Reads what nouns and adjectives leave of a noun behind them: "fears of a strike", "a possible merger". Immutable. */
final class Nominals {

    private final Lexicon lexicon;

    Nominals(WordLists words) {
        lexicon = new Lexicon(words, Sets.immutableEnumSet(
                Sense.POSSIBLE_NOUN, Sense.OPEN_NOUN, Sense.POSSIBLE_ATTRIBUTE, Sense.PROBABLE_ATTRIBUTE, Sense.OPEN_ATTRIBUTE,
                Sense.EXEMPT));
    }

    /**
     * A noun with what belongs to it, and what is left of it.
     *
     * @param words the noun, with the adjective that hedges it
     * @param reading how sure it is
     */
    record Nominal(Words words, Reading reading) {}

    /** The hedged nouns of a clause, in text order. */
    List<Nominal> read(Words clause) {
        List<Nominal> nominals = new ArrayList<>();
        for (Match match : lexicon.find(clause)) {
            for (Sense sense : match.senses()) {
                HedgingLevel level = level(sense);
                boolean attribute = sense.isAttribute();
                int to = nounEnd(clause, match.to(), !attribute);
                if (level != HedgingLevel.CERTAIN && to > match.to()) {
                    nominals.add(new Nominal(clause.part(attribute ? match.from() : match.to(), to),
                            new Reading(level, false, clause.marks(match.from(), match.to(), sense.list()))));
                }
            }
        }
        return nominals;
    }

    private static HedgingLevel level(Sense sense) {
        return switch (sense) {
            case PROBABLE_ATTRIBUTE -> HedgingLevel.PROBABLE;
            case POSSIBLE_NOUN, POSSIBLE_ATTRIBUTE -> HedgingLevel.POSSIBLE;
            case OPEN_NOUN, OPEN_ATTRIBUTE -> HedgingLevel.UNCOMMITTED;
            default -> HedgingLevel.CERTAIN;
        };
    }

    /** The index after a noun and what stands before it; nothing but a determiner more behind a preposition. */
    private static int nounEnd(Words words, int from, boolean determined) {
        int end = from;
        for (int i = from; i < words.size(); i++) {
            switch (words.tag(i)) {
                case "NOUN", "PROPN" -> end = i + 1;
                case "ADJ", "NUM", "PART" -> { }
                case "DET" -> {
                    if (!determined) {
                        return end;
                    }
                }
                case "VERB" -> {
                    boolean participle = i + 1 < words.size() && words.tag(i + 1).equals("NOUN") && end == from;
                    if (!participle) {
                        return end;
                    }
                }
                default -> {
                    return end;
                }
            }
        }
        return end;
    }
}
