package org.sequitur.search;

import java.util.regex.Pattern;

/** Citations of requests and resolutions as readers type them, such as {@code demande n° 2.4 de la résolution A-590}. */
public final class Citations {

    private static final String BEFORE_WORD = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER_WORD = "(?![\\p{L}\\p{N}])";
    private static final String DOCUMENT = "(?:\\p{L}{1,3}-?\\d{2,}|\\d{3,})";
    private static final String ARTICLES = "(?:(?:de|la|le|du|van|het)\\s+|l['’])*";

    /** The letter alone may begin a number, such as {@code N275}, unless something follows it. */
    private static final String NUMBER_SIGN =
            "(?:(?:no?\\u00b0|nr|num[e\\u00e9]ro|nummer)\\.?\\s*|no?(?:\\.\\s*|\\s+))";

    /** A number of a request, typed with a comma. */
    private static final Pattern COMMA = pattern("(?<![\\p{L}\\p{N}.,])(\\d{1,2}),(?=\\d{1,2}(?![\\p{L}\\p{N},]))");

    /** A noun or a number sign before the number of a citation: {@code demande n°}, {@code resolutie}. */
    private static final Pattern NOUN = pattern(BEFORE_WORD + "(?:" + ARTICLES
            + "(?:demandes?|r[e\\u00e9]solutions?|points?|verzoek(?:en)?|resoluties?|punt(?:en)?)\\s+(?:" + NUMBER_SIGN
            + ")?|"
            + NUMBER_SIGN + ")(?=" + DOCUMENT + "|\\d+\\.\\d+)");

    /** Between the number of a document and that of a request in it. */
    private static final Pattern SLASH = pattern(BEFORE_WORD + "(" + DOCUMENT + ")\\s*/\\s*(?=\\d+\\.\\d)");

    private static final Pattern SESSION = pattern("(?:\\(\\s*)?" + BEFORE_WORD + ARTICLES
            + "(?:gewone\\s+)?(?:sessions?|sessies?|zitting(?:en)?)\\s+(?:ordinaires?\\s+)?\\(?"
            + "(\\d{4})\\s*[-\\u2013/]\\s*(\\d{4})" + AFTER_WORD + "(?:\\s*\\))*");

    /** The number of a document of one of both assemblies, typed without its hyphen. */
    private static final Pattern NO_HYPHEN = pattern(BEFORE_WORD + "([AB])(\\d{3,})" + AFTER_WORD);

    private Citations() {}

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The text with citations reduced to their numbers, which are written as registered, with sessions in parentheses:
     * {@code 2.4 A-590 (2022-2023)}.
     */
    public static String reduced(String typed) {
        var withPoints =
                COMMA.matcher(TextAnalyzers.normalized(withDegreeSign(typed))).replaceAll("$1.");
        var numbers = NOUN.matcher(withPoints).replaceAll("");
        var separate = SLASH.matcher(numbers).replaceAll("$1 ");
        var sessions = SESSION.matcher(separate).replaceAll("($1-$2)");
        return NO_HYPHEN.matcher(sessions).replaceAll("$1-$2");
    }

    /** With {@code \u00b0} for the characters that look like it in {@code n\u00b0}, of which normalization makes an o. */
    private static String withDegreeSign(String typed) {
        return typed.replace('\u00ba', '\u00b0').replace("\u2116", "n\u00b0");
    }
}
