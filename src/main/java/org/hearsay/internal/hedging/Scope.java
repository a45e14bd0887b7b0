package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.SCONJ;
import static org.hearsay.internal.text.Upos.VERB;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hearsay.internal.syntax.Clause;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.MainClause;
import org.hearsay.internal.syntax.NounPhrases;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Inflection;

/**
 * Where an entry of a list counts; the column "scope" of {@code effects.tsv}. It names the places that it is for; where
 * it says nothing further of one of them, entries always count there.
 */
enum Scope {
    /** Nowhere: the list shows the grammar, or keeps its entries from being read as others. */
    NONE(Place.values()),
    /** Where an adjective, adverb, noun or verb bears on the clause: "is likely", not "a likely winner". */
    WORD(Scope::bearsOnClause, Place.CLAUSE, Place.GOVERNOR, Place.CUE, Place.PROOF, Place.SAYING) {
        @Override
        boolean countsBeforeCue(ListMatch match) {
            return isPassive(match) || !match.last().is(VERB); // "is expected to say", not "seems to say"
        }
    },
    /** The same before an infinitive, which is then of the future: "is likely to close"; not "seems to be closed". */
    EXPECTED(
            (match, state) ->
                    match.next().isTo() && (isPassive(match) || !match.last().is(VERB)) && bearsOnClause(match, state),
            Place.CLAUSE),
    /** A word that a denial precedes: "not plausible". */
    DENIED_WORD((match, state) -> state.isDenied(match.from() - 1) && bearsOnClause(match, state), Place.CLAUSE),
    /** A word in the past, but not behind a noun of aiming: "was to open", not "the goal was to open". */
    ARRANGED(
            (match, state) -> isArranged(match, state.lists()) && bearsOnClause(match, state),
            Place.CLAUSE,
            Place.GOVERNOR) {
        @Override
        boolean countsAsGovernor(ListMatch match, Clause.Kind governed, ScopeLists lists) {
            return isArranged(match, lists);
        }
    },
    /** A modal verb of the predicate; "in May" has none. */
    MODAL(Scope::isModalVerb, Place.CLAUSE, Place.FRAMING),
    /** A modal verb that isn't denied: "could open", not "could not open". */
    AFFIRMED_MODAL(
            (match, state) -> isModalVerb(match, state)
                    && !state.isDenied(match.from())
                    && !match.next().isNot(),
            Place.CLAUSE,
            Place.FRAMING),
    /** The same before a verb of what happens: "could open", not "could be open". */
    EVENT_MODAL((match, state) -> AFFIRMED_MODAL.countsInClause(match, state) && happens(match.next()), Place.CLAUSE),
    /** A modal verb before a verb of effect: "can cause". */
    EFFECT_MODAL(
            (match, state) ->
                    isModalVerb(match, state) && bringsAbout(match.next().skip(ADV), state),
            Place.CLAUSE),
    /** A modal verb in the perfect: "must have seen". */
    PERFECT_MODAL((match, state) -> isModalVerb(match, state) && match.next().isHave(), Place.CLAUSE),
    /** A modal verb that isn't the future as it was told in the past: "it would open", not "said it would open". */
    UNREAL_MODAL(
            (match, state) ->
                    isModalVerb(match, state) && (!state.told() || match.next().isHave()),
            Place.CLAUSE),
    /** A denial of the predicate or its subject. */
    DENIAL(Scope::denies, Place.CLAUSE, Place.GOVERNOR, Place.CUE, Place.PROOF, Place.FRAMING, Place.REMARK) {
        @Override
        boolean countsAsGovernor(ListMatch match, Clause.Kind governed, ScopeLists lists) {
            return match.length() > 1 || match.first().is(ADJ);
        }
    },
    /** Before a verb of the predicate that is no measure: "nearly fell", not "nearly doubled", nor "nearly 40". */
    UNDONE(
            (match, state) -> state.clause().inPredicate(match.to())
                    && match.next().is(VERB)
                    && !match.next().isGerund()
                    && !state.syntax().is(match.to(), WordClass.MEASURE),
            Place.CLAUSE),
    /** Before a number. */
    NUMBER(
            (match, state) -> (match.next().is(NUM) || state.syntax().is(match.to(), WordClass.NUMBER))
                    && !match.first().is(ADP),
            Place.CLAUSE),
    /** A verb of the predicate with a verb that it takes: "avoided closing it", not "avoided a collapse". */
    IMPLICATIVE(
            (match, state) -> state.clause().inPredicate(match.from())
                    && (!match.last().is(VERB) || match.next().is(VERB)),
            Place.CLAUSE,
            Place.GOVERNOR,
            Place.PROOF,
            Place.FRAMING),
    /** A belief of the speaker: "I think". */
    BELIEF(
            (match, state) -> state.clause().inPredicate(match.to() - 1)
                    && state.syntax().isSpeakersBelief(match.from(), match.to()),
            Place.CLAUSE,
            Place.GOVERNOR,
            Place.CUE) {
        @Override
        boolean countsInCue(ListMatch match) {
            return !match.first().is(ADV);
        }
    },
    /** What somebody does or feels towards a claim; no adverb: "has long argued" longs for nothing. */
    STANCE(Place.GOVERNOR, Place.CUE) {
        @Override
        boolean countsInCue(ListMatch match) {
            return !match.first().is(ADV);
        }
    },
    /** Before an infinitive: "an attempt to close". */
    INFINITIVE(Place.GOVERNOR, Place.SAYING) {
        @Override
        boolean countsBeforeCue(ListMatch match) {
            return match.next().isTo();
        }

        @Override
        boolean countsAsGovernor(ListMatch match, Clause.Kind governed, ScopeLists lists) {
            return governed == Clause.Kind.INFINITIVE;
        }
    },
    /** Before the verb of a cue: "never said"; not "the false claim". */
    BEFORE_VERB(Place.SAYING) {
        @Override
        boolean countsBeforeCue(ListMatch match) {
            return !match.next().is(NOUN);
        }
    },
    /** Before a gerund: "is considering closing". */
    GERUND(Place.GOVERNOR) {
        @Override
        boolean countsAsGovernor(ListMatch match, Clause.Kind governed, ScopeLists lists) {
            return governed == Clause.Kind.GERUND;
        }
    },
    /** Before a complement: "the hope that it closes". */
    COMPLEMENT(Place.GOVERNOR) {
        @Override
        boolean countsAsGovernor(ListMatch match, Clause.Kind governed, ScopeLists lists) {
            return governed == Clause.Kind.COMPLEMENT;
        }
    },
    /** The clause that it opens, not the main clause: "if it rains". */
    OPENED_CLAUSE((match, state) -> false, Place.CLAUSE),
    /** The noun phrase behind it: "fears of a strike". */
    NOUN_BEHIND(Place.NOUN) {
        @Override
        TokenSlice noun(ListMatch match, ScopeLists lists) {
            return match.words().part(match.to(), NounPhrases.end(match.words(), match.to(), true));
        }
    },
    /** The noun phrase behind it, which is taken as given: "because of the strike". */
    GIVEN(Place.NOUN) {
        @Override
        TokenSlice noun(ListMatch match, ScopeLists lists) {
            return NOUN_BEHIND.noun(match, lists);
        }
    },
    /** The noun phrase that it is an adjective of: "a possible merger". */
    ATTRIBUTE(Place.NOUN) {
        @Override
        TokenSlice noun(ListMatch match, ScopeLists lists) {
            int end = NounPhrases.end(match.words(), match.to(), false);
            return match.words().part(match.from(), end == match.to() ? match.from() : end);
        }
    },
    /** The object of the verb, or the subject of its passive: "cancelled the match", "the match was cancelled". */
    UNDERGOER(Place.NOUN) {
        @Override
        TokenSlice noun(ListMatch match, ScopeLists lists) {
            return match.first().is(VERB)
                    ? match.words().dependents(match.from(), Set.of(Deprel.OBJ, Deprel.NSUBJ_PASS))
                    : match.words().part(0, 0);
        }
    },
    /** The same, if it is a plan: "killed the deal". */
    PLAN(Place.NOUN) {
        @Override
        TokenSlice noun(ListMatch match, ScopeLists lists) {
            TokenSlice noun = UNDERGOER.noun(match, lists);
            int end = NounPhrases.end(noun, 0, true);
            return end > 0 && noun.at(end - 1).is(lists.plans()) ? noun : noun.part(0, 0);
        }
    },
    /** A cue without a source: "is said to have". */
    SOURCELESS(Place.FRAMING) {
        @Override
        boolean countsInFraming(boolean hasSource) {
            return !hasSource;
        }
    };

    private final BiPredicate<ListMatch, ClauseState> inClause;
    private final ImmutableSet<Place> places;

    Scope(Place... places) {
        this((match, state) -> true, places);
    }

    Scope(BiPredicate<ListMatch, ClauseState> inClause, Place... places) {
        this.inClause = inClause;
        this.places = ImmutableSet.copyOf(places);
    }

    /** The places for which a row may name it. */
    ImmutableSet<Place> places() {
        return places;
    }

    /** Whether an entry counts in the main clause that holds it. */
    boolean countsInClause(ListMatch match, ClauseState state) {
        return inClause.test(match, state);
    }

    /** Whether an entry counts before a clause of some kind that it governs. */
    boolean countsAsGovernor(ListMatch match, Clause.Kind governed, ScopeLists lists) {
        return true;
    }

    /** Whether an entry counts in a cue. */
    boolean countsInCue(ListMatch match) {
        return true;
    }

    /** Whether an entry counts before a cue for whether it was said. */
    boolean countsBeforeCue(ListMatch match) {
        return true;
    }

    /** Whether an entry of a cue counts for the framing. */
    boolean countsInFraming(boolean hasSource) {
        return true;
    }

    /** The noun on which an entry bears; no tokens if it bears on none. */
    TokenSlice noun(ListMatch match, ScopeLists lists) {
        return match.words().part(0, 0);
    }

    private static boolean bearsOnClause(ListMatch match, ClauseState state) {
        MainClause clause = state.clause();
        Cursor last = match.last();
        Cursor next = match.next();
        boolean beforeVerb = clause.beforeVerb(last.index());
        boolean counts = switch (last.upos()) {
            case ADJ -> !clause.hasVerb() || clause.inPredicate(match.from() - 1) || !next.is(NOUN, PROPN, ADJ);
            case ADV -> beforeVerb || clause.inPredicate(last.index()) || !next.is(NUM, DET, ADJ, NOUN);
            case NOUN -> !clause.hasVerb() || !beforeVerb && isLight(match, state) || next.isBe();
            case ADP, SCONJ, PRON ->
                (!clause.hasVerb()
                                || beforeVerb
                                || isLight(match, state)
                                || match.first().is(AUX))
                        && !(last.isThat() && next.isVerb());
            case VERB -> !match.is(WordClass.APPEARANCE) || takesWhatAppears(next.skip(ADV), state);
            default -> true;
        };
        return counts && !last.isPrepositionTo(); // "is due to rain" hedges nothing, "is due to open" does.
    }

    /** Whether the verb before a noun is one that adds nothing to it: "there is a chance". */
    private static boolean isLight(ListMatch match, ClauseState state) {
        MainClause clause = state.clause();
        Cursor verb = match.words().at(clause.verbBefore(match.from()));
        while (verb.index() > clause.verb() && verb.is(ADV)) {
            verb = verb.previous();
        }
        return verb.is(AUX) || verb.is(state.lists().lightVerbs());
    }

    /** Whether what follows a verb of appearing is what appears so: "to fall", "safe", "that it fell". */
    private static boolean takesWhatAppears(Cursor next, ClauseState state) {
        return next.isThat()
                || (next.is(PART, ADJ, SCONJ, VERB)
                        ? !state.syntax().subordinates(next.index())
                        : next.is(state.lists().comparisons()));
    }

    private static boolean isArranged(ListMatch match, ScopeLists lists) {
        Cursor before = match.first().previous();
        return match.first().inflection() == Inflection.PAST && !(before.is(NOUN) && before.is(lists.aims()));
    }

    private static boolean isModalVerb(ListMatch match, ClauseState state) {
        boolean inPredicate = state.clause().inPredicate(match.from());
        Cursor verb = match.next().skip(ADV);
        return switch (match.first().upos()) {
            case AUX -> inPredicate;
            // "needs a bridge" is a fact, "needs to be built" isn't.
            case VERB ->
                inPredicate
                        && (match.next().isTo() || match.next().is(VERB))
                        && !match.first().previous().isBe(); // "is needed to"
            // A tagger takes a rare "may" for an adverb or a noun.
            case ADV, NOUN ->
                inPredicate || state.clause().inPredicate(verb.index()) && verb.inflection() == Inflection.BASE;
            default -> false;
        };
    }

    private static boolean isPassive(ListMatch match) {
        return match.first().isBe() || match.first().previous().isBe();
    }

    private static boolean happens(Cursor next) {
        Cursor verb = next.skip(ADV);
        return verb.is(VERB) && verb.inflection() == Inflection.BASE;
    }

    private static boolean bringsAbout(Cursor verb, ClauseState state) {
        return state.syntax().is(verb.index(), WordClass.EFFECT) && verb.inflection() == Inflection.BASE;
    }

    private static boolean denies(ListMatch match, ClauseState state) {
        int from = match.from();
        MainClause clause = state.clause();
        Cursor before = match.first().previous();
        if (state.syntax().deniesInfinitive(from) && clause.hasVerb() && !clause.beforeVerb(from)) {
            return false;
        }
        boolean ofNoun = match.first().is(PART) && before.is(NOUN); // "experts not involved in the case"
        boolean ofSubject = clause.hasVerb() ? clause.beforeVerb(from) && !before.is(ADP) : from == 0;
        return clause.inPredicate(from) || clause.inPredicate(from - 1) || !ofNoun && ofSubject;
    }
}
