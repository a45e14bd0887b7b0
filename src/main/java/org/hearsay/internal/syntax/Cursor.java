package org.hearsay.internal.syntax;

import java.util.Set;
import org.hearsay.internal.rules.WordList;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;

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
        Set<Upos> skipped = Set.of(tags);
        int at = index;
        while (at < tokens.size() && skipped.contains(tokens.upos(at))) {
            at++;
        }
        return new Cursor(tokens, at);
    }

    /** This place, or the last before it that has none of some tags. */
    public Cursor back(Upos... tags) {
        Set<Upos> skipped = Set.of(tags);
        int at = index;
        while (at >= 0 && skipped.contains(tokens.upos(at))) {
            at--;
        }
        return new Cursor(tokens, at);
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

    /** Whether the token is one of some letters, in lower case, such as a mark. */
    public boolean is(String lower) {
        return tokens.lower(index).equals(lower);
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

    /** Whether it is the word "that", of whatever tag. */
    public boolean isThat() {
        return is("that");
    }

    /** Whether it is the "to" of an infinitive. */
    public boolean isTo() {
        return is(Upos.PART) && is("to");
    }

    /** Whether it is a comma. */
    public boolean isComma() {
        return is(",");
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
