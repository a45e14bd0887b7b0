package org.hearsay.format;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.ParsedText;

/**
 * An article with its marks, and the list of claims folded up below it, as a piece of another page: no script, and a
 * style that holds within it alone.
 */
final class HtmlFragment {

    private HtmlFragment() {}

    static String of(ParsedText parsed) {
        List<Hue> hues = Hue.of(parsed.attributions());
        // Several articles may be shown on one page.
        String ids = "hearsay-"
                + Hashing.sha256()
                        .hashString(parsed.id() + "\0" + parsed.text(), StandardCharsets.UTF_16LE)
                        .toString()
                        .substring(0, 8)
                + "-";
        Markup out = new Markup();
        out.open("div", "class", "hearsay", "lang", "en").line();
        out.raw("style", style(hues)).line();
        HtmlArticle.write(out, parsed.text(), parsed.attributions(), hues, ids);
        out.line().open("details").element("summary", "Claim by claim");
        HtmlClaims.write(out, parsed.attributions(), hues, ids);
        return out.close("details", "div").line().toString();
    }

    private static String style(List<Hue> hues) {
        return ".hearsay {\n"
                + Resource.text("marks.css").replace(":root", "&")
                + Resource.text("fragment.css")
                + Hue.styles(hues)
                + "}\n";
    }
}
