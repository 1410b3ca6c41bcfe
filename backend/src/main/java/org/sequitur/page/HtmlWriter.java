package org.sequitur.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a part of an HTML document, with all texts and values of attributes escaped. */
public final class HtmlWriter {

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; an attribute whose value is null is left out
     */
    public HtmlWriter open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** An element without content and end, such as {@code meta}. */
    public HtmlWriter tag(String element, String... attributes) {
        html.append('<').append(element);
        for (var at = 0; at < attributes.length; at += 2) {
            if (attributes[at + 1] != null) {
                html.append(' ').append(attributes[at]).append("=\"");
                text(attributes[at + 1]);
                html.append('"');
            }
        }
        html.append('>');
        return this;
    }

    /** Closes the element that was opened last. */
    public HtmlWriter close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    public HtmlWriter text(String text) {
        for (var at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(text.charAt(at));
            }
        }
        return this;
    }

    /** An element with a text; nothing if the text is null. */
    public HtmlWriter element(String element, String text) {
        return text == null ? this : open(element).text(text).close();
    }

    public HtmlWriter link(String address, String text) {
        return open("a", "href", address).text(text).close();
    }

    /** An element that has a link only. */
    public HtmlWriter linkIn(String element, String address, String text) {
        return open(element).link(address, text).close();
    }

    public String html() {
        return html.toString();
    }
}
