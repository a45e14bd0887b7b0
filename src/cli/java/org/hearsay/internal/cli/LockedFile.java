package org.hearsay.internal.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * A small text file that one process alone has, from its opening to its closing or the end of the process.
 *
 * <p>It is read and written through the channel that holds the lock: POSIX drops a process's locks on a file as soon as
 * the process closes any channel to it, be it one that has only read.
 */
final class LockedFile implements Closeable {

    private final Path file;
    private final FileChannel channel;

    private LockedFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens a file, which is made if need be, but never through a link.
     *
     * @return the file, or empty if another has it
     */
    static Optional<LockedFile> open(Path file) throws IOException {
        while (true) {
            make(file);
            Object there;
            FileChannel channel;
            try {
                there = key(file);
                channel = FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException e) {
                continue;
            }
            try {
                if (!isLocked(channel)) {
                    channel.close();
                    return Optional.empty();
                }
                if (there.equals(key(file))) {
                    return Optional.of(new LockedFile(file, channel));
                }
            } catch (NoSuchFileException e) {
                // The one that had it has deleted it between the two.
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    /** Whether a file is this one. */
    boolean is(Path other) {
        return Output.areSame(file, other);
    }

    /** The lines of the file. */
    List<String> lines() throws IOException {
        channel.position(0);
        return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** Writes lines in the place of those that are there. */
    void write(List<String> lines) throws IOException {
        channel.truncate(0).position(0);
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(String.join("\n", lines) + "\n");
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Deletes the file; the lock holds until it is closed. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void make(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // All the better.
        }
    }

    /** Tells a file from one that takes its place; some systems can't, where no file that is open can be deleted. */
    private static Object key(Path file) throws IOException {
        return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey());
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            // Behind the content, which some systems wouldn't let be read elsewise.
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
