package org.hearsay.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Speaker;

/** The index of many pages. */
final class HtmlIndex {

    private static final int MOST_VOICES = 4;
    private static final int MOST_PAGES = 3;

    /** Someone of this name and kind, wherever it is said; whether it is one person is for the reader to find out. */
    private record Entry(Speaker speaker, List<Html.Page> pages, List<Html.Speaking> spoken) {

        int claims() {
            return spoken.stream().mapToInt(Html.Speaking::claims).sum();
        }

        int hedged() {
            return spoken.stream().mapToInt(Html.Speaking::hedged).sum();
        }
    }

    private final List<Html.Page> pages;
    private final List<Entry> voices;
    private final Markup out = new Markup();

    private HtmlIndex(List<Html.Page> pages) {
        this.pages = pages;
        Map<Speaker, Entry> entries = new LinkedHashMap<>();
        for (Html.Page page : pages) {
            for (Html.Speaking speaking : page.voices()) {
                Entry entry = entries.computeIfAbsent(
                        speaker(speaking), speaker -> new Entry(speaker, new ArrayList<>(), new ArrayList<>()));
                entry.pages().add(page);
                entry.spoken().add(speaking);
            }
        }
        this.voices = entries.values().stream()
                .sorted(Comparator.comparing(Entry::claims)
                        .reversed()
                        .thenComparing(entry -> entry.speaker().name()))
                .toList();
    }

    static String of(String title, List<Html.Page> pages) {
        HtmlIndex index = new HtmlIndex(pages);
        index.body(title);
        List<Hue> hues =
                index.voices.stream().map(entry -> hue(entry.speaker())).toList();
        return HtmlFrame.page(title + " – who claims what", hues, index.out);
    }

    private void body(String title) {
        out.open("header")
                .element("p", "Hearsay", "class", "brand")
                .open("h1")
                .isolated(title)
                .close("h1");
        out.open("p", "class", "sum");
        count(pages.size(), "document", "documents");
        count(voices.stream().mapToInt(Entry::claims).sum(), "claim", "claims");
        count(voices.size(), "voice", "voices");
        out.close("p");
        out.open("nav", "aria-label", "Parts")
                .element("a", "Voices", "href", "#voices")
                .text(" ");
        out.element("a", "Documents", "href", "#documents").close("nav");
        out.open("p", "class", "find", "hidden", "")
                .element("label", "Find", "for", "find")
                .text(" ");
        out.tag("input", "type", "search", "id", "find", "autocomplete", "off", "placeholder", "a voice or a document");
        out.close("p", "header");
        out.line().open("main", "class", "index");
        voices();
        documents();
        out.close("main").line();
        out.element("p", "", "id", "status", "class", "unseen", "role", "status");
    }

    private void count(int count, String one, String more) {
        out.open("span")
                .element("b", Integer.toString(count))
                .text(" " + (count == 1 ? one : more))
                .close("span")
                .text(" ");
    }

    private void voices() {
        out.open("section", "aria-labelledby", "voices").element("h2", "Voices", "id", "voices");
        out.element(
                "p", "Grouped by name: whether two documents mean the same is for you to find out.", "class", "note");
        head("Voice", "Claims", "Hedged", "Where");
        for (Entry entry : voices) {
            Speaker speaker = entry.speaker();
            out.line()
                    .open(
                            "tr",
                            "id",
                            Voice.id(speaker),
                            "class",
                            "s" + hue(speaker).name());
            out.open("th", "scope", "row").open("span", "class", "voice");
            out.element("span", Voice.label(speaker), "class", "label", "aria-hidden", "true");
            out.text(" ")
                    .open("span", "class", "who")
                    .isolated(speaker.name(), "class", "name")
                    .text(" ");
            out.element("span", HowSure.lower(speaker.kind()), "class", "about").close("span", "span", "th");
            numbers(entry.claims(), entry.hedged());
            where(entry);
            out.close("tr");
        }
        out.close("tbody", "table", "section").line();
    }

    /** The documents that someone speaks in; many are folded up. */
    private void where(Entry entry) {
        out.open("td", "class", "where");
        boolean isFolded = entry.pages().size() > MOST_PAGES;
        if (isFolded) {
            out.open("details").element("summary", entry.pages().size() + " documents");
        }
        out.open("ul");
        for (Html.Page page : entry.pages()) {
            out.open("li")
                    .open("a", "href", page.link() + "#" + Voice.id(entry.speaker()))
                    .isolated(title(page))
                    .close("a", "li");
        }
        out.close("ul");
        if (isFolded) {
            out.close("details");
        }
        out.close("td");
    }

    /** What a page is called: by its headline, or by its document's name without its folder. */
    private static String title(Html.Page page) {
        return page.headline().isEmpty() ? HtmlPage.name(page.document()) : page.headline();
    }

    private void documents() {
        out.open("section", "aria-labelledby", "documents").element("h2", "Documents", "id", "documents");
        head("Document", "Claims", "Hedged", "Voices");
        for (Html.Page page : pages) {
            out.line().open("tr").open("th", "scope", "row");
            out.open("a", "href", page.link(), "class", "name")
                    .isolated(title(page))
                    .close("a")
                    .text(" ");
            out.isolated(page.document(), "class", "about").close("th");
            numbers(
                    page.voices().stream().mapToInt(Html.Speaking::claims).sum(),
                    page.voices().stream().mapToInt(Html.Speaking::hedged).sum());
            out.open("td", "class", "where");
            for (Html.Speaking speaking :
                    page.voices().subList(0, Math.min(MOST_VOICES, page.voices().size()))) {
                Speaker speaker = speaker(speaking);
                out.open("a", "class", "chip s" + hue(speaker).name(), "href", page.link() + "#" + Voice.id(speaker));
                out.isolated(speaking.name())
                        .text("\u00A0" + speaking.claims())
                        .close("a")
                        .text(" ");
            }
            rest(page.voices().size() - MOST_VOICES);
            out.close("td", "tr");
        }
        out.close("tbody", "table", "section");
    }

    private void head(String... columns) {
        out.open("table").open("thead").open("tr");
        for (String column : columns) {
            out.element("th", column, "scope", "col");
        }
        out.close("tr", "thead").open("tbody");
    }

    private void numbers(int claims, int hedged) {
        out.element("td", Integer.toString(claims), "class", "number")
                .element("td", Integer.toString(hedged), "class", "number");
    }

    private void rest(int more) {
        if (more > 0) {
            out.element("span", "and " + more + " more", "class", "about");
        }
    }

    private static Speaker speaker(Html.Speaking speaking) {
        return new Speaker(speaking.name(), speaking.kind(), "", "", List.of());
    }

    private static Hue hue(Speaker speaker) {
        return Hue.of(speaker.name(), speaker.kind());
    }
}
