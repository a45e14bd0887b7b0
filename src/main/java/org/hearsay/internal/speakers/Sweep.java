package org.hearsay.internal.speakers;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.spans.Link;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** One pass over the mentions of a document, in text order, that finds the one behind each source; for a single use. */
final class Sweep {

    private static final int LONGEST_CLAIM = 200;

    private final Lexicon lexicon;
    private final Document document;
    private final List<Quote> quotes;
    private final List<Link> links;
    private final List<Phrase> phrases;
    private final MentionReader reader;
    private final List<Mention> mentions;
    private final @Nullable Entity[] entities;
    private final Map<String, Entity> firstByNoun;
    private final Map<String, Entity> latestByNoun = new HashMap<>();
    private final Map<String, Entity> byWords = new HashMap<>();
    private final Focus focus;
    private final int[] quoteOf;
    private final boolean[] claimed;
    private final boolean[] authors;
    private final @Nullable Entity[] namedAt;
    private final Voices voices;

    Sweep(Lexicon lexicon, Document document, List<Quote> quotes, List<Link> links, List<Phrase> phrases, MentionReader reader) {
        this.lexicon = lexicon;
        this.document = document;
        this.quotes = quotes;
        this.links = links;
        this.phrases = phrases;
        this.reader = reader;
        this.mentions = reader.read();
        Cast cast = new Cast(lexicon, mentions);
        this.entities = cast.entities();
        this.firstByNoun = cast.firstByNoun();
        this.focus = new Focus(document);
        this.quoteOf = new int[document.size()];
        this.claimed = new boolean[document.size()];
        this.authors = new boolean[links.size()];
        this.namedAt = new Entity[document.size()];
        int[] mentionAt = new int[document.size()];
        Arrays.fill(mentionAt, -1);
        for (int i = 0; i < entities.length; i++) {
            mentionAt[mentions.get(i).range().from()] = i;
            if (entities[i] != null) {
                namedAt[mentions.get(i).range().from()] = entities[i];
            }
        }
        mark();
        this.voices = Voices.of(new Stage(lexicon, document, mentions, mentionAt, entities, quoteOf));
    }

    /** The one behind each link's source; null for a link without source. */
    @Nullable Entity[] resolve() {
        @Nullable Entity[] speakers = new Entity[links.size()];
        Integer[] order = new Integer[links.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(start(links.get(a)), start(links.get(b))));
        int next = 0;
        for (int i = 0; i < order.length; i++) {
            Link link = links.get(order[i]);
            if (!link.source().isEmpty()) {
                next = sweepTo(next, start(link));
                speakers[order[i]] = isFirstPerson(link) ? voice(start(link)) : speakerOf(link, next);
                Entity speaker = speakers[order[i]];
                if (speaker != null && speaker.isSomebody() && !isFirstPerson(link)) {
                    focus.speak(speaker, start(link));
                    focus.see(speaker, start(link), true, false);
                }
            }
        }
        new FirstPerson(document, quotes, links, quoteOf).resolve(speakers);
        for (int i = 0; i < speakers.length; i++) {
            authors[i] = speakers[i] == null && !links.get(i).source().isEmpty()
                    && quoteOf[links.get(i).source().get(0).from()] < 0;
            if (speakers[i] == null && !authors[i] && !links.get(i).source().isEmpty()) {
                speakers[i] = byWords(links.get(i));
            }
            if (speakers[i] != null) {
                speakers[i].mention(links.get(i).source().get(0));
                completeAffiliation(speakers[i]);
            }
        }
        return speakers;
    }

    /** Whether a link's source is the author's own "I"; known once the speakers are resolved. */
    boolean isAuthor(int link) {
        return authors[link];
    }

    private void mark() {
        Arrays.fill(quoteOf, -1);
        for (int q = 0; q < quotes.size(); q++) {
            for (Range piece : quotes.get(q).pieces()) {
                Arrays.fill(quoteOf, piece.from(), piece.to(), q);
            }
        }
        for (Link link : links) {
            if (!link.cue().isEmpty()) {
                for (Range piece : link.claim()) {
                    Arrays.fill(claimed, piece.from(), piece.to(), true);
                }
            }
        }
    }

    private static int start(Link link) {
        return link.source().isEmpty() ? link.claim().get(0).from() : link.source().get(0).from();
    }

    /** Reads the mentions before a token. */
    private int sweepTo(int next, int token) {
        int i = next;
        for (; i < mentions.size() && mentions.get(i).range().from() < token; i++) {
            Mention mention = mentions.get(i);
            Entity entity = entities[i];
            if (entity == null && mention.form() == Mention.Form.DESCRIPTION && mention.sure()) {
                entity = described(mention, words(mention.range()), phrases.get(i).owner());
            } else if (entity == null && mention.form() == Mention.Form.PRONOUN
                    && quoteOf[mention.range().from()] < 0 && mention.pronoun().gender() != Gender.UNKNOWN) {
                entity = antecedent(mention, Set.of());
            }
            if (entity != null) {
                note(mention, entity);
            }
        }
        return i;
    }

    private void note(Mention mention, Entity entity) {
        if (!mention.noun().isEmpty()) {
            latestByNoun.put(mention.noun(), entity);
        }
        int at = mention.range().from();
        if (!lexicon.isIndefinite(mention.noun())) {
            focus.see(entity, at, mention.subject(), claimed[at] || quoteOf[at] >= 0);
        }
    }

    private @Nullable Entity voice(int token) {
        return quoteOf[token] >= 0 ? null : voices.voice(document.paragraphIndex(token));
    }

    private boolean isFirstPerson(Link link) {
        Range source = link.source().get(0);
        return lexicon.pronoun(document.token(source.from())) == Pronoun.FIRST;
    }

    private @Nullable Entity speakerOf(Link link, int next) {
        Range source = link.source().get(0);
        int main = mainPhrase(source, next);
        Mention mention = main < 0 ? reader.read(new Phrase(source, source.from(), source.to() - 1, -1)) : mentions.get(main);
        Entity known = main < 0 ? null : entities[main];
        if (main >= 0 && isJoined(source, main)) {
            return group(source);
        }
        if (known == null) {
            known = switch (mention.form()) {
                case PRONOUN -> pronoun(mention, namedBy(link));
                default -> described(mention, sourceWords(source, mention), main < 0 ? -1 : phrases.get(main).owner());
            };
            if (known != null) {
                known.learn(mention);
            }
        }
        if (known != null && !mention.noun().isEmpty()) {
            latestByNoun.put(mention.noun(), known);
        }
        return known;
    }

    /** Whom a claim names that nobody makes of himself by name: one in quotation marks, or one behind its source. */
    private Set<Entity> namedBy(Link link) {
        Set<Entity> named = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Range piece : link.claim()) {
            if (quoteOf[piece.from()] >= 0 || piece.from() > start(link)) {
                int end = Math.min(piece.to(), piece.from() + LONGEST_CLAIM);
                for (int at = piece.from(); at < end; at++) {
                    Entity entity = namedAt[at];
                    if (entity != null) {
                        named.add(entity);
                    }
                }
            }
        }
        return named;
    }

    /** The outermost phrase that begins first inside a source. */
    private int mainPhrase(Range source, int next) {
        int best = -1;
        for (int i = next; i < phrases.size() && phrases.get(i).range().from() < source.to(); i++) {
            Range range = phrases.get(i).range();
            if (source.contains(range) && mentions.get(i).form() != Mention.Form.NOTHING) {
                if (best >= 0 && range.from() > phrases.get(best).range().from()) {
                    break;
                }
                best = i;
            }
        }
        return best;
    }

    /** Whether "and" joins the main phrase to a further one. */
    private boolean isJoined(Range source, int main) {
        int after = phrases.get(main).range().to();
        return after + 1 < source.to() && document.token(after).tag().equals("CCONJ")
                && PhraseChunker.isCapitalized(document.token(after + 1))
                && mentions.get(main).form() == Mention.Form.NAME;
    }

    private Entity group(Range source) {
        Mention mention = new Mention(source, Mention.Form.DESCRIPTION, Pronoun.NONE, SpeakerKind.GROUP, true, true, List.of(),
                "", Gender.UNKNOWN, "", "", false, -1, true);
        Entity entity = byWords.computeIfAbsent(key(words(source)), key -> new Entity(words(source), mention));
        entity.learn(mention);
        return entity;
    }

    private Entity pronoun(Mention mention, Set<Entity> others) {
        int at = mention.range().from();
        Entity entity = switch (mention.pronoun()) {
            case RELATIVE -> focus.before(at);
            case SECOND -> quoteOf[at] >= 0 ? null : voices.addressee(document.paragraphIndex(at));
            default -> antecedent(mention, others);
        };
        if (entity != null) {
            return entity;
        }
        String words = words(mention.range());
        return byWords.computeIfAbsent(key(words), key -> new Entity(words, mention));
    }

    /** The one that a pronoun stands for, who is neither among the others nor the one that says "I" there. */
    private @Nullable Entity antecedent(Mention mention, Set<Entity> others) {
        int at = mention.range().from();
        Entity speaking = voice(at);
        return focus.antecedent(mention.pronoun(), at, each -> each != speaking && !others.contains(each));
    }

    /** The one that a description speaks of: an earlier one with this noun, else a later one, else a new one. */
    private Entity described(Mention mention, String words, int owner) {
        Entity same = byWords.get(key(words));
        if (mention.known() && !mention.plural() && !mention.noun().isEmpty()) {
            Entity entity = latestByNoun.get(mention.noun());
            if (entity == null && same == null) {
                entity = firstByNoun.get(mention.noun());
            }
            if (entity != null && entity.gender().agrees(mention.gender())) {
                return entity;
            }
        }
        if (same == null) {
            same = new Entity(words, mention);
            byWords.put(key(words), same);
        }
        same.learn(mention);
        return same;
    }

    private Entity byWords(Link link) {
        Range source = link.source().get(0);
        Mention mention = reader.read(new Phrase(source, source.from(), source.to() - 1, -1));
        return byWords.computeIfAbsent(key(words(source)), key -> new Entity(words(source), mention));
    }

    /** The words of a source, up to a comma or relative clause behind its main phrase. */
    private String sourceWords(Range source, Mention mention) {
        int to = Math.max(mention.range().to(), source.from() + 1);
        while (to < source.to() && !document.token(to).text().equals(",")
                && lexicon.pronoun(document.token(to)) != Pronoun.RELATIVE) {
            to++;
        }
        return words(new Range(source.from(), to));
    }

    private void completeAffiliation(Entity entity) {
        String body = entity.affiliation();
        if (body.isEmpty()) {
            return;
        }
        int space = body.lastIndexOf(' ');
        boolean described = lexicon.definite.contains(key(body.substring(0, Math.max(space, 0))));
        Entity fuller = described ? firstByNoun.get(key(body.substring(space + 1))) : null;
        if (fuller != null && fuller.kind() == SpeakerKind.ORGANIZATION) {
            entity.belong(fuller.name());
        }
    }

    private String words(Range range) {
        return document.words(range);
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
