package org.sequitur.platform.language;

import java.util.regex.Pattern;

/** Text as every format can hold it, whoever wrote it. */
public final class PrintableText {

    /** What no XML may hold (XML 1.0, 2.2), nor a calendar (RFC 5545, 3.1). */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\u007E\\u0080-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private PrintableText() {}

    /** The text, with a space for each character that some format may not hold. */
    public static String of(String text) {
        return FORBIDDEN.matcher(text).replaceAll(" ");
    }
}
