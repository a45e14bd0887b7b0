package org.hearsay.internal.speakers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/** Reads from a noun phrase, and from what stands in apposition to it, whom it mentions. */
final class MentionReader {

    private final Lexicon lexicon;
    private final KindFinder kinds;
    private final Document document;
    private final List<Phrase> phrases;
    private final int[] startingAt;
    private final Set<String> names = new HashSet<>();

    MentionReader(Lexicon lexicon, Document document, List<Phrase> phrases) {
        this.lexicon = lexicon;
        this.kinds = new KindFinder(lexicon);
        this.document = document;
        this.phrases = phrases;
        this.startingAt = new int[document.size()];
        Arrays.fill(startingAt, -1);
        for (int i = 0; i < phrases.size(); i++) {
            startingAt[phrases.get(i).range().from()] = i;
        }
        for (Token token : document.tokens()) {
            if (token.tag().equals("PROPN")) {
                names.add(token.text());
            }
        }
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
        if (pronoun != Pronoun.NONE) {
            return new Mention(phrase.range(), Mention.Form.PRONOUN, pronoun, SpeakerKind.UNNAMED, false, pronoun == Pronoun.THEY,
                    List.of(), "", pronoun.gender(), "", "", false, -1, isSubject(phrase));
        }
        if (lexicon.calendar.contains(head.lower())) {
            return new Mention(phrase.range(), Mention.Form.NOTHING, pronoun, SpeakerKind.UNNAMED, false, false, List.of(), "",
                    Gender.UNKNOWN, "", "", false, -1, false);
        }
        return isNamed(phrase) ? name(phrase) : description(phrase);
    }

    private boolean isNamed(Phrase phrase) {
        Token head = document.token(phrase.head());
        if (!PhraseChunker.isName(head)) {
            return namesBody(phrase, head) || isMistagged(phrase, head);
        }
        boolean person = lexicon.isPersonNoun(head.lower()) || lexicon.isPersonPlural(head) || lexicon.titles.contains(head.lower());
        if (!person) {
            return !bareNoun(phrase, head);
        }
        return phrase.head() > phrase.core() && lexicon.isFirstName(document.token(phrase.head() - 1).lower());
    }

    /** Whether a lone capitalized noun is a name that the tagger took for a noun. */
    private boolean isMistagged(Phrase phrase, Token head) {
        boolean opens = document.sentenceOf(phrase.head()).from() == phrase.head();
        return phrase.range().length() == 1 && PhraseChunker.isCapitalized(head) && !kinds.ofNoun(head, true).sure()
                && (names.contains(head.text()) || !opens);
    }

    /** Whether a capitalized noun stands alone, as "the Department" does. */
    private boolean bareNoun(Phrase phrase, Token head) {
        return phrase.range().to() == phrase.head() + 1 && phrase.core() == phrase.head() && isKnown(phrase)
                && (lexicon.isOrganizationNoun(head.lower()) || lexicon.isDocumentNoun(head.lower()));
    }

    /** Whether a common noun heads the name of a body: "the Clinton campaign". */
    private boolean namesBody(Phrase phrase, Token head) {
        return head.tag().equals("NOUN") && phrase.head() > phrase.core() && phrase.owner() < 0
                && PhraseChunker.isName(document.token(phrase.head() - 1))
                && kinds.ofNoun(head, true).kind() == SpeakerKind.ORGANIZATION;
    }

    private Mention name(Phrase phrase) {
        int start = nameStart(phrase);
        List<String> name = words(start, phrase.range().to());
        while (name.size() > 1 && lexicon.suffixes.contains(lower(name.get(name.size() - 1)))) {
            name = name.subList(0, name.size() - 1);
        }
        int roleTo = start;
        KindFinder.Guess guess = kinds.ofName(name, hasArticle(phrase) && phrase.core() == start, afterPlace(phrase));
        Gender gender = Gender.UNKNOWN;
        boolean titled = false;
        for (int i = phrase.core(); i < roleTo; i++) {
            Token token = document.token(i);
            gender = lexicon.genderOfWord(token.lower()).or(gender);
            titled |= lexicon.titles.contains(token.lower()) || lexicon.isPersonNoun(token.lower());
            if (i == roleTo - 1 && lexicon.isOrganizationNoun(token.lower()) && !lexicon.isPersonNoun(token.lower())
                    && !lexicon.titles.contains(token.lower())) {
                guess = new KindFinder.Guess(SpeakerKind.ORGANIZATION, true);
            }
        }
        if (titled) {
            guess = new KindFinder.Guess(SpeakerKind.PERSON, true);
        }
        String role = roleBefore(phrase, roleTo);
        String affiliation = titled ? bodyBefore(phrase, roleTo) : "";
        Tail tail = guess.kind() == SpeakerKind.PERSON ? tail(phrase) : Tail.NONE;
        if (tail.person) {
            guess = new KindFinder.Guess(SpeakerKind.PERSON, true);
        }
        if (guess.kind() == SpeakerKind.PERSON) {
            gender = gender.or(tail.gender).or(name.size() > 1 || !titled ? lexicon.genderOfFirstName(lower(name.get(0))) : Gender.UNKNOWN);
        } else if (phrase.owner() >= 0) {
            affiliation = words(phrases.get(phrase.owner()));
        }
        String noun = Lexicon.singular(roleTo > phrase.core() && titled ? roleNoun(phrase.core(), roleTo)
                : guess.kind() == SpeakerKind.PERSON ? "" : document.token(phrase.head()).lower());
        return new Mention(phrase.range(), Mention.Form.NAME, Pronoun.NONE, guess.kind(), guess.sure(), guess.kind() == SpeakerKind.GROUP,
                List.copyOf(name), noun, gender, role.isEmpty() ? tail.role : role, affiliation.isEmpty() ? tail.affiliation : affiliation,
                true, tail.same, isSubject(phrase));
    }

    private Mention description(Phrase phrase) {
        Token head = document.token(phrase.head());
        boolean one = document.token(phrase.range().from()).lower().equals("one");
        KindFinder.Guess guess = kinds.ofNoun(head, one);
        boolean plural = guess.kind() == SpeakerKind.GROUP;
        if (!plural && lexicon.groupOpeners.contains(document.token(phrase.range().from()).lower())
                && guess.kind() == SpeakerKind.UNNAMED && !one && !lexicon.isPersonNoun(head.lower())) {
            guess = new KindFinder.Guess(SpeakerKind.GROUP, true);
            plural = true;
        }
        boolean named = PhraseChunker.isName(head) && phrase.core() == phrase.range().from();
        boolean known = isKnown(phrase) || named;
        if (known && guess.kind() == SpeakerKind.UNNAMED && phrase.owner() < 0) {
            guess = new KindFinder.Guess(SpeakerKind.PERSON, guess.sure());
        }
        Gender gender = plural ? Gender.UNKNOWN : lexicon.genderOfWord(head.lower());
        String affiliation = bodyBefore(phrase, phrase.head() + 1);
        int same = guess.kind() == SpeakerKind.PERSON || guess.kind() == SpeakerKind.UNNAMED ? nameAfter(phrase) : -1;
        if (affiliation.isEmpty()) {
            affiliation = bodyAfter(phrase.range().to());
        }
        return new Mention(phrase.range(), Mention.Form.DESCRIPTION, Pronoun.NONE, guess.kind(), guess.sure(), plural, List.of(),
                plural ? head.lower() : Lexicon.singular(head.lower()), gender, plural ? "" : roleWords(phrase), affiliation, known, same, isSubject(phrase));
    }

    /** The first token of the name proper, behind titles and roles. */
    private int nameStart(Phrase phrase) {
        int head = phrase.head();
        if (lexicon.isOrganizationNoun(document.token(head).lower())
                && !(head > phrase.core() && lexicon.isFirstName(document.token(head - 1).lower()))) {
            int start = phrase.core();
            while (start < head && !PhraseChunker.isCapitalized(document.token(start))) {
                start++;
            }
            return start;
        }
        for (int i = head - 1; i >= phrase.core(); i--) {
            Token token = document.token(i);
            boolean title = lexicon.titles.contains(token.lower()) || lexicon.isPersonNoun(token.lower());
            boolean firstName = i + 1 <= head && i > phrase.core() && lexicon.isFirstName(document.token(i - 1).lower());
            if ((title && !firstName) || (!PhraseChunker.isCapitalized(token) && !lexicon.particles.contains(token.lower())
                    && !token.tag().equals("PUNCT") && !token.tag().equals("PROPN"))) {
                return i + 1;
            }
        }
        return phrase.core();
    }

    private String roleBefore(Phrase phrase, int to) {
        int end = to;
        while (end > phrase.core() && lexicon.titles.contains(document.token(end - 1).lower())
                && (lexicon.courtesies.contains(document.token(end - 1).lower()) || end - 1 > phrase.core())
                && !(end - 2 >= phrase.core() && lexicon.titles.contains(document.token(end - 2).lower()))
                && !isOfficeOf(phrase, end - 1)) {
            end--;
        }
        if (end == phrase.core()) {
            return "";
        }
        return document.words(new Range(phrase.owner() >= 0 ? phrases.get(phrase.owner()).range().from() : phrase.core(), end));
    }

    /** Whether the word before a title belongs to it, as in "Foreign Minister": no role of its own stands before it. */
    private boolean isOfficeOf(Phrase phrase, int title) {
        if (lexicon.courtesies.contains(document.token(title).lower())) {
            return false;
        }
        for (int i = phrase.core(); i < title; i++) {
            if (lexicon.isPersonNoun(document.token(i).lower())) {
                return false;
            }
        }
        return true;
    }

    private String roleNoun(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            String word = document.token(i).lower();
            if (lexicon.isPersonNoun(word) && (i == from || !lexicon.titles.contains(word) || !lexicon.isPersonNoun(document.token(i - 1).lower()))) {
                return word;
            }
        }
        return document.token(to - 1).lower();
    }

    /** The names before the role noun, or the owner: "Taliban" of "Taliban spokesman". */
    private String bodyBefore(Phrase phrase, int to) {
        int end = phrase.core();
        while (end < to && PhraseChunker.isName(document.token(end)) && !lexicon.titles.contains(document.token(end).lower())
                && !lexicon.isPersonNoun(document.token(end).lower())) {
            end++;
        }
        if (end > phrase.core() && end < to) {
            return document.words(new Range(phrase.core(), end));
        }
        return phrase.owner() >= 0 && lexicon.pronoun(document.token(phrases.get(phrase.owner()).core())) == Pronoun.NONE
                ? words(phrases.get(phrase.owner())) : "";
    }

    /** The body behind "for" or "of". */
    private String bodyAfter(int preposition) {
        if (preposition + 1 >= document.size() || !lexicon.affiliationPrepositions.contains(document.token(preposition).lower())) {
            return "";
        }
        int index = startingAt[preposition + 1];
        return index < 0 ? "" : words(phrases.get(index));
    }

    /** What stands behind a person's name: age, role, body. */
    private Tail tail(Phrase phrase) {
        int at = phrase.range().to();
        int end = document.sentenceOf(phrase.head()).to();
        String party = "";
        boolean person = false;
        if (at + 2 < end && document.token(at).text().equals("(")) {
            int close = at + 1;
            while (close < end && close < at + 7 && !document.token(close).text().equals(")")) {
                close++;
            }
            if (close < end && close > at + 1 && document.token(close).text().equals(")")) {
                party = document.token(at + 1).tag().equals("NUM") ? "" : document.words(new Range(at + 1, close));
                person = true;
                at = close + 1;
            }
        }
        if (at + 2 < end && isComma(at) && isAge(document.token(at + 1)) && !document.token(at + 2).tag().equals("NOUN")) {
            at += 2;
            person = true;
        }
        if (at + 1 >= end || !isComma(at)) {
            return new Tail("", party, Gender.UNKNOWN, -1, person);
        }
        String body = bodyAfter(at + 1);
        int index = startingAt[at + 1];
        if (!body.isEmpty() || index < 0) {
            return new Tail("", party.isEmpty() && !lexicon.placePrepositions.contains(document.token(at + 1).lower()) ? body : party,
                    Gender.UNKNOWN, -1, person);
        }
        Phrase role = phrases.get(index);
        Token head = document.token(role.head());
        if (!lexicon.isPersonNoun(head.lower()) || isAfterAnd(role)) {
            return new Tail("", party, Gender.UNKNOWN, -1, person);
        }
        String affiliation = bodyBefore(role, role.head() + 1);
        return new Tail(roleWords(role), affiliation.isEmpty() ? bodyAfter(role.range().to()) : affiliation,
                lexicon.genderOfWord(head.lower()), index, true);
    }

    private boolean isAfterAnd(Phrase role) {
        return role.range().to() < document.size() && PhraseChunker.isName(document.token(role.head()))
                && role.core() == role.range().from() && role.head() == role.core() && document.token(role.range().to()).lower().equals("and");
    }

    /** The phrase of a name in apposition: "the mayor, Ana Ruiz, said". */
    private int nameAfter(Phrase phrase) {
        int at = phrase.range().to();
        if (at + 1 >= document.sentenceOf(phrase.head()).to() || !isComma(at) || startingAt[at + 1] < 0) {
            return -1;
        }
        Phrase next = phrases.get(startingAt[at + 1]);
        boolean alone = next.core() == next.range().from() && PhraseChunker.isName(document.token(next.core())) && isNamed(next);
        return alone && next.range().length() > 1 ? startingAt[at + 1] : -1;
    }

    /** A role as the text words it, with "for" or "of" a body, without its article. */
    private String roleWords(Phrase phrase) {
        int end = phrase.range().to();
        if (end + 1 < document.size() && lexicon.affiliationPrepositions.contains(document.token(end).lower()) && startingAt[end + 1] >= 0) {
            end = phrases.get(startingAt[end + 1]).range().to();
        }
        int start = phrase.owner() >= 0 ? phrases.get(phrase.owner()).range().from() : phrase.core();
        return document.words(new Range(Math.min(start, phrase.core()), end));
    }

    private String words(Phrase phrase) {
        int from = phrase.range().from();
        boolean name = PhraseChunker.isCapitalized(document.token(phrase.head()));
        return document.words(new Range(name && phrase.owner() < 0 ? phrase.core() : from, phrase.range().to()));
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

    private boolean isKnown(Phrase phrase) {
        return lexicon.definite.contains(document.token(phrase.range().from()).lower()) && phrase.owner() < 0;
    }

    private boolean hasArticle(Phrase phrase) {
        return phrase.core() > phrase.range().from() && lexicon.definite.contains(document.token(phrase.core() - 1).lower());
    }

    private boolean afterPlace(Phrase phrase) {
        int before = phrase.range().from() - 1;
        return before >= 0 && lexicon.placePrepositions.contains(document.token(before).lower());
    }

    private boolean isSubject(Phrase phrase) {
        int next = phrase.range().to();
        int before = phrase.range().from() - 1;
        if (before >= 0 && document.token(before).tag().equals("ADP")
                && document.sentenceIndex(before) == document.sentenceIndex(phrase.head())) {
            return false;
        }
        int end = Math.min(document.sentenceOf(phrase.head()).to(), next + 2);
        for (int i = next; i < end; i++) {
            String tag = document.token(i).tag();
            if (tag.equals("VERB") || tag.equals("AUX")) {
                return true;
            }
            if (!tag.equals("ADV")) {
                break;
            }
        }
        return next < document.size() && isComma(next) && document.sentenceOf(phrase.head()).from() == phrase.range().from();
    }

    private boolean isComma(int index) {
        return document.token(index).text().equals(",");
    }

    private static boolean isAge(Token token) {
        return token.text().length() <= 3 && token.text().chars().allMatch(Character::isDigit);
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    /** What stands behind a person's name. */
    private record Tail(String role, String affiliation, Gender gender, int same, boolean person) {

        static final Tail NONE = new Tail("", "", Gender.UNKNOWN, -1, false);
    }
}
