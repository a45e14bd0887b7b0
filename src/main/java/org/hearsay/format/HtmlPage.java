package org.hearsay.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.Ascription;
import org.hearsay.Attribution;
import org.hearsay.Framing;
import org.hearsay.HedgingLevel;

/** The page of one document: its voices, its text with marks, and the list of claims. */
final class HtmlPage {

    private final String document;
    private final List<Attribution> attributions;
    private final List<Voice> voices;
    private final List<Hue> hues;
    private final Markup out = new Markup();

    private HtmlPage(String document, List<Attribution> attributions) {
        this.document = document;
        this.attributions = attributions;
        this.voices = voices(attributions);
        this.hues = Hue.of(attributions);
    }

    static String of(String document, String text, List<Attribution> attributions) {
        HtmlPage page = new HtmlPage(document, attributions);
        page.body(text);
        return HtmlFrame.page(document + " – who claims what", page.hues, page.out);
    }

    /** Those who speak, by the number of claims that they made or may have made, then in the order of the text. */
    static List<Voice> voices(List<Attribution> attributions) {
        Map<String, List<Integer>> claims = new LinkedHashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            if (isSaid(attributions.get(i))) {
                claims.computeIfAbsent(Voice.id(attributions.get(i).speaker()), id -> new ArrayList<>())
                        .add(i);
            }
        }
        return claims.values().stream()
                .map(indexes -> Voice.of(indexes, attributions))
                .sorted(Comparator.comparing(voice -> -voice.claims().size()))
                .toList();
    }

    private static boolean isSaid(Attribution attribution) {
        return attribution.ascription() != Ascription.NOT_MADE;
    }

    private void body(String text) {
        out.element("a", "To the text", "class", "skip", "href", "#article").line();
        out.open("header");
        out.element("p", "Hearsay", "class", "brand")
                .open("h1")
                .isolated(name(document))
                .close("h1");
        out.open("p", "class", "sum");
        long said = attributions.stream().filter(HtmlPage::isSaid).count();
        count(said, "claim", "claims");
        if (said < attributions.size()) {
            count(attributions.size() - said, "not said", "not said");
        }
        count(voices.size(), "voice", "voices");
        count(
                attributions.stream()
                        .filter(a -> isSaid(a) && a.hedging().level() != HedgingLevel.CERTAIN)
                        .count(),
                "hedged",
                "hedged");
        count(
                attributions.stream()
                        .filter(a -> a.framing() == Framing.DISTANCED || a.framing() == Framing.DISPUTED)
                        .count(),
                "at arm’s length",
                "at arm’s length");
        if (!name(document).equals(document)) {
            out.isolated(document, "class", "path");
        }
        out.close("p", "header").line();
        out.open("div", "class", "columns");
        side();
        out.line().open("main");
        HtmlArticle.write(out, text, attributions, hues, "");
        out.line().open("section", "aria-labelledby", "list").element("h2", "Claim by claim", "id", "list");
        HtmlClaims.write(out, attributions, hues, "");
        out.close("section", "main", "div").line();
        out.element("p", "", "id", "status", "class", "unseen", "role", "status");
        out.element("div", "", "id", "card", "class", "card", "role", "tooltip", "hidden", "");
    }

    /** A document's name without its folder. */
    static String name(String document) {
        String name = document.substring(document.lastIndexOf('/') + 1);
        return name.isEmpty() ? document : name;
    }

    private void count(long count, String one, String more) {
        out.open("span")
                .element("b", Long.toString(count))
                .text(" " + (count == 1 ? one : more))
                .close("span")
                .text(" ");
    }

    private void side() {
        out.open("aside", "aria-label", "Voices and legend");
        out.open("section", "class", "voices");
        out.element("h2", "Voices", "id", "voices");
        out.open("ul", "aria-labelledby", "voices");
        for (Voice voice : voices) {
            out.open("li", "id", voice.id(), "class", "s" + voice.hue().name());
            filter("voice", voice.id());
            out.element("span", Voice.label(voice.speaker()), "class", "label", "aria-hidden", "true");
            out.text(" ")
                    .open("span", "class", "who")
                    .isolated(voice.speaker().name(), "class", "name")
                    .text(" ");
            out.isolated(Voice.about(voice.speaker()), "class", "about")
                    .close("span")
                    .text(" ");
            claims(voice);
            out.close("button", "li");
        }
        out.close("ul", "section");
        choices("Said or not", "ascription", Attribution::ascription);
        choices("How sure", "level", attribution -> attribution.hedging().level());
        choices("How the author frames it", "framing", Attribution::framing);
        out.element("button", "Show all", "type", "button", "class", "all", "id", "all", "hidden", "");
        legend();
        out.close("aside");
    }

    private void claims(Voice voice) {
        int claims = voice.claims().size();
        out.open("span", "class", "count")
                .text(Integer.toString(claims))
                .element("span", claims == 1 ? " claim" : " claims", "class", "unseen");
        if (voice.hedged() > 0) {
            out.text(" ").element("span", voice.hedged() + " hedged", "class", "about");
        }
        out.close("span");
    }

    /** Buttons that filter by a property of the claims. */
    private void choices(String title, String by, Function<Attribution, Enum<?>> property) {
        Map<Enum<?>, Integer> counts = new TreeMap<>(Comparator.comparing(Enum::ordinal));
        attributions.forEach(attribution -> counts.merge(property.apply(attribution), 1, Integer::sum));
        out.open("section", "class", "choices")
                .element("h2", title, "id", by + "s")
                .open("ul", "aria-labelledby", by + "s");
        counts.forEach((value, count) -> {
            out.open("li");
            filter(by, HowSure.lower(value));
            out.text(HowSure.lower(value) + " ")
                    .element("span", Integer.toString(count), "class", "count")
                    .close("button", "li");
        });
        out.close("ul", "section");
    }

    /** Begins a button that the script makes work; without it, it shows what it shows. */
    private void filter(String by, String value) {
        out.open(
                "button",
                "type",
                "button",
                "class",
                "filter",
                "data-by",
                by,
                "data-value",
                value,
                "aria-pressed",
                "false",
                "disabled",
                "");
    }

    private void legend() {
        out.open("section", "class", "legend").element("h2", "Marks").open("p");
        out.element("span", "Source", "class", "m s s210")
                .text(" ")
                .element("span", "says", "class", "m k s210")
                .text(" ");
        out.element("span", "what is claimed, and ", "class", "m c c210")
                .element("span", "perhaps", "class", "m c c210 h");
        out.element("span", " hedged", "class", "m c c210").text(". ").close("p");
        out.element(
                        "p",
                        "The letters and the number behind a claim lead to its entry below. Colours are the speakers’, "
                                + "the same on every page; a line below a claim is the claim around it.")
                .close("section");
    }
}
