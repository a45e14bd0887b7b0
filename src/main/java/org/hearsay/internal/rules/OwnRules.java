package org.hearsay.internal.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.internal.text.Lines;

/**
 * Rules that a user wrote.
 *
 * @param name what errors call them, such as a file's name
 * @param lines gives their lines; throws {@link IllegalArgumentException} if they can't be read
 */
public record OwnRules(String name, Supplier<List<String>> lines) {

    /** Those of a file, which is read when the lines are asked for. */
    public static OwnRules of(Path file) {
        return new OwnRules(file.toString(), () -> Lines.ofFile(file));
    }
}
