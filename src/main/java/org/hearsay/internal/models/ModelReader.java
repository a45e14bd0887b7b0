package org.hearsay.internal.models;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads OpenNLP's binary formats of perceptrons and of maximum entropy into linear models, without the tables of
 * strings of OpenNLP's own reader.
 *
 * <p>After the name of the format stand the outcomes; then, for each set of outcomes that features share, its size in
 * features and the numbers of its outcomes; then the names of the features, ordered by these sets; then their weights.
 */
final class ModelReader {

    /** A bound for sizes, far above those of any model here, so that what isn't a model asks for no room. */
    private static final int MOST = 1 << 25;

    private static final String PERCEPTRON = "Perceptron";
    private static final String MAXIMUM_ENTROPY = "GIS";

    /** How much is read at a time, more than the longest name. */
    private static final int CHUNK = 1 << 17;

    private final InputStream source;
    private final byte[] bytes = new byte[CHUNK];
    private final ByteBuffer in = ByteBuffer.wrap(bytes).limit(0);

    private ModelReader(InputStream source) {
        this.source = source;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it ends too early or has another format
     */
    static LinearModel read(InputStream in) throws IOException {
        return new ModelReader(in).read();
    }

    private LinearModel read() throws IOException {
        String format = text();
        if (format.equals(MAXIMUM_ENTROPY)) {
            need(Integer.BYTES + Double.BYTES).getInt(); // Two constants that OpenNLP no longer uses.
            in.getDouble();
        } else if (!format.equals(PERCEPTRON)) {
            throw new IOException("its format is " + format + ", not " + PERCEPTRON + " or " + MAXIMUM_ENTROPY);
        }
        List<String> outcomes = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            outcomes.add(text());
        }
        if (outcomes.size() > LinearModel.MOST_OUTCOMES) {
            throw new IOException("it has " + outcomes.size() + " outcomes, more than " + LinearModel.MOST_OUTCOMES);
        }
        int[][] sets = new int[size()][];
        long weights = 0;
        for (int i = 0; i < sets.length; i++) {
            sets[i] = set(outcomes.size());
            weights += (long) sets[i][0] * (sets[i].length - 1);
        }
        if (weights > MOST) {
            throw new IOException("its sets of outcomes have " + weights + " weights");
        }
        long[] features = new long[size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = feature();
        }
        LinearModel.Builder model = new LinearModel.Builder(outcomes, features.length, (int) weights);
        int feature = 0;
        for (int[] set : sets) {
            for (int left = set[0]; left > 0; left--) {
                if (feature == features.length) {
                    throw new IOException("its sets of outcomes have more than its " + feature + " features");
                }
                model.row(features[feature++]);
                for (int i = 1; i < set.length; i++) {
                    model.weight(set[i], need(Double.BYTES).getDouble());
                }
            }
        }
        return model.build();
    }

    /** The buffer with as many bytes at least. */
    private ByteBuffer need(int length) throws IOException {
        if (in.remaining() < length) {
            in.compact();
            int read = source.readNBytes(bytes, in.position(), in.remaining());
            in.limit(in.position() + read).position(0);
            if (read < 0 || in.limit() < length) {
                throw new EOFException("it ends too early");
            }
        }
        return in;
    }

    /** A text as {@code DataOutput.writeUTF} writes it: its length in bytes and its characters. */
    private String text() throws IOException {
        int from = textFrom();
        int length = in.getShort(from) & 0xFFFF;
        in.position(from + Short.BYTES + length);
        return new DataInputStream(new ByteArrayInputStream(bytes, from, Short.BYTES + length)).readUTF();
    }

    /** Where the next text begins, once the buffer has all of it. */
    private int textFrom() throws IOException {
        int length = need(Short.BYTES).getShort(in.position()) & 0xFFFF;
        return need(Short.BYTES + length).position();
    }

    /**
     * The hash of a feature's name, as {@link LinearModel#hash} has it; most have plain letters alone and need no
     * string.
     */
    private long feature() throws IOException {
        int start = textFrom();
        int at = start + Short.BYTES;
        int end = at + (in.getShort(start) & 0xFFFF);
        long name = 0;
        boolean first = true;
        while (true) {
            int from = at;
            long letters = 0;
            for (; at < end && bytes[at] != ' '; at++) {
                if (bytes[at] < 0) {
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
        int size = need(Integer.BYTES).getInt();
        if (size < 0 || size > MOST) {
            throw new IOException("a size in it is " + size);
        }
        return size;
    }

    /** A size and the numbers of outcomes, as digits between spaces; there are tens of thousands of such sets. */
    private int[] set(int outcomes) throws IOException {
        int from = textFrom() + Short.BYTES;
        int to = from + (in.getShort(from - Short.BYTES) & 0xFFFF);
        in.position(to);
        int[] set = new int[outcomes + 1];
        int count = 0;
        for (int at = from; at < to; at++) {
            int number = 0;
            int first = at;
            for (; at < to && bytes[at] != ' '; at++) {
                number = number * 10 + bytes[at] - '0';
                if (bytes[at] < '0' || bytes[at] > '9' || number > MOST) {
                    throw badSet(from, to);
                }
            }
            if (at == first || count == set.length || count > 0 && number >= outcomes) {
                throw badSet(from, to);
            }
            set[count++] = number;
        }
        if (count == 0) {
            throw badSet(from, to);
        }
        return Arrays.copyOf(set, count);
    }

    private IOException badSet(int from, int to) {
        return new IOException(
                "a set of outcomes in it is " + new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }
}
