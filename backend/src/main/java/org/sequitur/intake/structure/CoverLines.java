package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cover's rows by their part in the document format. Their order is the print's: session, date, Parliament, type of
 * document, title, adoption, introduction and heading of the source documents, source documents.
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
        List<Row> documents) {

    /** The number and session of a source document, such as {@code A-590/1 – 2021/2022}. */
    static final Pattern DOCUMENT = Pattern.compile(
            "^(?<number>\\p{Lu}{1,4}-\\d+(?:/\\d+)?)\\s*[-–—]\\s*(?<session>\\d{4}\\s?[/-]\\s?\\d{4})\\b");

    static final Pattern SESSION = Pattern.compile("\\b\\d{4}\\s?[-–/]\\s?\\d{4}\\b");

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
        return new CoverLines(
                session,
                at(rest, 0),
                at(rest, 1),
                at(rest, 2),
                at(rest, 3),
                at(rest, 4),
                introduction,
                heading,
                documents);
    }

    private static boolean isDocument(Row row) {
        return DOCUMENT.matcher(plain(row).strip()).find();
    }

    private static Row at(List<Row> rows, int place) {
        return place < rows.size() ? rows.get(place) : null;
    }

    static String plain(Row row) {
        var side = row.fr() == null ? row.nl() : row.fr();
        return side == null ? "" : side.text().plain();
    }
}
