package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "news/a.txt,a",
        "a.TXT,a",
        "-,text",
        "../../etc/passwd,passwd",
        "C:\\news\\b.txt,b",
        "..,text",
        "'my news: #1.txt',my-news-1",
        "café.txt,cafe",
        "新聞.txt,text",
        "a.b.txt,a.b",
        "<script>.txt,script",
        "news.jsonl:12,news.jsonl-12",
    })
    void areThoseOfTheDocumentsAsFarAsTheyAreAllowedEverywhere(String document, String name) {
        assertThat(new FileNames().next(document)).isEqualTo(name);
    }

    @Test
    void noneIsGivenTwice() {
        FileNames names = new FileNames("index");

        assertThat(names.next("a/x.txt")).isEqualTo("x");
        assertThat(names.next("b/X.txt")).isEqualTo("X-2");
        assertThat(names.next("x-2.txt")).isEqualTo("x-2-2");
        assertThat(names.next("index.txt")).isEqualTo("index-2");
    }

    @Property
    void anyDocumentGetsAPlainNameOfItsOwn(@ForAll Set<String> documents) {
        FileNames names = new FileNames();
        Set<String> given = new HashSet<>();

        for (String document : documents) {
            String name = names.next(document);
            assertThat(name).matches("[A-Za-z0-9]([A-Za-z0-9._-]{0,120}[A-Za-z0-9])?");
            assertThat(given.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }
}
