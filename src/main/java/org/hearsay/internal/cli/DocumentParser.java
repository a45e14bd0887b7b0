package org.hearsay.internal.cli;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ExecutionError;
import java.util.Optional;
import org.hearsay.AttributionParser;

/** Reads documents and parses them, on any number of threads. */
final class DocumentParser {

    private final ParserOptions options;
    private Optional<AttributionParser> parser = Optional.empty();

    DocumentParser(ParserOptions options) {
        this.options = options;
    }

    /** Reads and parses a document. */
    Outcome parse(TextSource source) {
        String name = source.name();
        try {
            String text = source.read();
            return new Outcome.Parsed(text, parser().parse(text));
        } catch (Unreadable e) {
            return new Outcome.Failed(Main.FAILED, name + ": " + e.getMessage(), false);
        } catch (Unusable e) {
            return new Outcome.Failed(Main.FAILED, e.getMessage(), true);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(Main.BUG, name + ": " + Console.bugMessage(e), false);
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(Main.FAILED, name + ": is too large for the memory that java has", false);
        }
    }

    /** Only when the first text is there: loading takes most of the time that a short run has. */
    private synchronized AttributionParser parser() throws Unusable {
        if (parser.isEmpty()) {
            try {
                parser = Optional.of(options.parser());
            } catch (Unreadable e) {
                throw new Unusable(e.getMessage(), e);
            } catch (OutOfMemoryError | ExecutionError e) {
                // Models are loaded on several threads, whose errors come wrapped.
                if (!(Throwables.getRootCause(e) instanceof OutOfMemoryError)) {
                    throw e;
                }
                throw new Unusable("the memory that java has is too small for the models", e);
            }
        }
        return parser.get();
    }

    /** The parser can't be made as it was asked for. */
    private static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
