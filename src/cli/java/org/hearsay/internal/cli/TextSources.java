package org.hearsay.internal.cli;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The documents that arguments name, found as they are asked for: files, {@code -}, and folders for the files of one
 * ending in them; with fields given, each of these holds JSON lines with one document a line.
 */
final class TextSources extends AbstractIterator<TextSource> implements Closeable {

    private final Iterator<TextSource> files;
    private final Optional<JsonFields> fields;
    private final Predicate<Path> isOutput;
    private Optional<JsonDocuments> open = Optional.empty();

    /**
     * Begins with the first document.
     *
     * @param isOutput whether a file is the one that results are written to
     */
    TextSources(List<String> names, Optional<JsonFields> fields, InputStream standardInput, Predicate<Path> isOutput) {
        this.files = files(names, fields, standardInput, isOutput);
        this.fields = fields;
        this.isOutput = isOutput;
    }

    /** How many bytes all the files have that arguments name. */
    static long size(List<String> names, Optional<JsonFields> fields) {
        long size = 0;
        for (Iterator<TextSource> files = files(names, fields, InputStream.nullInputStream(), file -> false);
                files.hasNext(); ) {
            size += files.next().size();
        }
        return size;
    }

    /** Whether there may be more than one document. */
    static boolean areSeveral(List<String> names, Optional<JsonFields> fields) {
        Iterator<TextSource> files = files(names, fields, InputStream.nullInputStream(), file -> false);
        return fields.isPresent() || Iterators.advance(files, 1) == 1 && files.hasNext();
    }

    @Override
    protected @Nullable TextSource computeNext() {
        while (true) {
            if (open.isPresent()) {
                if (open.get().hasNext()) {
                    return open.get().next();
                }
                close();
            }
            if (!files.hasNext()) {
                return endOfData();
            }
            TextSource file = files.next();
            if (file instanceof TextFile text && isOutput.test(text.file())) {
                return new Missing(file.name(), "is the output, too; not parsed");
            }
            try {
                open = fields.isPresent() ? open(file, fields.get()) : Optional.empty();
            } catch (Unreadable e) {
                return new Missing(file.name(), e.getMessage());
            }
            if (open.isEmpty()) {
                return file;
            }
        }
    }

    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException e) {
            // All that was asked for has been read.
        }
        open = Optional.empty();
    }

    private static Optional<JsonDocuments> open(TextSource file, JsonFields fields) throws Unreadable {
        if (file instanceof TextFile text) {
            return Optional.of(JsonDocuments.of(text, fields));
        }
        return file instanceof StandardInput input ? Optional.of(JsonDocuments.of(input, fields)) : Optional.empty();
    }

    private static Iterator<TextSource> files(
            List<String> names, Optional<JsonFields> fields, InputStream standardInput, Predicate<Path> isOutput) {
        String ending = fields.isPresent() ? ".jsonl" : ".txt";
        return Iterators.concat(
                Iterators.transform(names.iterator(), name -> files(name, ending, standardInput, isOutput)));
    }

    private static Iterator<TextSource> files(
            String name, String ending, InputStream standardInput, Predicate<Path> isOutput) {
        if (name.equals(StandardInput.NAME)) {
            return Iterators.singletonIterator(new StandardInput(standardInput));
        }
        try {
            Path path = TextSource.path(name);
            return Files.isDirectory(path)
                    ? new FolderWalk(path, ending, isOutput)
                    : Iterators.singletonIterator(new TextFile(name, path));
        } catch (Unreadable e) {
            return Iterators.singletonIterator(new Missing(name, e.getMessage()));
        }
    }
}
