package org.hearsay.internal.models;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads OpenNLP's binary formats of perceptrons and of maximum entropy into linear models, without the tables of strings of
 * OpenNLP's own reader.
 *
 * <p>After the name of the format stand the outcomes; then, for each set of outcomes that features share, its size in features and
 * the numbers of its outcomes; then the names of the features, ordered by these sets; then their weights.
 */
final class ModelReader {

    private static final String PERCEPTRON = "Perceptron";
    private static final String MAXIMUM_ENTROPY = "GIS";

    private final ByteBuffer in;

    private ModelReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it ends too early or has another format
     */
    static LinearModel read(byte[] bytes) throws IOException {
        try {
            return new ModelReader(bytes).read();
        } catch (BufferUnderflowException e) {
            throw new IOException("it ends too early", e);
        }
    }

    private LinearModel read() throws IOException {
        String format = text();
        if (format.equals(MAXIMUM_ENTROPY)) {
            in.getInt(); // Two constants that OpenNLP no longer uses.
            in.getDouble();
        } else if (!format.equals(PERCEPTRON)) {
            throw new IOException("its format is " + format + ", not " + PERCEPTRON + " or " + MAXIMUM_ENTROPY);
        }
        List<String> outcomes = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            outcomes.add(text());
        }
        int[][] sets = new int[size()][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = set(text(), outcomes.size());
        }
        long[] features = new long[size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = feature();
        }
        LinearModel.Builder model = new LinearModel.Builder(outcomes, features.length);
        int feature = 0;
        for (int[] set : sets) {
            for (int left = set[0]; left > 0; left--) {
                if (feature == features.length) {
                    throw new IOException("its sets of outcomes have more than its " + feature + " features");
                }
                model.row(features[feature++]);
                for (int i = 1; i < set.length; i++) {
                    model.weight(set[i], in.getDouble());
                }
            }
        }
        return model.build();
    }

    /** A text as {@code DataOutput.writeUTF} writes it: its length in bytes and its characters. */
    private String text() throws IOException {
        int from = in.position();
        int length = in.getShort() & 0xFFFF;
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + length);
        return new DataInputStream(new ByteArrayInputStream(in.array(), from, Short.BYTES + length)).readUTF();
    }

    /** The hash of a feature's name, as {@link LinearModel#hash} has it; most have plain letters alone and need no string. */
    private long feature() throws IOException {
        byte[] bytes = in.array();
        int start = in.position();
        int at = start + Short.BYTES;
        int end = at + (in.getShort() & 0xFFFF);
        if (end > bytes.length) {
            throw new BufferUnderflowException();
        }
        long name = 0;
        boolean first = true;
        while (true) {
            int from = at;
            long letters = 0;
            for (; at < end && bytes[at] != ' '; at++) {
                if (bytes[at] < 0) {
                    in.position(start);
                    return LinearModel.hash(text());
                }
                letters = Symbol.add(letters, bytes[at]);
            }
            long symbol = Symbol.end(letters, at - from);
            name = first ? symbol : Symbol.join(name, symbol);
            if (at == end) {
                in.position(end);
                return name;
            }
            first = false;
            at++;
        }
    }

    private int size() throws IOException {
        int size = in.getInt();
        if (size < 0 || size > in.remaining()) {
            throw new IOException("a size in it is " + size);
        }
        return size;
    }

    private static int[] set(String numbers, int outcomes) throws IOException {
        String[] parts = numbers.split(" ");
        int[] set = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                set[i] = Integer.parseInt(parts[i]);
            } catch (NumberFormatException e) {
                throw new IOException("a set of outcomes in it is " + numbers, e);
            }
            if (set[i] < 0 || i > 0 && set[i] >= outcomes) {
                throw new IOException("a set of outcomes in it is " + numbers);
            }
        }
        return set;
    }
}
