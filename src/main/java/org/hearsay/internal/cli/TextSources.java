package org.hearsay.internal.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The documents that arguments name: files, {@code -}, and folders for the {@code *.txt} files in them. */
final class TextSources {

    private static final String ENDING = ".txt";

    private final Console console;
    private final List<TextSource> found = new ArrayList<>();
    private boolean failed;

    private TextSources(Console console) {
        this.console = console;
    }

    /** Looks up arguments, in their order; what can't be looked up is complained of. */
    static TextSources of(List<String> names, Console console) {
        TextSources sources = new TextSources(console);
        names.forEach(sources::add);
        return sources;
    }

    /** The documents; the files of a folder in the order of their names. */
    List<TextSource> found() {
        return List.copyOf(found);
    }

    /** Whether something couldn't be looked up. */
    boolean failed() {
        return failed;
    }

    private void add(String name) {
        if (name.equals(TextSource.STANDARD_INPUT)) {
            found.add(new TextSource(name, Optional.empty()));
            return;
        }
        try {
            Path path = TextSource.path(name);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                found.add(new TextSource(name, Optional.of(path)));
            }
        } catch (Unreadable e) {
            fail(name, e.getMessage());
        }
    }

    private void addFolder(Path folder) {
        List<TextSource> texts = new ArrayList<>();
        boolean failedBefore = failed;
        failed = false;
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    // A link that leads nowhere is a link here, and its reading will say so.
                    if (file.toString().endsWith(ENDING) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
                        texts.add(new TextSource(name(file), Optional.of(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException error) {
                    fail(name(file), Unreadable.reason(error));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            fail(name(folder), Unreadable.reason(e));
        }
        if (texts.isEmpty() && !failed) {
            fail(name(folder), "a folder without *" + ENDING + " files");
        }
        failed |= failedBefore;
        texts.sort(Comparator.comparing(TextSource::name));
        found.addAll(texts);
    }

    private void fail(String name, String problem) {
        console.error(name, problem);
        failed = true;
    }

    private static String name(Path file) {
        return file.toString().replace(File.separatorChar, '/');
    }
}
