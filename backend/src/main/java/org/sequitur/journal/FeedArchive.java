package org.sequitur.journal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an archive document of a feed: {@code 2026-10} for the first events of that month, {@code 2026-10.2} for the next
 * ones, if one document does not hold all.
 *
 * @param part from 1
 */
record FeedArchive(YearMonth month, int part) {

    private static final Pattern ID = Pattern.compile("(\\d{4}-\\d{2})(?:\\.([1-9]\\d{0,4}))?");

    /** Empty for a text that names none. The first part has one name only. */
    static Optional<FeedArchive> named(String id) {
        var matched = ID.matcher(id);
        if (!matched.matches() || "1".equals(matched.group(2))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FeedArchive(
                    YearMonth.parse(matched.group(1)),
                    matched.group(2) == null ? 1 : Integer.parseInt(matched.group(2))));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    String id() {
        return part == 1 ? month.toString() : month + "." + part;
    }
}
