package org.sequitur.intake.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the printed numbers and bullets within a text that begin further items: {@code 1° planter des arbres ; | 2° publier un
 * rapport}. Numbers to which the text only refers, such as {@code l'article 2, 1°, du décret}, begin none.
 */
public final class FurtherItems {

    /** @param start of the printed number in the text, and of the words after it */
    record Place(int start, int textStart, Marker marker) {}

    private static final String SPACE = "[\\s\\u00A0\\u202F]";

    private static final Pattern NUMBER = Pattern.compile("(?<=^|" + SPACE + ")(\\(?(?:"
            + "\\d{1,2}\\s?[°º](?:\\s?(?:bis|ter|quater))?[.)]?|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|\\d{1,2}(?:\\s?/|[-\\u2010-\\u2014])"
            + "|[ivx]{1,4}[.)]|[a-z][.)]|[IVX]{1,4}[.)]|[A-Z]\\))/?)" + SPACE + "+(?=[\\p{L}\\p{N}«“„\"(])");

    private static final Pattern BULLET = Pattern.compile("(?:(?<=[;:,])" + SPACE + "+[-\\u2010-\\u2015\\u2212*]" + "|"
            + SPACE + "[\\u2022\\u2023\\u2043\\u25A0-\\u25FF])" + SPACE + "+(?=\\p{L})");

    private static final Properties WORDS = words();

    /** Words that refer to a numbered part of a text, and the numbers after them. */
    private static final Pattern REFERENCE = pattern("(?:^|[\\s('’])(?:<reference>)"
            + "(?:[\\s,/]*(?:§{1,2}|\\d+(?:er|bis|ter|quater)?[°º)]*|\\(?[a-z]{1,3}\\)|<joining>|<range>))*[\\s,]*$");

    /** Words that something must follow, and numbers of which the next one is enumerated. */
    private static final Pattern GOVERNING = pattern("(?:^|[\\s('’])(?:<governing>|<joining>|<range>)$"
            + "|(?:^|[\\s(])(?:\\d{1,2}\\s?[°º]|\\(?[a-z0-9]\\))(?:\\s?,|\\s(?:<joining>|<range>))?$");

    /** The last item follows a conjunction: {@code ; et | 3°}. */
    private static final Pattern LAST_ITEM = pattern("[;,.:]\\s(?:<joining>)$");

    /** What a number that begins an item does not precede: a law, a unit, a month, another number of an enumeration. */
    private static final Pattern NO_ITEM = pattern("(?:<joining>|<range>)\\s\\(?(?:\\d{1,2}[°º.)]|[a-z]\\)).*"
            + "|(?:<ofLaw>)\\s?(?:\\p{L}+\\s)?(?:<law>).*|(?:<unit>)(?!\\p{L}).*");

    /** Items that are counted in words. */
    private static final Pattern ORDINAL = pattern("(?<=[;,.:]\\s|[;,.:]\\s(?:<joining>)\\s)(?:<second>)(?![\\p{L}])");

    private static final Pattern BETWEEN_ITEMS = pattern(";\\s+(?!(?:<joining>)\\s*$)(?=\\S)");

    private static final Pattern AFTER_ITEM = pattern(".*;(?:\\s(?:<joining>))?");

    private FurtherItems() {}

    /**
     * The printed number or bullet of a further item: the one that follows the text's own, the second of a list that begins within
     * the text, or a bullet after a semicolon, comma or colon.
     *
     * @param own null without one
     */
    public static Optional<String> firstIn(Marker own, String text) {
        var known = new ArrayList<Marker>();
        if (own != null) {
            known.add(own);
        }
        for (var place : numbers(text)) {
            if (known.stream().anyMatch(place.marker()::follows)) {
                return Optional.of(place.marker().printed());
            }
            if (place.marker().isFirst()) {
                known.add(place.marker());
            }
        }
        return Stream.of(BULLET, ORDINAL)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group().strip())
                .findFirst();
    }

    /** Whether a semicolon outside of quotations and brackets ends an item before the end of the text. */
    public static boolean areSeparatedIn(String text) {
        return BETWEEN_ITEMS
                .matcher(text)
                .results()
                .map(found -> text.substring(0, found.start()))
                .anyMatch(before -> !isInQuotation(before) && count(before, "(") <= count(before, ")"));
    }

    /**
     * The items that follow the one with that number, each after a semicolon and outside of quotations; none if another number of the
     * same form stands between them, as in {@code 1° to amend as follows: 1° ...; 2° ...}, where they may be items of the item.
     */
    static List<Place> after(Marker own, String text) {
        var found = new ArrayList<Place>();
        var last = own;
        for (var place : numbers(text)) {
            var before = text.substring(0, place.start()).strip();
            if (place.marker().follows(last) && AFTER_ITEM.matcher(before).matches() && !isInQuotation(before)) {
                found.add(place);
                last = place.marker();
            } else if (place.marker().sameForm(own)) {
                return List.of();
            }
        }
        return found;
    }

    private static List<Place> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .filter(found ->
                        mayBegin(text.substring(0, found.start())) && !isMentioned(text.substring(found.end())))
                .map(found -> new Place(found.start(), found.end(), Marker.of(found.group(1))))
                .filter(place -> !place.marker().isBullet())
                .toList();
    }

    private static boolean mayBegin(String before) {
        return !isReference(before) && isNotGoverned(before);
    }

    /** Whether a text ends in words that refer to a part of another text, so that the number after it is such a part. */
    static boolean isReference(String before) {
        return !LAST_ITEM.matcher(ordinary(before)).find()
                && REFERENCE.matcher(ordinary(before)).find();
    }

    /** Whether a sentence may be interrupted here by the number of an item: not after {@code de}, nor after {@code a) et}. */
    static boolean isNotGoverned(String before) {
        return LAST_ITEM.matcher(ordinary(before)).find()
                || !GOVERNING.matcher(ordinary(before)).find();
    }

    /** Whether the text after a number says that it is that of a law, a month, a temperature or an enumeration. */
    static boolean isMentioned(String after) {
        return NO_ITEM.matcher(ordinary(after)).matches();
    }

    private static Pattern pattern(String regex) {
        var filled = regex;
        for (var key : WORDS.stringPropertyNames()) {
            filled = filled.replace("<" + key + ">", WORDS.getProperty(key));
        }
        return Pattern.compile(filled, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static Properties words() {
        var words = new Properties();
        try (var stream = FurtherItems.class.getResourceAsStream("/intake/numbers-in-text.properties");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    private static String ordinary(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }

    private static boolean isInQuotation(String before) {
        return count(before, "«") > count(before, "»")
                || count(before, "“„") > count(before, "”")
                || count(before, "\"") % 2 > 0;
    }

    private static long count(String text, String signs) {
        return text.chars().filter(sign -> signs.indexOf(sign) >= 0).count();
    }
}
