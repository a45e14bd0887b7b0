package org.hearsay.internal.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads lists and rules, those of the library and those that a user wrote: lines of strict UTF-8 that end in
 * {@code \n}, {@code \r} or both, behind a byte order mark or none.
 */
public final class Lines {

    private Lines() {}

    /**
     * The lines of a user's file.
     *
     * @param most how many bytes it may have
     * @throws IllegalArgumentException naming the file, and the line if it holds something that isn't text, if it can't
     *     be read
     */
    public static List<String> ofFile(Path file, int most) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(most + 1);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": no such file or folder", e);
        } catch (AccessDeniedException e) {
            throw new IllegalArgumentException(file + ": permission denied", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": can't be read: " + e.getMessage(), e);
        }
        if (bytes.length > most) {
            throw new IllegalArgumentException(file + ": is larger than " + most + " bytes");
        }
        return decode(file.toString(), bytes);
    }

    /** The lines of a resource of the library, if there is such a resource. */
    public static Optional<List<String>> ofResource(String resource) {
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(decode(resource, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A line of a list without the comment that {@code #} begins, and without blanks around; empty if nothing is left.
     */
    public static String entry(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /** The words of {@code words/NAME.txt}, without duplicates. */
    static ImmutableSet<String> words(String name) {
        return ImmutableSet.copyOf(entries("/org/hearsay/internal/words/" + name + ".txt"));
    }

    /** The lines of {@code text/NAME.tsv}, in their order. */
    static ImmutableList<String> table(String name) {
        return entries("/org/hearsay/internal/text/" + name + ".tsv");
    }

    private static ImmutableList<String> entries(String resource) {
        return ofResource(resource)
                .orElseThrow(() -> new IllegalStateException("there is no " + resource + " on the class path"))
                .stream()
                .map(Lines::entry)
                .filter(entry -> !entry.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> decode(String file, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw error(file, bytes, 0, "the file is UTF-16, not UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw error(file, bytes, i, "a NUL stands here: is it a text?");
            }
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw error(file, bytes, in.position(), "this line isn't UTF-8");
        }
        return out.flip().toString().lines().toList();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException error(String file, byte[] bytes, int at, String reason) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
                line++;
            }
        }
        return new IllegalArgumentException(file + ":" + line + ": " + reason);
    }
}
