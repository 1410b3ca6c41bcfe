package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.intake.source.SourceText;
import org.sequitur.platform.code.Code;

/** Doubts on a whole text: missing parts, pages and blocks. The detail is the kind of row that is missing, or page numbers. */
final class DocumentDoubts {

    private static final Pattern PAGE = Pattern.compile("(?:^|[-–—]\\s?)(\\d{1,3})(?:\\s?[-–—]|$)");

    private DocumentDoubts() {}

    static List<Doubt> find(
            SourceText source, List<Item> items, List<Row> rows, Metadata metadata, boolean footnotesComplete) {
        var doubts = new ArrayList<Doubt>();
        var kinds = EnumSet.noneOf(RowKind.class);
        items.forEach(item -> kinds.add(item.kind));
        Stream.of(
                        RowKind.COVER,
                        RowKind.OPENING,
                        RowKind.RECITAL,
                        RowKind.REQUESTS_INTRODUCTION,
                        RowKind.REQUEST,
                        RowKind.SIGNATORY)
                .filter(kind -> !kinds.contains(kind))
                // Many adopted texts print no signatories.
                .forEach(kind -> doubts.add(
                        new Doubt(DoubtReason.PART_MISSING, kind != RowKind.SIGNATORY, Code.of(kind.name()))));
        if (metadata.documentNumber() == null || metadata.session() == null || metadata.adoptedOn() == null) {
            doubts.add(new Doubt(DoubtReason.PART_MISSING, true, Code.of(RowKind.COVER.name())));
        }
        if (!footnotesComplete) {
            doubts.add(new Doubt(DoubtReason.FOOTNOTE_WITHOUT_COUNTERPART, true, null));
        }
        pages(source)
                .ifPresent(pages -> doubts.add(new Doubt(DoubtReason.PRINTED_NUMBERS_NOT_CONSECUTIVE, true, pages)));
        var unfinished = rows.stream().filter(Row::hasUnfinishedTitle).count();
        if (unfinished > 0) {
            doubts.add(new Doubt(DoubtReason.SHORT_TITLES_UNFINISHED, true, String.valueOf(unfinished)));
        }
        if (!covers(source, rows)) {
            doubts.add(new Doubt(DoubtReason.UNPLACED, true, null));
        }
        return List.copyOf(doubts);
    }

    /** The printed numbers of two pages that follow each other though their numbers do not. */
    private static Optional<String> pages(SourceText source) {
        var printed = new TreeMap<Integer, Integer>();
        for (var block : source.artifacts()) {
            var matcher = PAGE.matcher(Spaces.ordinary(block.text().plain()).strip());
            if (matcher.find()) {
                block.places().forEach(place -> printed.putIfAbsent(place.page(), Integer.valueOf(matcher.group(1))));
            }
        }
        var before = printed.isEmpty() ? null : printed.firstEntry();
        for (var entry : printed.entrySet()) {
            if (entry.getValue() - before.getValue() != entry.getKey() - before.getKey()) {
                return Optional.of(before.getValue() + " / " + entry.getValue());
            }
            before = entry;
        }
        return Optional.empty();
    }

    /** Whether each block is in exactly one row. */
    static boolean covers(SourceText source, List<Row> rows) {
        var expected = Stream.of(source.blocks(), source.footnotes(), source.artifacts())
                .flatMap(List::stream)
                .map(SourceBlock::id)
                .toList();
        var placed = rows.stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.fr()), Optional.ofNullable(row.nl())))
                .flatMap(Optional::stream)
                .flatMap(side -> side.blocks().stream())
                .toList();
        return placed.size() == expected.size() && new HashSet<>(placed).equals(new HashSet<>(expected));
    }
}
