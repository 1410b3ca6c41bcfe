package org.sequitur.platform.cache;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares media types by the weights that an {@code Accept} header gives them (RFC 9110, 12.5.1). */
final class AcceptHeader {

    private static final Pattern WEIGHT = Pattern.compile(";\\s*q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)\\s*$");

    /** What browsers prefer when they open an address. */
    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");

    private record Range(String type, double weight) {

        static Range of(String sent) {
            var weight = WEIGHT.matcher(sent);
            return new Range(AcceptHeader.type(sent).trim(), weight.find() ? Double.parseDouble(weight.group(1)) : 1);
        }
    }

    private AcceptHeader() {}

    /**
     * Whether the sender prefers a page, or the media type that browsers show as a page, to the other media type. A sender that
     * has no preference gets the other.
     *
     * @param accept the header, or null
     */
    static boolean prefersPage(String accept, String mediaType, String browserType) {
        if (accept == null) {
            return false;
        }
        var ranges = Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(Range::of)
                .toList();
        var other = weight(type(mediaType), ranges);
        return Stream.concat(PAGES.stream(), Stream.of(type(browserType)))
                .anyMatch(page -> weight(page, ranges) > other);
    }

    /** The weight of the most specific range that includes the type; 0 if none does. */
    private static double weight(String type, List<Range> ranges) {
        return Stream.of(type, type.substring(0, type.indexOf('/')) + "/*", "*/*", "*")
                .flatMap(name -> ranges.stream()
                        .filter(range -> range.type().equals(name))
                        .limit(1))
                .findFirst()
                .map(Range::weight)
                .orElse(0.0);
    }

    /** The media type without its parameters. */
    static String type(String mediaType) {
        var end = mediaType.indexOf(';');
        return end < 0 ? mediaType : mediaType.substring(0, end);
    }
}
