package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/**
 * The rows of the cover, each as a part of the document format. Words and patterns identify most rows; the order of the
 * parts identifies the others: session, date, Parliament, type of document, title, adoption, introduction and heading of
 * the source documents, source documents.
 *
 * @param rest lines for which the document has no part
 */
record CoverLines(
        Row session,
        Row date,
        Row parliament,
        Row documentType,
        Row title,
        Row adoption,
        Row introduction,
        Row heading,
        List<Row> documents,
        List<Row> rest) {

    /** The number and session of a source document, such as {@code A-590/1 – 2021/2022}. */
    static final Pattern DOCUMENT = Pattern.compile(
            "^(?<number>\\p{Lu}{1,4}-\\d+(?:/\\d+)?)\\s*[-–—]\\s*(?<session>\\d{4}\\s?[/-]\\s?\\d{4})\\b");

    static final Pattern SESSION = Pattern.compile("\\b\\d{4}\\s?[-–/]\\s?\\d{4}\\b");

    /** A line that is a date and nothing else. */
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}(?:er)?[\\s\\u00a0\\u202f]+\\p{L}+[\\s\\u00a0\\u202f]+\\d{4}");

    static CoverLines of(List<Row> cover) {
        var rest = new ArrayList<>(cover);
        var documents = rest.stream().filter(CoverLines::isDocument).toList();
        rest.removeAll(documents);
        var session = rest.stream()
                .filter(row -> SESSION.matcher(plain(row)).find())
                .findFirst()
                .orElse(null);
        rest.remove(session);
        Row heading = null;
        Row introduction = null;
        if (!documents.isEmpty()) {
            var colons = rest.stream()
                    .filter(row -> plain(row).strip().endsWith(":"))
                    .toList();
            heading = colons.isEmpty() ? null : colons.getLast();
            introduction = colons.size() > 1 ? colons.get(colons.size() - 2) : null;
        }
        rest.remove(heading);
        rest.remove(introduction);
        var date = take(rest, CoverLines::isDate);
        var adoption = take(rest, row -> starts(row, "adoption"));
        var documentType = take(rest, row -> starts(row, "documentType") && words(row) <= 4);
        var title = documentType == null ? null : take(rest, row -> cover.indexOf(row) > cover.indexOf(documentType));
        var parliament = take(rest, row -> contains(row, "parliament"));
        // Each resolution has a title; the other parts may not be printed.
        var parts = new ArrayList<Row>(Arrays.asList(date, parliament, documentType, title, adoption));
        if (title == null && rest.size() < Collections.frequency(parts, null)) {
            title = take(rest, row -> true);
        }
        // The order of the print identifies rows that no word or pattern identifies.
        return new CoverLines(
                session,
                date == null ? take(rest, row -> true) : date,
                parliament == null ? take(rest, row -> true) : parliament,
                documentType == null ? take(rest, row -> true) : documentType,
                title == null ? take(rest, row -> true) : title,
                adoption == null ? take(rest, row -> true) : adoption,
                introduction,
                heading,
                documents,
                // Evaluated last: what no part took.
                List.copyOf(rest));
    }

    /** The document's own number above both languages, which print it once, is no text of either. */
    static void setAsideNumber(List<Item> items) {
        items.stream()
                .findFirst()
                .filter(item -> item.kind == RowKind.COVER
                        && !item.pair.isComplete()
                        && DOCUMENT.matcher(item.pair.any().plain())
                                .replaceFirst("")
                                .isBlank())
                .ifPresent(item -> item.kind = RowKind.FURNITURE);
    }

    /** Removes the first row that fits; null without one. */
    private static Row take(List<Row> rows, Predicate<Row> fits) {
        var found = rows.stream().filter(fits).findFirst().orElse(null);
        rows.remove(found);
        return found;
    }

    private static boolean isDate(Row row) {
        return DATE.matcher(plain(row).strip()).matches();
    }

    private static boolean starts(Row row, String cue) {
        return Cues.startsWith(cue, language(row), plain(row).strip());
    }

    private static boolean contains(Row row, String cue) {
        return Cues.find(cue, language(row), plain(row)).isPresent();
    }

    private static Language language(Row row) {
        return row.fr() == null ? Language.NL : Language.FR;
    }

    private static int words(Row row) {
        return plain(row).strip().split("\\s+").length;
    }

    private static boolean isDocument(Row row) {
        return DOCUMENT.matcher(plain(row).strip()).find();
    }

    static String plain(Row row) {
        var side = row.fr() == null ? row.nl() : row.fr();
        return side == null ? "" : Spaces.ordinary(side.text().plain());
    }
}
