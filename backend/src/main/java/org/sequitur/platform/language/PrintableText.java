package org.sequitur.platform.language;

import java.util.regex.Pattern;

/** Removes characters that some output formats do not allow. */
public final class PrintableText {

    /** Characters that XML (XML 1.0, 2.2) or iCalendar (RFC 5545, 3.1) does not allow. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\u007E\\u0080-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private PrintableText() {}

    /** The text with each such character replaced by a space. */
    public static String of(String text) {
        return FORBIDDEN.matcher(text).replaceAll(" ");
    }
}
