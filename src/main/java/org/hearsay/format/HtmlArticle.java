package org.hearsay.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.Attribution;
import org.hearsay.Passage;

/** The text of a page, with its marks: each segment with the roles it has, each claim with a reference behind it. */
final class HtmlArticle {

    private final String text;
    private final List<Attribution> attributions;
    private final List<Hue> hues;
    private final Markup out;
    private final String ids;
    /** The claims that end at an offset. */
    private final TreeMap<Integer, List<Integer>> references = new TreeMap<>();

    private HtmlArticle(String text, List<Attribution> attributions, List<Hue> hues, Markup out, String ids) {
        this.text = text;
        this.attributions = attributions;
        this.hues = hues;
        this.out = out;
        this.ids = ids;
        for (int i = 0; i < attributions.size(); i++) {
            references
                    .computeIfAbsent(lastWord(attributions.get(i).claim().passage()), end -> new ArrayList<>())
                    .add(i);
        }
        Comparator<Integer> innermostFirst =
                Comparator.comparing(i -> -attributions.get(i).claim().passage().start());
        references.values().forEach(ending -> ending.sort(innermostFirst));
    }

    /**
     * Writes the text.
     *
     * @param hues the hue of each attribution
     * @param ids what the ids begin with
     */
    static void write(Markup out, String original, List<Attribution> attributions, List<Hue> hues, String ids) {
        new HtmlArticle(HtmlText.clean(original), attributions, hues, out, ids)
                .write(Segments.of(original, attributions));
    }

    /** Where the reference to a claim stands: behind its last word, not behind the line breaks that may follow. */
    private int lastWord(Passage claim) {
        int end = claim.end();
        while (end > claim.start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Segments.whole(text, end);
    }

    private void write(List<Segment> segments) {
        out.open("div", "class", "article", "id", ids + "article");
        int at = 0;
        int next = 0;
        for (Paragraph paragraph : Paragraph.of(text)) {
            out.text(text.substring(at, paragraph.start()));
            open(paragraph.style());
            while (next < segments.size() && segments.get(next).end() <= paragraph.start()) {
                next++;
            }
            for (int i = next; i < segments.size() && segments.get(i).start() < paragraph.end(); i++) {
                Segment segment = segments.get(i);
                segment(
                        Math.max(segment.start(), paragraph.start()),
                        Math.min(segment.end(), paragraph.end()),
                        segment.parts());
            }
            references(paragraph.end());
            out.close("p");
            at = paragraph.end();
        }
        out.text(text.substring(at));
        if (!references.isEmpty()) {
            out.open("p");
            references(text.length());
            out.close("p");
        }
        out.close("div");
    }

    private void open(Paragraph.Style style) {
        String name = style.name().toLowerCase(Locale.ROOT);
        if (style == Paragraph.Style.BODY) {
            out.open("p", "dir", "auto");
        } else {
            String level = style == Paragraph.Style.HEADLINE ? "2" : "3";
            out.open("p", "dir", "auto", "class", name, "role", "heading", "aria-level", level);
        }
    }

    /** A stretch, cut where a reference must stand. */
    private void segment(int start, int end, List<Segment.Part> parts) {
        int from = start;
        while (!references.isEmpty() && references.firstKey() < end) {
            int to = Math.max(from, references.firstKey());
            marked(from, to, parts);
            from = to;
            references(to);
        }
        marked(from, end, parts);
        references(end);
    }

    private void marked(int start, int end, List<Segment.Part> parts) {
        if (start == end) {
            return;
        }
        String words = text.substring(start, end);
        if (parts.isEmpty()) {
            out.text(words);
            return;
        }
        out.element(
                "span",
                words,
                "class",
                classes(parts),
                "data-r",
                parts.stream()
                        .map(part -> part.role().letter() + Integer.toString(part.attribution() + 1))
                        .collect(Collectors.joining(" ")));
    }

    /** The script does the same when it filters. */
    private String classes(List<Segment.Part> parts) {
        List<String> classes = new ArrayList<>(List.of("m"));
        List<Segment.Part> claims =
                parts.stream().filter(part -> part.role() == Segment.Role.CLAIM).toList();
        if (!claims.isEmpty()) {
            classes.add("c");
            classes.add("c" + hue(claims.get(0)));
        }
        if (claims.size() > 1) {
            classes.add("o");
            classes.add("o" + hue(claims.get(1)));
        }
        parts.stream()
                .filter(part -> part.role() == Segment.Role.SOURCE || part.role() == Segment.Role.CUE)
                .findFirst()
                .ifPresent(part -> {
                    classes.add(Character.toString(part.role().letter()));
                    classes.add("s" + hue(part));
                });
        if (parts.stream().anyMatch(part -> part.role() == Segment.Role.HEDGE)) {
            classes.add("h");
        }
        return String.join(" ", classes);
    }

    private String hue(Segment.Part part) {
        return hues.get(part.attribution()).name();
    }

    /** The references of all claims that end up to here, inner claims first. */
    private void references(int end) {
        while (!references.isEmpty() && references.firstKey() <= end) {
            for (int i : references.pollFirstEntry().getValue()) {
                Attribution attribution = attributions.get(i);
                String number = Integer.toString(i + 1);
                out.open(
                        "a",
                        "class",
                        "ref s" + hues.get(i).name(),
                        "id",
                        ids + "t" + number,
                        "href",
                        "#" + ids + "a" + number,
                        "data-n",
                        number,
                        "aria-label",
                        "Claim " + number + ", " + attribution.speaker().name() + ": " + HowSure.of(attribution));
                out.element("span", Voice.label(attribution.speaker()), "class", "label")
                        .text("\u00A0" + number)
                        .close("a");
            }
        }
    }
}
