package org.sequitur.followup;

import org.sequitur.platform.language.PrintableText;

/** Escapes text for XHTML. */
final class XhtmlEscaper {

    private XhtmlEscaper() {}

    static String escape(String text) {
        return PrintableText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
