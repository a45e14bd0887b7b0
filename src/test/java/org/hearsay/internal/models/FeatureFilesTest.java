package org.hearsay.internal.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The templates are those of which the models were trained. */
class FeatureFilesTest {

    @ParameterizedTest
    @CsvSource({
        "cues, 85, 16a58890b3f5ad9166345c809fdcdfa13349fbd8ef8cc5411f092b847595b141",
        "judge, 28, b1e2fc1a862ecdc6a4c0d37c04c65d2b79cad67239c93cb750da8539f55d27b5",
        "relations, 27, 8dd3582725a8223e90f84b454862d4f002b84bdac29d038e1d6f2f0b69cc366c",
        "roles, 62, d3f6398062390a966947334f577bc4d451143f8876240dbdbf8fe09a19033705",
        "roles-history, 39, 90a805c82c9abf0a469d27f69cfaef513b39a2c794464ffbd4d321e90729f568",
        "tags, 12, 0574d680f859cfa9a8054cb87c8a46d2f93f12da32a5f7f0b4485cfcaf7cdb36",
        "tags-context, 23, 08d2f5d20c89cb2b3adebe6edec8aa9e07b66e42ef4f4f0bb87712e4fa411467",
        "transitions, 57, 6133133799d204ad25535dcf6d911301a18eddb2f15d3f297c2cf40b4a5c86c7"
    })
    void areThoseOfTheModels(String name, int count, String sha256) {
        List<TemplateLine> lines = TemplateLine.read(name + ".features");
        String text = lines.stream()
                .map(line -> line.depth() + " " + line.text().replaceAll(" +", " ") + "\n")
                .collect(Collectors.joining());

        assertThat(lines.size() + " lines, " + Models.sha256(text.getBytes(StandardCharsets.UTF_8)))
                .as("%s.features is not what its model was trained with: train the models anew, then pin this", name)
                .isEqualTo(count + " lines, " + sha256);
    }
}
