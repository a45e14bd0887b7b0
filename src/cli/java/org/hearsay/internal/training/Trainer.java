package org.hearsay.internal.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import opennlp.tools.ml.model.AbstractModel;
import org.hearsay.internal.evaluation.Article;
import org.hearsay.internal.evaluation.Corpus;
import org.hearsay.internal.evaluation.CorpusException;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.models.TagModel;
import org.hearsay.internal.models.WordContexts;
import org.hearsay.internal.text.DocumentReader;

/**
 * Trains all models of our own, one after the other: those of the parser on treebanks, then on its trees those of
 * attribution. The same data give the same bytes.
 */
public final class Trainer {

    private final Optional<Path> polnear;
    private final List<Path> treebanks;
    private final ModelFolder folder;
    private final boolean withRules;
    private final Consumer<String> progress;

    /**
     * Makes a trainer.
     *
     * @param polnear a folder in the layout of PolNeAR; without it no models of attribution are trained, and the tagger
     *     learns from the treebanks alone
     * @param treebanks files or folders in the CoNLL-U format; without any the models of the library stay as they are
     * @param withRules whether the models of attribution see what the rules find, as they will when they are used
     * @param out the folder for the models
     * @param origin how the models are made and of what, line by line, which is written beside them
     * @param progress is told what is done
     */
    public Trainer(
            Optional<Path> polnear,
            List<Path> treebanks,
            boolean withRules,
            Path out,
            List<String> origin,
            Consumer<String> progress) {
        this.polnear = polnear;
        this.treebanks = List.copyOf(treebanks);
        this.withRules = withRules;
        this.folder = new ModelFolder(out, origin);
        this.progress = progress;
    }

    /**
     * Trains the models and writes them.
     *
     * @throws CorpusException if the data can't be used
     * @throws IOException if a model can't be written
     */
    public void train() throws IOException {
        // Everything is read first, so that a mistake in the data shows at once.
        List<TreebankSentence> sentences = new ArrayList<>();
        for (Path treebank : treebanks) {
            List<TreebankSentence> read = Treebank.read(treebank).sentences();
            sentences.addAll(read);
            progress.accept(treebank + ": " + read.size() + " sentences");
        }
        Corpus corpus = polnear.isEmpty() ? new Corpus(List.of()) : Corpus.read(polnear.get());
        folder.create();
        DocumentReader reader = treebanks.isEmpty()
                ? DocumentReader.load(DocumentReader.MAXIMUM_SENTENCE_LENGTH)
                : trainReader(corpus, sentences);
        if (treebanks.isEmpty()) {
            progress.accept(folder.copyLines("word-contexts") + ": copied");
            for (String name : List.of("tags", "transitions", "relations")) {
                progress.accept(folder.copy(name) + ": copied");
            }
        }
        if (polnear.isPresent()) {
            progress.accept(polnear.get() + ": " + corpus.articles().size() + " articles");
            AttributionTraining.Models models = train(new Lessons(reader, withRules).of(corpus));
            write("cues", models.cues());
            write("roles", models.roles());
            write("judge", models.judge());
        }
        folder.finish();
    }

    private AttributionTraining.Models train(List<Lesson> lessons) throws CorpusException {
        try {
            return AttributionTraining.train(lessons, progress);
        } catch (UncheckedIOException e) {
            throw new CorpusException(
                    polnear.orElseThrow(),
                    "there is too little in it to train on: " + e.getCause().getMessage());
        }
    }

    private DocumentReader trainReader(Corpus corpus, List<TreebankSentence> sentences) throws IOException {
        byte[] lines = WordContextTraining.train(
                corpus.articles().stream().map(Article::text).toList(), sentences);
        progress.accept(folder.write("word-contexts", lines) + ": written");
        WordContexts contexts = WordContexts.read(lines);
        List<TreebankSentence> all = HeadlineCase.add(sentences);
        AbstractModel tags = TaggerTraining.train(all, contexts);
        write("tags", tags);
        ParserTraining.Models models = ParserTraining.train(TaggerTraining.retag(all, contexts, progress), progress);
        write("transitions", models.transitions());
        write("relations", models.relations());
        return DocumentReader.of(new TagModel(LinearModel.of(tags), contexts), models.parser());
    }

    private void write(String name, AbstractModel model) throws IOException {
        progress.accept(folder.write(name, model) + ": written");
    }
}
