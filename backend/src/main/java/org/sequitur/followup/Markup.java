package org.sequitur.followup;

import org.sequitur.platform.language.Printable;

/** Text as XHTML has it. */
final class Markup {

    private Markup() {}

    static String escape(String text) {
        return Printable.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
