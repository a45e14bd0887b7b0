/** Finds who claims what in English news text, in which words, and how surely. */
module org.hearsay {
    requires com.google.common;
    requires com.google.gson;
    requires org.apache.opennlp.tools;
    requires org.slf4j;
    requires static com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports org.hearsay;
    exports org.hearsay.format;

    // Jackson, Gson and their like make JSON of attributions, and read it back.
    opens org.hearsay;
}
