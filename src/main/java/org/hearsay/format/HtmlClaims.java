package org.hearsay.format;

import java.util.List;
import java.util.Locale;
import org.hearsay.Attribution;
import org.hearsay.Marker;
import org.hearsay.Passage;

/**
 * The list below the text: everything that is known of each claim. The script shows an entry as a card beside the
 * words.
 */
final class HtmlClaims {

    private static final String NONE = "–";

    private final Markup out;
    private final List<Attribution> attributions;
    private final List<Hue> hues;
    private final String ids;
    private final Numbers numbers;

    private HtmlClaims(Markup out, List<Attribution> attributions, List<Hue> hues, String ids) {
        this.out = out;
        this.attributions = attributions;
        this.hues = hues;
        this.ids = ids;
        this.numbers = Numbers.of(attributions);
    }

    /**
     * Writes the list.
     *
     * @param hues the hue of each attribution
     * @param ids what the ids begin with
     */
    static void write(Markup out, List<Attribution> attributions, List<Hue> hues, String ids) {
        HtmlClaims claims = new HtmlClaims(out, attributions, hues, ids);
        out.open("ol", "class", "claims", "id", ids + "claims");
        for (int i = 0; i < attributions.size(); i++) {
            claims.entry(i);
        }
        out.close("ol");
    }

    private void entry(int index) {
        Attribution a = attributions.get(index);
        String number = Integer.toString(index + 1);
        String hue = hues.get(index).name();
        out.line()
                .open(
                        "li",
                        "id",
                        ids + "a" + number,
                        "class",
                        "entry s" + hue,
                        "data-n",
                        number,
                        "data-hue",
                        hue,
                        "data-voice",
                        Voice.id(a.speaker()),
                        "data-ascription",
                        HowSure.lower(a.ascription()),
                        "data-level",
                        HowSure.lower(a.hedging().level()),
                        "data-framing",
                        HowSure.lower(a.framing()));
        out.open("p", "class", "who");
        out.element("span", Voice.label(a.speaker()), "class", "label", "aria-hidden", "true");
        out.text(" ").isolated(a.speaker().name(), "class", "name");
        a.cue().ifPresent(cue -> out.text(" ").isolated(cue.text(), "class", "cue"));
        out.text(" ")
                .element(
                        "a",
                        number,
                        "class",
                        "back",
                        "href",
                        "#" + ids + "t" + number,
                        "aria-label",
                        "Claim " + number + " in the text")
                .close("p");
        out.open("blockquote", "dir", "auto").text(a.claim().text()).close("blockquote");
        out.open("dl");
        String about = Voice.about(a.speaker());
        detail("Speaker", about.isEmpty() ? NONE : about);
        detail("Ascription", HowSure.lower(a.ascription()));
        detail("Level", HowSure.lower(a.hedging().level()));
        detail("Polarity", HowSure.lower(a.hedging().polarity()));
        detail("Mood", HowSure.lower(a.hedging().mood()));
        detail("Framing", HowSure.lower(a.framing()));
        detail("Quotation", HowSure.lower(a.quotation()));
        detail("Type", HowSure.lower(a.type()));
        detail("Source", a.source().map(Passage::text).orElse(NONE));
        hedges(a.hedging().markers());
        detail("Found by", a.foundBy());
        out.open("div").element("dt", "Confidence").open("dd");
        String confidence = String.format(Locale.ROOT, "%.2f", a.confidence());
        out.open("meter", "min", "0", "max", "1", "value", confidence, "aria-hidden", "true")
                .close("meter");
        out.text(" " + confidence).close("dd", "div");
        numbers.within(a).ifPresent(this::within);
        out.close("dl", "li");
    }

    private void within(int outer) {
        String number = Integer.toString(outer + 1);
        out.open("div").element("dt", "Within").open("dd");
        out.open("a", "href", "#" + ids + "a" + number)
                .text(number + ", what ")
                .isolated(attributions.get(outer).speaker().name())
                .text(" says")
                .close("a");
        out.close("dd", "div");
    }

    private void hedges(List<Marker> markers) {
        if (markers.isEmpty()) {
            return;
        }
        out.open("div").element("dt", "Shown by").open("dd");
        for (Marker marker : markers) {
            out.isolated(marker.passage().text(), "class", "hedge")
                    .text(" ")
                    .element("code", marker.rule())
                    .text(" ");
        }
        out.close("dd", "div");
    }

    private void detail(String term, String words) {
        out.open("div").element("dt", term).open("dd").isolated(words).close("dd", "div");
    }
}
