package org.sequitur.search;

import java.util.regex.Pattern;

/** Citations of requests and resolutions as readers type them, such as {@code demande 2.4 de la résolution A-590}. */
public final class Citations {

    private static final String NUMBER = "(?:\\p{L}{1,3}-?\\d{2,}|\\d+\\.\\d+|\\d{3,})";

    /** What is cited, before its number. */
    private static final Pattern NOUN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:de|la|van|du)\\s+|l['’])*"
                    + "(?:demandes?|r[e\\u00e9]solutions?|verzoek(?:en)?|resoluties?)\\s+"
                    + "(?:(?:n[\\u00b0o]?|nr|num[e\\u00e9]ro|nummer)\\.?\\s*)?(?=" + NUMBER + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The number of a document of one of both assemblies, typed without its hyphen. */
    private static final Pattern NO_HYPHEN =
            Pattern.compile("(?<![\\p{L}\\p{N}])([AB])(\\d{3,})(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private Citations() {}

    /** The text with citations reduced to their numbers, which are written as registered: {@code 2.4 A-590}. */
    public static String reduced(String typed) {
        var numbers = NOUN.matcher(TextAnalyzers.normalized(typed)).replaceAll("");
        return NO_HYPHEN.matcher(numbers).replaceAll("$1-$2");
    }
}
