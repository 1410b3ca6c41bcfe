package org.sequitur.followup;

import org.sequitur.platform.language.PrintableText;

/** Text as XHTML has it. */
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
