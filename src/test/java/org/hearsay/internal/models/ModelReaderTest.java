package org.hearsay.internal.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.BinaryPerceptronModelWriter;
import opennlp.tools.ml.perceptron.PerceptronModel;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

    private static final String[] NAMES = {"word rain", "bias", "two \u00e4 \u20ac"};
    private static final PerceptronModel MODEL = new PerceptronModel(
            new Context[] {
                new Context(new int[] {0, 2}, new double[] {1.5, -2}),
                new Context(new int[] {1}, new double[] {0.25}),
                new Context(new int[] {0, 2}, new double[] {3, 4}),
            },
            NAMES,
            new String[] {"yes", "no", "perhaps"});

    @Test
    void readsWhatOpenNlpWrites() throws IOException {
        LinearModel read = ModelReader.read(bytes());

        assertThat(read.outcomes()).containsExactly("yes", "no", "perhaps");
        HashedFeatures features = new HashedFeatures();
        features.add(Symbol.of("word"), Symbol.of("rain"));
        features.add(Symbol.of("bias"));
        assertThat(scores(read, features)).containsExactly(1.5, 0.25, -2);
        features.add(Symbol.of("two"), Symbol.of("\u00e4"), Symbol.of("\u20ac"));
        features.add(Symbol.of("two"), Symbol.of("\u20ac"), Symbol.of("\u00e4"));
        assertThat(scores(read, features)).containsExactly(4.5, 0.25, 2);
        assertThat(scores(LinearModel.of(MODEL), features)).containsExactly(4.5, 0.25, 2);
    }

    @Test
    void anotherFormatIsNamed() {
        byte[] bytes = {0, 3, 'X', 'Y', 'Z'};

        assertThatThrownBy(() -> ModelReader.read(bytes))
                .isInstanceOf(IOException.class).hasMessage("its format is XYZ, not Perceptron or GIS");
    }

    @Test
    void aModelThatEndsTooEarlyFails() throws IOException {
        byte[] bytes = bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);

            assertThatThrownBy(() -> ModelReader.read(part)).isInstanceOf(IOException.class);
        }
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BinaryPerceptronModelWriter(MODEL, new DataOutputStream(bytes)).persist();
        return bytes.toByteArray();
    }

    private static double[] scores(LinearModel model, HashedFeatures features) {
        double[] scores = new double[model.outcomes().size()];
        model.score(features, scores);
        return scores;
    }
}
