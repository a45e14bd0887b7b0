package org.hearsay.internal.cli;

import com.google.common.base.Throwables;
import java.util.List;
import java.util.Optional;
import org.hearsay.AttributionParser;
import org.hearsay.internal.models.ModelException;

/** Reads documents and parses them, on any number of threads. */
final class DocumentParser {

    private final ParserOptions options;
    private Optional<AttributionParser> parser = Optional.empty();
    private Optional<Outcome.Failed> unusable = Optional.empty();

    DocumentParser(ParserOptions options) {
        this.options = options;
    }

    /**
     * Reads and parses a document.
     *
     * @param earlier a line that an earlier run has written of a document of this name, which counts if its text is
     *     still the same
     */
    Outcome parse(TextSource source, Optional<EarlierLine> earlier) {
        String name = source.name();
        try {
            String text = source.read();
            if (earlier.isPresent() && earlier.get().isOf(text)) {
                return new Outcome.Known(earlier.get());
            }
            return load() ? new Outcome.Parsed(text, parser.orElseThrow().parse(text)) : unusable.orElseThrow();
        } catch (Unreadable e) {
            return new Outcome.Failed(Main.FAILED, name + ": " + e.getMessage(), false);
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(Main.FAILED, name + ": is too large for the memory that java has", false);
        } catch (RuntimeException | Error e) {
            return new Outcome.Failed(Main.BUG, name + ": " + Console.bugMessage(e), false);
        }
    }

    /**
     * Makes the parser, if that wasn't tried yet: only when the first text is there, as it takes most of the time that
     * a short run has.
     *
     * @return whether there is one
     */
    private synchronized boolean load() {
        if (parser.isEmpty() && unusable.isEmpty()) {
            try {
                parser = Optional.of(options.parser());
            } catch (Unreadable e) {
                unusable = Optional.of(new Outcome.Failed(Main.FAILED, e.getMessage(), true));
            } catch (RuntimeException | Error e) {
                // Models are loaded on several threads, whose errors come wrapped.
                unusable = Optional.of(unusable(Throwables.getCausalChain(e)));
            }
        }
        return parser.isPresent();
    }

    private static Outcome.Failed unusable(List<Throwable> causes) {
        for (Throwable cause : causes) {
            if (cause instanceof OutOfMemoryError) {
                return new Outcome.Failed(Main.FAILED, "the memory that java has is too small for the models", true);
            }
            if (cause instanceof ModelException) {
                return new Outcome.Failed(Main.FAILED, cause.getMessage(), true);
            }
        }
        return new Outcome.Failed(Main.BUG, Console.bugMessage(causes.get(causes.size() - 1)), true);
    }
}
