package org.hearsay.format;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * What all pages have around their content: one file, that loads nothing and runs nothing but its own style and script.
 */
final class HtmlFrame {

    private HtmlFrame() {}

    /**
     * A page.
     *
     * @param hues those that the body has classes for
     */
    static String page(String title, Collection<Hue> hues, Markup body) {
        String style = Resource.text("marks.css") + Resource.text("page.css") + Hue.styles(hues);
        String script = Resource.text("page.js");
        Markup head = new Markup();
        head.tag("meta", "charset", "utf-8").line();
        head.tag(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                                + "; img-src data:; base-uri 'none'; form-action 'none'")
                .line();
        head.tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        head.tag("meta", "name", "color-scheme", "content", "light dark").line();
        head.tag("meta", "name", "referrer", "content", "no-referrer").line();
        head.tag("meta", "name", "generator", "content", "Hearsay").line();
        // Else a browser would ask a server for one.
        head.tag("link", "rel", "icon", "href", "data:,").line();
        head.element("title", title).line().raw("style", style).line();
        body.line()
                .open("footer")
                .element("p", "Marked by Hearsay, which tells who claims what, and never whether it is true.")
                .close();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n" + head + "</head>\n<body>\n" + body + "\n"
                + new Markup().raw("script", script) + "\n</body>\n</html>\n";
    }

    private static String hash(String content) {
        byte[] hash =
                Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
        return "'sha256-" + BaseEncoding.base64().encode(hash) + "'";
    }
}
