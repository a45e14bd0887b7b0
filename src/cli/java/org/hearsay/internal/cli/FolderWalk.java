package org.hearsay.internal.cli;

import com.google.common.collect.AbstractIterator;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of a folder and of the folders in it, in the order of their names, found as they are asked for. */
final class FolderWalk extends AbstractIterator<TextSource> {

    private record Level(Path folder, SortedFolder entries) {}

    private final String ending;
    private final int pageSize;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Path root;
    private final Predicate<Path> isOutput;
    private boolean foundNone = true;

    /**
     * Walks through a folder for the files whose names have an ending.
     *
     * @param isOutput whether a folder in it is the one that results are written to, which isn't walked through
     */
    FolderWalk(Path root, String ending, Predicate<Path> isOutput) {
        this(root, ending, isOutput, SortedFolder.PAGE);
    }

    FolderWalk(Path root, String ending, Predicate<Path> isOutput, int pageSize) {
        this.root = root;
        this.ending = ending;
        this.isOutput = isOutput;
        this.pageSize = pageSize;
        waiting.add(root);
    }

    @Override
    protected @Nullable TextSource computeNext() {
        while (!waiting.isEmpty() || !levels.isEmpty()) {
            Path folder = waiting.poll();
            try {
                if (folder != null) {
                    levels.push(new Level(folder, new SortedFolder(folder, ending, pageSize).opened()));
                } else if (!levels.peek().entries().hasNext()) {
                    levels.pop();
                } else {
                    SortedFolder.Entry entry = levels.peek().entries().next();
                    if (!entry.isFolder()) {
                        return found(new TextFile(name(entry.path()), entry.path()));
                    }
                    if (isAround(entry.path())) {
                        return found(new Missing(name(entry.path()), "a link to a folder around it"));
                    }
                    if (!isOutput.test(entry.path())) {
                        waiting.add(entry.path());
                    }
                }
            } catch (IOException e) {
                return found(new Missing(name(folder), Unreadable.reason(e)));
            } catch (DirectoryIteratorException e) {
                return found(new Missing(name(levels.pop().folder()), Unreadable.reason(e.getCause())));
            }
        }
        if (foundNone) {
            return found(new Missing(name(root), "a folder without *" + ending + " files"));
        }
        return endOfData();
    }

    private TextSource found(TextSource source) {
        foundNone = false;
        return source;
    }

    private boolean isAround(Path folder) {
        return Files.isSymbolicLink(folder)
                && levels.stream().anyMatch(level -> Output.areSame(level.folder(), folder));
    }

    private String name(Path file) {
        String name = file.toString();
        if (name.contains(Arguments.UNDECODED)) {
            // The address has the very bytes, whatever java decodes names as; the folder's own name could be decoded,
            // as it was given.
            String below = file.toUri()
                    .getRawPath()
                    .substring(root.toUri().getRawPath().length());
            name = root + "/" + URLDecoder.decode(below.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
        return name.replace(File.separatorChar, '/');
    }
}
