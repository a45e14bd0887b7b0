package org.hearsay.internal.cli;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one folder in the order of their names, a folder's with a slash behind it.
 *
 * <p>The folder is read once for each page of names, so that memory doesn't grow with it.
 */
final class SortedFolder extends AbstractIterator<SortedFolder.Entry> {

    static final int PAGE = 50_000;

    /**
     * An entry; what can't be looked at counts as a file, whose reading will say so.
     *
     * @param name what it is sorted by; names that java can't decode may look the same
     */
    record Entry(String name, Path path, boolean isFolder) implements Comparable<Entry> {

        private static final Comparator<Entry> BY_NAME =
                Comparator.comparing(Entry::name).thenComparing(Entry::path);

        @Override
        public int compareTo(Entry other) {
            return BY_NAME.compare(this, other);
        }
    }

    private final Path folder;
    private final String ending;
    private final int pageSize;
    private final TreeSet<Entry> page = new TreeSet<>();
    private Optional<Entry> last = Optional.empty();
    private boolean complete;

    /** The folders and those files whose names have an ending. */
    SortedFolder(Path folder, String ending, int pageSize) {
        this.folder = folder;
        this.ending = ending;
        this.pageSize = pageSize;
    }

    /** Reads the first page, for an error to come now. */
    SortedFolder opened() throws IOException {
        readPage();
        return this;
    }

    @Override
    protected @Nullable Entry computeNext() {
        if (page.isEmpty() && !complete) {
            try {
                readPage();
            } catch (IOException e) {
                throw new DirectoryIteratorException(e);
            }
        }
        last = Optional.ofNullable(page.pollFirst());
        return last.isPresent() ? last.get() : endOfData();
    }

    private void readPage() throws IOException {
        complete = true;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path path : entries) {
                add(path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void add(Path path) {
        String name = path.getFileName().toString();
        boolean full = page.size() == pageSize;
        if (full && new Entry(name, path, false).compareTo(page.last()) > 0) {
            complete = false;
            return;
        }
        boolean isFolder = Files.isDirectory(path);
        Entry entry = new Entry(isFolder ? name + "/" : name, path, isFolder);
        if (last.isPresent() && entry.compareTo(last.get()) <= 0 || !isFolder && !isText(path, name)) {
            return;
        }
        page.add(entry);
        if (full) {
            page.pollLast();
            complete = false;
        }
    }

    private boolean isText(Path path, String name) {
        if (!name.endsWith(ending)) {
            return false;
        }
        if (Files.isRegularFile(path)) {
            return true;
        }
        try {
            // A link that leads nowhere.
            return !Files.exists(path)
                    && Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            .isSymbolicLink();
        } catch (IOException e) {
            return true;
        }
    }
}
