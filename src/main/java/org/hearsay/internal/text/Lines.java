package org.hearsay.internal.text;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads lists and rules, those of the library and those that a user wrote: lines of strict UTF-8 that end in
 * {@code \n}, {@code \r} or both, behind a byte order mark or none.
 */
public final class Lines {

    /** The bytes of a user's file, at most. */
    public static final int MOST_BYTES = 1 << 24;

    private static final String FOLDER = "/org/hearsay/internal/";

    private Lines() {}

    /**
     * The lines of a user's file.
     *
     * @throws IllegalArgumentException naming the file, and the line if it holds something that isn't text, if it can't
     *     be read
     */
    public static List<String> ofFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return limited(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": no such file or folder", e);
        } catch (AccessDeniedException e) {
            throw new IllegalArgumentException(file + ": permission denied", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * The lines of a user's that a reader has, to its end.
     *
     * @param name what errors call it
     * @throws IllegalArgumentException naming it, if it can't be read or is too large, and the line if that holds a NUL
     */
    public static List<String> ofReader(String name, Reader in) {
        char[] chars = new char[1 << 13];
        StringBuilder text = new StringBuilder();
        try {
            for (int read = in.read(chars); read >= 0; read = in.read(chars)) {
                text.append(chars, 0, read);
                if (text.length() > MOST_BYTES) {
                    throw new IllegalArgumentException(name + ": is larger than " + MOST_BYTES + " characters");
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": can't be read: " + e.getMessage(), e);
        }
        return decode(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The lines of a user's resource on the class path.
     *
     * @param name its path there, from the root: {@code rules/harbour.rules}
     * @throws IllegalArgumentException naming it, and the line if that holds something that isn't text, if it can't be
     *     read
     */
    public static List<String> ofClassPath(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? Lines.class.getClassLoader() : context;
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name + ": no such resource on the class path");
            }
            return limited(name, in);
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": can't be read: " + e.getMessage(), e);
        }
    }

    private static List<String> limited(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(name + ": is larger than " + MOST_BYTES + " bytes");
        }
        return decode(name, bytes);
    }

    /**
     * The lines of a resource of the library.
     *
     * @param name its path from this library's inside: {@code words/days.txt}
     */
    public static List<String> ofResource(String name) {
        try (InputStream in = Lines.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return decode(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> decode(String file, byte[] bytes) {
        if (startsWith(bytes, StandardCharsets.UTF_16LE) || startsWith(bytes, StandardCharsets.UTF_16BE)) {
            throw error(file, bytes, 0, "the file is UTF-16, not UTF-8");
        }
        int nul = Bytes.indexOf(bytes, (byte) 0);
        if (nul >= 0) {
            throw error(file, bytes, nul, "a NUL stands here: is it a text?");
        }
        int mark = startsWith(bytes, StandardCharsets.UTF_8) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw error(file, bytes, in.position(), "this line isn't UTF-8");
        }
        return out.flip().toString().lines().toList();
    }

    /** Whether a file begins with the byte order mark of an encoding. */
    private static boolean startsWith(byte[] bytes, Charset encoding) {
        byte[] mark = "\uFEFF".getBytes(encoding);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static LineException error(String file, byte[] bytes, int at, String reason) {
        String before = new String(bytes, 0, at, StandardCharsets.ISO_8859_1);
        return new LineException(file, Math.toIntExact((before + ".").lines().count()), reason);
    }
}
