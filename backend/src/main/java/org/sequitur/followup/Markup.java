package org.sequitur.followup;

import java.util.regex.Pattern;

/** Text as XHTML has it. */
final class Markup {

    /** What no XML may hold (XML 1.0, 2.2), whoever wrote it. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Markup() {}

    static String escape(String text) {
        return FORBIDDEN
                .matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
