package org.hearsay.format;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML under construction: every text and value escaped, every element closed in its turn. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; an empty value gives the name alone
     */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Adds an element that has no content and no end, such as {@code meta}. */
    Markup tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"").append(HtmlText.escape(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Adds text. */
    Markup text(String text) {
        out.append(HtmlText.escape(text));
        return this;
    }

    /** Ends the element that was begun last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends elements, as many as there are names, which say which. */
    Markup close(String... elements) {
        for (String element : elements) {
            if (!element.equals(open.peek())) {
                throw new IllegalStateException(element + " isn't open last, but " + open);
            }
            close();
        }
        return this;
    }

    /** Adds an element with text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Adds text of strangers that may run in another direction than what stands around it. */
    Markup isolated(String text, String... attributes) {
        return element("bdi", text, attributes);
    }

    /** Adds a line feed, where blanks don't count. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Adds a file of ours, which holds no end tag, as the content of a script or style. */
    Markup raw(String element, String content) {
        out.append('<')
                .append(element)
                .append('>')
                .append(content)
                .append("</")
                .append(element)
                .append('>');
        return this;
    }

    /** All of it. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
