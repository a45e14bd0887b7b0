package org.hearsay.internal.models;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class ModelsTest {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    @Test
    void namesAnUnknownModel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Models.open("chunks"))
                .withMessageContaining("chunks is unknown");
    }

    @Test
    void namesAMissingModel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Models.open("sentences", catalog("/nowhere.bin", "00")))
                .withMessage("model sentences is missing: there is no /nowhere.bin on the class path");
    }

    @Test
    void namesADamagedModel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Models.open("sentences", catalog(SENTENCES, "00")))
                .withMessageStartingWith("model sentences is damaged")
                .withMessageEndingWith("not 00");
    }

    private static Properties catalog(String resource, String sha256) {
        Properties catalog = new Properties();
        catalog.setProperty("sentences.resource", resource);
        catalog.setProperty("sentences.sha256", sha256);
        return catalog;
    }
}
