package org.sequitur.intake.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.intake.source.SourceText;
import org.sequitur.platform.language.Language;

/** Finds number, session and date of a resolution on its cover and in its running heads. */
record Metadata(String documentNumber, String session, LocalDate adoptedOn) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{1,4}-\\d{1,6}(?=/\\d|\\b)");
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})(?:er)?[\\s\\u00a0\\u202f]+(\\p{L}+)[\\s\\u00a0\\u202f]+(\\d{4})");

    static Metadata of(SourceText source, List<Item> items) {
        var cover = items.stream().filter(item -> item.kind == RowKind.COVER).toList();
        var session = cover.stream()
                .flatMap(Item::sides)
                .map(Paragraph::plain)
                .filter(text -> !CoverLines.DOCUMENT.matcher(text).find())
                .map(text -> CoverLines.SESSION.matcher(text))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group().replaceAll("[–/]", "-").replace(" ", ""))
                .findFirst();
        var adopted = cover.stream()
                .flatMap(Item::sides)
                .anyMatch(side ->
                        Cues.find("adoption", side.language(), side.plain()).isPresent());
        return new Metadata(number(source, items), session.orElse(null), adopted ? date(cover) : null);
    }

    private static String number(SourceText source, List<Item> items) {
        var counts = new HashMap<String, Integer>();
        Stream.concat(
                        source.artifacts().stream().map(SourceBlock::text).map(text -> text.plain()),
                        items.stream()
                                .filter(item -> item.kind == RowKind.COVER || item.kind == RowKind.FURNITURE)
                                .flatMap(Item::sides)
                                .map(Paragraph::plain))
                .flatMap(text -> NUMBER.matcher(text).results().map(found -> found.group()))
                .forEach(number -> counts.merge(number, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The date of the cover; null if the languages do not agree. */
    private static LocalDate date(List<Item> cover) {
        return cover.stream()
                .filter(item -> item.pair.isComplete())
                .map(item -> {
                    var fr = date(item.pair.fr());
                    return fr.isPresent() && fr.equals(date(item.pair.nl())) ? fr.get() : null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> date(Paragraph side) {
        var matcher = DATE.matcher(side.plain());
        return matcher.find()
                ? date(matcher.group(1), matcher.group(2), matcher.group(3), side.language())
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String day, String month, String year, Language language) {
        var number = Cues.words("months", language).indexOf(month.toLowerCase(Locale.ROOT));
        try {
            return number < 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(year), number + 1, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
