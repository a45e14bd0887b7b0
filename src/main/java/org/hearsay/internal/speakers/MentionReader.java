package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;

/** Reads from a noun phrase, and from what stands in apposition to it, whom it mentions. */
final class MentionReader {

    private final Lexicon lexicon;
    private final KindFinder kinds;
    private final NamePhrases names;
    private final Document document;
    private final List<Phrase> phrases;
    private final int[] startingAt;
    private final int[] owned;
    private final RoleReader roles;
    private final AppositionReader tails;

    MentionReader(Lexicon lexicon, Document document, List<Phrase> phrases) {
        this.lexicon = lexicon;
        this.kinds = new KindFinder(lexicon);
        this.document = document;
        this.phrases = phrases;
        this.startingAt = new int[document.size()];
        Arrays.fill(startingAt, -1);
        this.owned = new int[document.size()];
        Arrays.fill(owned, -1);
        for (int i = 0; i < phrases.size(); i++) {
            startingAt[phrases.get(i).range().from()] = i;
            int owner = phrases.get(i).owner();
            if (owner >= 0) {
                owned[phrases.get(owner).head()] = i;
            }
        }
        this.roles = new RoleReader(lexicon, document, phrases, startingAt);
        this.tails = new AppositionReader(lexicon, document, phrases, startingAt, roles);
        this.names = new NamePhrases(lexicon, kinds, document);
    }

    /** The mentions, one for each phrase. */
    List<Mention> read() {
        List<Mention> mentions = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            mentions.add(read(phrase));
        }
        return mentions;
    }

    /** The mention that a phrase makes. */
    Mention read(Phrase phrase) {
        Token head = document.token(phrase.head());
        Pronoun pronoun = phrase.range().length() == 1 ? lexicon.pronoun(head) : Pronoun.NONE;
        if (pronoun != Pronoun.NONE && !isReflexive(head)) {
            return new Mention(
                    phrase.range(),
                    Mention.Form.PRONOUN,
                    pronoun,
                    SpeakerKind.UNNAMED,
                    false,
                    pronoun == Pronoun.THEY,
                    List.of(),
                    "",
                    pronoun.gender(),
                    "",
                    "",
                    false,
                    -1,
                    isSubject(phrase));
        }
        if (lexicon.calendar.contains(head.lower()) && !names.isSurname(head)
                || isExclamation(phrase)
                || isReflexive(head)
                || isAnyOne(phrase)) {
            return new Mention(
                    phrase.range(),
                    Mention.Form.NOTHING,
                    pronoun,
                    SpeakerKind.UNNAMED,
                    false,
                    false,
                    List.of(),
                    "",
                    Gender.UNKNOWN,
                    "",
                    "",
                    false,
                    -1,
                    false);
        }
        return names.isNamed(phrase) ? name(phrase) : description(phrase);
    }

    private boolean isExclamation(Phrase phrase) {
        return phrase.range().length() == 1
                && lexicon.interjections.contains(document.token(phrase.head()).lower());
    }

    /** Whether it stands for any such one, as in "a driver's license". */
    private boolean isAnyOne(Phrase phrase) {
        int next = phrase.range().to();
        return lexicon.indefinite.contains(document.token(phrase.range().from()).lower())
                && next < document.size()
                && document.token(next).upos() == PART
                && document.token(next - 1).end() == document.token(next).start();
    }

    private Mention name(Phrase phrase) {
        int start = nameStart(phrase);
        List<String> name = words(start, phrase.range().to());
        while (name.size() > 1 && lexicon.suffixes.contains(lower(name.get(name.size() - 1)))) {
            name = name.subList(0, name.size() - 1);
        }
        KindFinder.Guess guess =
                kinds.ofName(name, names.hasArticle(phrase) && phrase.core() == start, afterPlace(phrase));
        Gender gender = Gender.UNKNOWN;
        boolean titled = false;
        for (int i = phrase.core(); i < start; i++) {
            Token token = document.token(i);
            gender = lexicon.genderOfWord(token.lower()).or(gender);
            titled |= isTitle(token);
            boolean person = name.size() > 1 && lexicon.isFirstName(lower(name.get(0))); // "the broadcaster Nina Shah"
            if (!person
                    && i == start - 1
                    && lexicon.isOrganizationNoun(token.lower())
                    && !lexicon.isPersonNoun(token.lower())
                    && !lexicon.titles.contains(token.lower())) {
                guess = new KindFinder.Guess(SpeakerKind.ORGANIZATION, true);
            }
        }
        if (titled && !name.contains("&") || names.isLabel(phrase)) {
            guess = new KindFinder.Guess(SpeakerKind.PERSON, true);
        }
        guess = guess.sure() ? guess : asRelated(phrase, guess);
        String role = titled ? roles.before(phrase, start) : "";
        String affiliation = titled ? roles.bodyBefore(phrase, start) : "";
        AppositionReader.Tail tail =
                guess.kind() == SpeakerKind.PERSON ? tails.read(phrase) : AppositionReader.Tail.NONE;
        if (tail.person()) {
            guess = new KindFinder.Guess(SpeakerKind.PERSON, true);
        }
        if (guess.kind() == SpeakerKind.PERSON) {
            boolean surnameOnly = titled && name.size() == 1;
            gender = gender.or(tail.gender())
                    .or(surnameOnly ? Gender.UNKNOWN : lexicon.genderOfFirstName(lower(name.get(0))));
        } else if (isNamedAfterMembers(phrase)) {
            name = words(phrases.get(phrase.owner()).core(), phrase.range().to());
        } else if (phrase.owner() >= 0) {
            affiliation = roles.words(phrases.get(phrase.owner()));
        }
        if (guess.kind() == SpeakerKind.PERSON && affiliation.isEmpty() && isOwnedByName(phrase)) {
            affiliation = roles.words(phrases.get(phrase.owner()));
        }
        String noun = Lexicon.singular(
                start > phrase.core() && titled
                        ? roles.noun(phrase.core(), start)
                        : guess.kind() == SpeakerKind.PERSON
                                ? ""
                                : document.token(phrase.head()).lower());
        return new Mention(
                phrase.range(),
                Mention.Form.NAME,
                Pronoun.NONE,
                guess.kind(),
                guess.sure(),
                guess.kind() == SpeakerKind.GROUP,
                List.copyOf(name),
                noun,
                gender,
                role.isEmpty() ? tail.role() : role,
                affiliation.isEmpty() ? tail.affiliation() : affiliation,
                true,
                tail.same(),
                isSubject(phrase));
    }

    /**
     * What a relative clause behind a name shows of it: "ESB Networks, which runs the grid", "Sam Networks, who runs
     * the grid".
     */
    private KindFinder.Guess asRelated(Phrase phrase, KindFinder.Guess guess) {
        int comma = phrase.range().to();
        if (comma + 1 >= document.sentenceOf(phrase.head()).to() || !isComma(comma)) {
            return guess;
        }
        return switch (lexicon.pronoun(document.token(comma + 1))) {
            case RELATIVE -> new KindFinder.Guess(SpeakerKind.ORGANIZATION, true);
            case WHO -> new KindFinder.Guess(SpeakerKind.PERSON, true);
            default -> guess;
        };
    }

    /**
     * "Labour's Fay Quill", but behind a comma the role before it tells more: "the committee's chair, Labour's Fay
     * Quill".
     */
    private boolean isOwnedByName(Phrase phrase) {
        int from = phrase.range().from();
        return phrase.owner() >= 0 && names.isNamed(phrases.get(phrase.owner())) && !(from > 0 && isComma(from - 1));
    }

    /** "The Teachers' Union": a plural owner that is itself no name belongs to the name. */
    private boolean isNamedAfterMembers(Phrase phrase) {
        if (phrase.owner() < 0 || document.token(phrase.core() - 1).text().length() != 1) {
            return false;
        }
        Phrase owner = phrases.get(phrase.owner());
        return document.tokens().subList(owner.core(), owner.range().to()).stream()
                        .allMatch(PhraseChunker::isCapitalized)
                && document.token(owner.range().to() - 1).upos() == NOUN;
    }

    private Mention description(Phrase phrase) {
        Token head = document.token(phrase.head());
        boolean one = lexicon.singularOpeners.contains(
                document.token(phrase.range().from()).lower());
        KindFinder.Guess guess = kinds.ofNoun(head, one);
        boolean plural = guess.kind() == SpeakerKind.GROUP;
        if (!plural
                && lexicon.groupOpeners.contains(
                        document.token(phrase.range().from()).lower())
                && guess.kind() == SpeakerKind.UNNAMED
                && !one
                && !lexicon.isPersonNoun(head.lower())) {
            guess = new KindFinder.Guess(SpeakerKind.GROUP, true);
            plural = true;
        }
        boolean named =
                PhraseChunker.isName(head) && phrase.core() == phrase.range().from();
        boolean known = names.isKnown(phrase) || named;
        if (known && guess.kind() == SpeakerKind.UNNAMED && phrase.owner() < 0) {
            guess = new KindFinder.Guess(SpeakerKind.PERSON, guess.sure());
        }
        Gender gender = plural ? Gender.UNKNOWN : lexicon.genderOfWord(head.lower());
        String affiliation = roles.bodyBefore(phrase, phrase.head() + 1);
        int same = plural || guess.kind() == SpeakerKind.DOCUMENT ? -1 : nameAfter(phrase, guess);
        boolean indefinite = lexicon.isIndefinite(head.lower());
        if (affiliation.isEmpty() && !indefinite) {
            affiliation = guess.kind() == SpeakerKind.DOCUMENT && guess.sure()
                    ? roles.maker(phrase)
                    : roles.bodyAfter(phrase.range().to());
        }
        boolean noRole = plural || indefinite || lexicon.isMerePerson(head.lower()) || lexicon.isDemonym(head.lower());
        String role = noRole ? "" : roles.role(phrase);
        return new Mention(
                phrase.range(),
                Mention.Form.DESCRIPTION,
                Pronoun.NONE,
                guess.kind(),
                guess.sure(),
                plural,
                List.of(),
                plural ? head.lower() : Lexicon.singular(head.lower()),
                gender,
                role,
                affiliation,
                known,
                same,
                isSubject(phrase));
    }

    /** Whether a word before a name says what somebody is; "moderate" doesn't if it is an adjective. */
    private boolean isTitle(Token token) {
        boolean adjective = token.upos() == ADJ && !PhraseChunker.isCapitalized(token);
        return lexicon.titles.contains(token.lower()) || lexicon.isPersonNoun(token.lower()) && !adjective;
    }

    /** The first token of the name proper, behind titles and roles. */
    private int nameStart(Phrase phrase) {
        int head = phrase.head();
        if (lexicon.isKnownBody(
                lower(document.words(new Range(phrase.core(), phrase.range().to()))))) {
            return phrase.core(); // "Human Rights Watch"
        }
        if (lexicon.isOrganizationNoun(document.token(head).lower())
                && !(head > phrase.core()
                        && lexicon.isFirstName(document.token(head - 1).lower()))) {
            int start = phrase.core();
            for (int i = start; i < head; i++) {
                boolean describes =
                        document.token(i).upos() == NOUN && PhraseChunker.isCapitalized(document.token(head));
                if (!PhraseChunker.isCapitalized(document.token(i)) && (i == start || describes)) {
                    start = i + 1;
                }
            }
            return start;
        }
        for (int i = head - 1; i >= phrase.core(); i--) {
            Token token = document.token(i);
            boolean title = isTitle(token);
            boolean firstName = i + 1 <= head
                    && i > phrase.core()
                    && lexicon.isFirstName(document.token(i - 1).lower());
            boolean opensName = !firstName
                    || lexicon.courtesies.contains(token.lower())
                    || lexicon.isFirstName(document.token(i + 1).lower());
            if ((title && opensName)
                    || (!PhraseChunker.isCapitalized(token)
                            && !lexicon.particles.contains(token.lower())
                            && token.upos() != PUNCT
                            && token.upos() != PROPN)) {
                return i + 1;
            }
        }
        int start = phrase.core();
        // "Crooked Hillary Clinton": no name begins with an adjective before a first name.
        return start + 1 < head
                        && document.token(start).upos() == ADJ
                        && lexicon.isFirstName(document.token(start + 1).lower())
                ? start + 1
                : start;
    }

    /** The phrase of a name in apposition: "the mayor, Ana Ruiz, said", "the carrier, Nordwind Cargo, said". */
    private int nameAfter(Phrase phrase, KindFinder.Guess described) {
        int end = document.sentenceOf(phrase.head()).to();
        int at = roles.end(phrase);
        if (at + 1 >= end || !isComma(at) || startingAt[at + 1] < 0) {
            return -1;
        }
        Phrase next = phrases.get(startingAt[at + 1]);
        // "her son, the chef Paul Berg" is one man, "the mayor, the council" are two.
        boolean introduced = nameStart(next) > next.core()
                && lexicon.isFirstName(document.token(nameStart(next)).lower());
        boolean bare = (next.core() == next.range().from() || next.owner() >= 0)
                && PhraseChunker.isName(document.token(next.core()));
        boolean withArticle = names.hasOwnArticle(next);
        boolean alone = (bare || withArticle || introduced) && names.isNamed(next);
        int behind = next.range().to();
        boolean whole = next.range().length() > 1
                || behind + 1 < end
                        && isComma(behind)
                        && document.token(behind + 1).upos() != CCONJ;
        // "The contractor, Boyd & Sons, said", but not "A man, City Hall said".
        boolean closed = behind < end && isComma(behind);
        KindFinder.Guess named = kinds.ofName(words(next.core(), behind), withArticle, false);
        boolean fits = described.kind() == SpeakerKind.ORGANIZATION
                ? closed && !hangsOnAnother(phrase) && !(named.sure() && named.kind() == SpeakerKind.PERSON)
                : closed || named.kind() != SpeakerKind.ORGANIZATION;
        return alone && whole && fits ? startingAt[at + 1] : -1;
    }

    /** Whether a preposition stands before it: "the lawyer for the family, Okonwe," has one name for both. */
    private boolean hangsOnAnother(Phrase phrase) {
        int from = phrase.range().from();
        return from > document.sentenceOf(from).from()
                && document.token(from - 1).upos() == ADP;
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = document.token(i);
            if (!words.isEmpty() && document.token(i - 1).end() == token.start()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + token.text());
            } else {
                words.add(token.text());
            }
        }
        return words;
    }

    private boolean afterPlace(Phrase phrase) {
        int before = phrase.range().from() - 1;
        return before >= 0
                && lexicon.placePrepositions.contains(document.token(before).lower());
    }

    /** Whether it is, or owns, the subject of a verb: "Derek Holt's wife died". */
    private boolean isSubject(Phrase phrase) {
        if (owned[phrase.head()] >= 0) {
            return isSubject(phrases.get(owned[phrase.head()]));
        }
        int next = phrase.range().to();
        int before = phrase.range().from() - 1;
        if (before >= 0
                && document.token(before).upos() == ADP
                && document.sentenceIndex(before) == document.sentenceIndex(phrase.head())) {
            return false;
        }
        int end = Math.min(document.sentenceOf(phrase.head()).to(), next + 2);
        for (int i = next; i < end; i++) {
            Upos tag = document.token(i).upos();
            if (tag.isVerb()) {
                return true;
            }
            if (tag != ADV && !isReflexive(document.token(i))) {
                break;
            }
        }
        return next < document.size() && isComma(next) && names.opensSentence(phrase);
    }

    private static boolean isReflexive(Token token) {
        return token.upos() == PRON
                && (token.lower().endsWith("self") || token.lower().endsWith("selves"));
    }

    private boolean isComma(int index) {
        return document.token(index).text().equals(",");
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }
}
