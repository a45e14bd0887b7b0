package org.hearsay.internal.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opennlp.tools.ml.model.AbstractModel;

/** Trains all models of our own, one after the other. The same data give the same bytes. */
public final class Trainer {

    private final List<Path> treebanks;
    private final ModelFolder folder;
    private final Consumer<String> progress;

    /**
     * Makes a trainer.
     *
     * @param treebanks files or folders in the CoNLL-U format
     * @param out the folder for the models
     * @param origin how the models are made and of what, line by line, which is written beside them
     * @param progress is told what is done
     */
    public Trainer(List<Path> treebanks, Path out, List<String> origin, Consumer<String> progress) {
        this.treebanks = List.copyOf(treebanks);
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
        List<TreebankSentence> sentences = new ArrayList<>();
        for (Path treebank : treebanks) {
            List<TreebankSentence> read = Treebank.read(treebank).sentences();
            sentences.addAll(read);
            progress.accept(treebank + ": " + read.size() + " sentences");
        }
        folder.create();
        trainTagger(sentences);
        trainParser(TaggerTraining.retag(sentences, progress));
        folder.finish();
    }

    private void trainTagger(List<TreebankSentence> sentences) throws IOException {
        write("wordtags", TaggerTraining.train(sentences));
    }

    private void trainParser(List<TreebankSentence> sentences) throws IOException {
        ParserTraining.Models models = ParserTraining.train(sentences, progress);
        write("transitions", models.transitions());
        write("relations", models.relations());
    }

    private void write(String name, AbstractModel model) throws IOException {
        progress.accept(folder.write(name, model) + ": written");
    }
}
