package newsroom;

import org.hearsay.AttributionParser;

/** One parser for all tasks of an executor: it loads its models once, and any number of threads may share it. */
final class ParserOfJvm {

    private ParserOfJvm() {
    }

    static AttributionParser get() {
        return Holder.PARSER;
    }

    /** Loaded when first asked for. */
    private static final class Holder {
        static final AttributionParser PARSER = AttributionParser.create();
    }
}
