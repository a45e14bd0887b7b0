package org.hearsay.internal.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class ModelsTest {

    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    @Test
    void tagsAsTheStockTaggerDoes() throws IOException {
        POSTaggerME stock = new POSTaggerME(new POSModel(Models.open("tags")));
        Tagger tagger = Models.tags().tagger();
        List<String> sentences = List.of(
                "I",
                "Go away",
                "The mayor did n't say who's behind Monday's plan , she told us .",
                "\" We didn't know , \" said Gov. Ann Weber , 47 , of the U.S. 's oldest party .",
                "COUNCIL VOTES TO CLOSE BRIDGE",
                "On 3 May 2016 the 12,000 striking workers ' leaders met in Vienna - to no avail !");
        for (String sentence : sentences) {
            String[] words = sentence.split(" ");

            assertThat(tagger.tag(List.of(words))).as(sentence).isEqualTo(stock.tag(words));
        }
    }

    @Test
    void namesAnUnknownModel() {
        assertThatIllegalStateException().isThrownBy(() -> Models.open("chunks")).withMessageContaining("chunks is unknown");
    }

    @Test
    void namesAMissingModel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Models.open("tags", catalog("/nowhere.bin", "00")))
                .withMessage("model tags is missing: there is no /nowhere.bin on the class path");
    }

    @Test
    void namesADamagedModel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Models.open("tags", catalog(TAGS, "00")))
                .withMessageStartingWith("model tags is damaged")
                .withMessageEndingWith("not 00");
    }

    private static Properties catalog(String resource, String sha256) {
        Properties catalog = new Properties();
        catalog.setProperty("tags.resource", resource);
        catalog.setProperty("tags.sha256", sha256);
        return catalog;
    }
}
