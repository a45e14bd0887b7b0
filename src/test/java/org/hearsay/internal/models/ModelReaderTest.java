package org.hearsay.internal.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
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
        LinearModel read = ModelReader.read(new ByteArrayInputStream(bytes(MODEL)));

        assertThat(read.outcomes()).containsExactly("yes", "no", "perhaps");
        assertThat(scores(read, NamedHashes.of("word rain", "bias"))).containsExactly(1.5, 0.25, -2);
        HashedFeatures features = NamedHashes.of("word rain", "bias", "two \u00e4 \u20ac", "two \u20ac \u00e4");
        assertThat(scores(read, features)).containsExactly(4.5, 0.25, 2);
        assertThat(scores(LinearModel.of(MODEL), features)).containsExactly(4.5, 0.25, 2);
    }

    @Test
    void anotherFormatIsNamed() {
        byte[] bytes = {0, 3, 'X', 'Y', 'Z'};

        assertThatThrownBy(() -> ModelReader.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessage("its format is XYZ, not Perceptron or GIS");
    }

    @Test
    void aModelThatEndsTooEarlyFails() throws IOException {
        byte[] bytes = bytes(MODEL);
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);

            assertThatThrownBy(() -> ModelReader.read(new ByteArrayInputStream(part)))
                    .isInstanceOf(IOException.class);
        }
    }

    /**
     * Names of up to twenty thousand letters, so that whatever is read at a time ends within names and weights, too.
     */
    @Test
    void aLargeModelIsReadInParts() throws IOException {
        String[] names = IntStream.range(0, 300)
                .mapToObj(i -> "n " + i + "x".repeat(i * 7919 % 20_000))
                .toArray(String[]::new);
        Context[] contexts = IntStream.range(0, names.length)
                .mapToObj(i -> new Context(new int[] {i % 2, 2}, new double[] {i, -i}))
                .toArray(Context[]::new);
        PerceptronModel model = new PerceptronModel(contexts, names, new String[] {"yes", "no", "perhaps"});

        LinearModel read = ModelReader.read(new ByteArrayInputStream(bytes(model)));

        for (int i = 0; i < names.length; i++) {
            assertThat(scores(read, NamedHashes.of(names[i])))
                    .containsExactly(i % 2 == 0 ? i : 0, i % 2 == 0 ? 0 : i, -i);
        }
    }

    private static byte[] bytes(PerceptronModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BinaryPerceptronModelWriter(model, new DataOutputStream(bytes)).persist();
        return bytes.toByteArray();
    }

    private static double[] scores(LinearModel model, HashedFeatures features) {
        double[] scores = new double[model.outcomes().size()];
        model.score(features, scores);
        return scores;
    }
}
