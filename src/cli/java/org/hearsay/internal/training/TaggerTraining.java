package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.hearsay.internal.models.CaseStyle;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.models.Tag;
import org.hearsay.internal.models.TagFeatures;
import org.hearsay.internal.models.TagModel;
import org.hearsay.internal.models.Tagger;
import org.hearsay.internal.models.WordContexts;
import org.hearsay.internal.models.WordForm;

/** Trains the model of parts of speech. */
final class TaggerTraining {

    private static final Learner LEARNER = new Learner(8, 2, 1, 1);

    /**
     * Pairs of a universal and a Penn tag that come less often are taken for the commonest pair of the same universal
     * tag.
     */
    private static final int RARE = 30;

    /** In how many parts the sentences are cut, each tagged by what the others teach. */
    private static final int PARTS = 4;

    private TaggerTraining() {}

    /**
     * Trains a model.
     *
     * @param contexts what is known of words from texts without annotation
     */
    static AbstractModel train(List<TreebankSentence> sentences, WordContexts contexts) {
        return LEARNER.train(withoutRareTags(sentences).stream().flatMap(sentence -> events(sentence, contexts)));
    }

    /**
     * Gives sentences the tags of a tagger that was trained without them, as the parser will see tags: not right in all
     * places.
     *
     * @param contexts what is known of words from texts without annotation
     * @param progress is told what is done
     */
    static List<TreebankSentence> retag(
            List<TreebankSentence> sentences, WordContexts contexts, Consumer<String> progress) {
        List<List<TreebankSentence>> parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    int from = sentences.size() * part / PARTS;
                    int to = sentences.size() * (part + 1) / PARTS;
                    List<TreebankSentence> others = new ArrayList<>(sentences.subList(0, from));
                    others.addAll(sentences.subList(to, sentences.size()));
                    TagModel model = new TagModel(LinearModel.of(train(others, contexts)), contexts);
                    progress.accept("tags predicted for part " + (part + 1) + " of " + PARTS);
                    return retag(sentences.subList(from, to), model);
                })
                .toList();
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Each document by a tagger of its own, as a tagger remembers names. */
    private static List<TreebankSentence> retag(List<TreebankSentence> sentences, TagModel model) {
        List<TreebankSentence> retagged = new ArrayList<>(sentences.size());
        Tagger tagger = model.tagger();
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0
                    && !sentences.get(i).document().equals(sentences.get(i - 1).document())) {
                tagger = model.tagger();
            }
            retagged.add(retag(sentences.get(i), tagger));
        }
        return retagged;
    }

    private static TreebankSentence retag(TreebankSentence sentence, Tagger tagger) {
        List<String> tags =
                tagger.tag(sentence.words()).stream().map(Tag::toString).toList();
        return new TreebankSentence(sentence.document(), sentence.words(), tags, sentence.tree());
    }

    private static Stream<Event> events(TreebankSentence sentence, WordContexts contexts) {
        CaseStyle style = CaseStyle.of(sentence.words());
        List<WordForm> words = sentence.words().stream()
                .map(word -> WordForm.of(word, style, contexts))
                .toList();
        List<Tag> tags = sentence.tags().stream().map(Tag::of).toList();
        List<Event> events = new ArrayList<>(words.size());
        NamedFeatures features = new NamedFeatures();
        Tag none = Tag.of("_");
        for (int i = 0; i < words.size(); i++) {
            TagFeatures.own(words.get(i), features);
            TagFeatures.around(
                    words, i, style, i > 0 ? tags.get(i - 1) : none, i > 1 ? tags.get(i - 2) : none, features);
            events.add(features.event(sentence.tags().get(i)));
        }
        return events.stream();
    }

    private static List<TreebankSentence> withoutRareTags(List<TreebankSentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(sentence -> sentence.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        Map<String, String> commonest = new HashMap<>();
        counts.forEach((tag, count) -> commonest.merge(
                Tag.of(tag).universal(), tag, (one, other) -> counts.get(other) > counts.get(one) ? other : one));
        return sentences.stream()
                .map(sentence -> new TreebankSentence(
                        sentence.document(),
                        sentence.words(),
                        sentence.tags().stream()
                                .map(tag -> counts.get(tag) < RARE
                                        ? commonest.getOrDefault(Tag.of(tag).universal(), tag)
                                        : tag)
                                .toList(),
                        sentence.tree()))
                .toList();
    }
}
