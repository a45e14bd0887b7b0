package org.hearsay.internal.syntax;

import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
import org.hearsay.internal.text.WordList;

/**
 * A place among the tokens of a slice, from which the words around it are asked:
 *
 * <pre>
 * tokens.at(comma).next().skip(ADV).isVerb()
 * </pre>
 *
 * <p>Outside the slice it finds a token without letters, of tag X. Immutable.
 *
 * @param tokens the tokens
 * @param index the place, which may be outside
 */
public record Cursor(TokenSlice tokens, int index) {

    /** The next place. */
    public Cursor next() {
        return new Cursor(tokens, index + 1);
    }

    /** The place before. */
    public Cursor previous() {
        return new Cursor(tokens, index - 1);
    }

    /** This place, or the first behind it that has none of some tags. */
    public Cursor skip(Upos... tags) {
        Cursor at = this;
        while (at.isInside() && at.is(tags)) {
            at = at.next();
        }
        return at;
    }

    /** This place, or the last before it that has none of some tags. */
    public Cursor back(Upos... tags) {
        Cursor at = this;
        while (at.isInside() && at.is(tags)) {
            at = at.previous();
        }
        return at;
    }

    /** This place, or the first behind it that is neither an adverb nor a comma. */
    public Cursor skipAdverbsAndCommas() {
        Cursor at = this;
        while (at.is(Upos.ADV) || at.isComma()) {
            at = at.next();
        }
        return at;
    }

    /** Whether the slice has this place. */
    public boolean isInside() {
        return index >= 0 && index < tokens.size();
    }

    /** The part of speech. */
    public Upos upos() {
        return tokens.upos(index);
    }

    /** Whether the token has one of some tags. */
    public boolean is(Upos... tags) {
        Upos own = upos();
        for (Upos tag : tags) {
            if (own == tag) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list has the token's lemma. */
    public boolean is(WordList lemmas) {
        return isInside() && lemmas.contains(token().lemma());
    }

    /** Whether a list has the token's form in lower case. */
    public boolean isIn(WordList forms) {
        return forms.contains(lower());
    }

    /** The token's form in lower case; empty outside. */
    public String lower() {
        return tokens.lower(index);
    }

    /** Whether the token begins with a capital letter. */
    public boolean isCapitalized() {
        return isInside() && token().isCapitalized();
    }

    /** Whether the token is a verb or an auxiliary. */
    public boolean isVerb() {
        return upos().isVerb();
    }

    /** Whether the token is a verb or an auxiliary in "-ing". */
    public boolean isGerund() {
        return isVerb() && inflection() == Inflection.ING;
    }

    /** Whether the token is a common or proper noun. */
    public boolean isNoun() {
        return is(Upos.NOUN, Upos.PROPN);
    }

    /** Whether the token is "who", "which" or another such pronoun. */
    public boolean isRelativePronoun() {
        return is(Upos.PRON) && lower().startsWith("wh");
    }

    /** Whether the token is an infinitive's "to". */
    public boolean isTo() {
        return is(Upos.PART) && isWord("to");
    }

    /** Whether the token is the preposition "to". */
    public boolean isPrepositionTo() {
        return is(Upos.ADP) && isWord("to");
    }

    /** Whether the token is "that", of whatever tag. */
    public boolean isThat() {
        return isWord("that");
    }

    /** Whether the token is "whether". */
    public boolean isWhether() {
        return isWord("whether");
    }

    /** Whether the token is "it". */
    public boolean isIt() {
        return isWord("it");
    }

    /** Whether the token is "but". */
    public boolean isBut() {
        return isWord("but");
    }

    /** Whether the token is "or". */
    public boolean isOr() {
        return isWord("or");
    }

    /** Whether the token is a form of "be". */
    public boolean isBe() {
        return isInside() && token().lemma().equals("be");
    }

    /** Whether the token is a form of "have". */
    public boolean isHave() {
        return isInside() && token().lemma().equals("have");
    }

    /** Whether the token is "not" or "n't". */
    public boolean isNot() {
        return isInside() && token().lemma().equals("not");
    }

    /** Whether the token is a colon. */
    public boolean isColon() {
        return isWord(":");
    }

    /** Whether the token is a comma. */
    public boolean isComma() {
        return isWord(",");
    }

    /** Whether a clause ends here for certain; commas, quotation marks and apostrophes leave it open. */
    public boolean endsClause() {
        return switch (tokens.lower(index)) {
            case ".", ";", ":", "!", "?", "…", "—", "–", "--", "(", "[" -> true;
            default -> false;
        };
    }

    private boolean isWord(String lower) {
        return tokens.lower(index).equals(lower);
    }

    /** The inflection. */
    public Inflection inflection() {
        return isInside() ? token().inflection() : Inflection.NONE;
    }

    /**
     * The token.
     *
     * @throws IndexOutOfBoundsException if the place is outside
     */
    public Token token() {
        return tokens.get(index);
    }
}
