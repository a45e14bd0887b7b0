package org.hearsay.internal.text;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
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
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": no such file or folder", e);
        } catch (AccessDeniedException e) {
            throw new IllegalArgumentException(file + ": permission denied", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": can't be read: " + e.getMessage(), e);
        }
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(file + ": is larger than " + MOST_BYTES + " bytes");
        }
        return decode(file.toString(), bytes);
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
