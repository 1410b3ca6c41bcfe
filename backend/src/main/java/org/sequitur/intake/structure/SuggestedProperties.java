package org.sequitur.intake.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Suggests owner, participants and short title of requests in rows that people changed, by the rules of the recognition. */
public final class SuggestedProperties {

    private SuggestedProperties() {}

    /**
     * The requests that have a text in both languages, with what is suggested for them, by rowId. If the rules leave a doubt on the
     * bodies, the owner is null and there are no participants.
     *
     * @param rows of a draft, in the order of the document
     * @param bodies those that texts may name
     */
    public static Map<String, Row> of(List<Row> rows, List<BodyEntry> bodies) {
        var asking = rows.stream().filter(row -> isAsking(row.kind())).toList();
        var items = items(asking);
        new Owners(bodies).assign(items);
        ShortTitleComposer.addTo(items);
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).shortTitle != null && items.get(i).kind == RowKind.REQUEST)
                .mapToObj(i -> suggested(asking.get(i), items.get(i)))
                .collect(Collectors.toMap(Row::rowId, row -> row));
    }

    /** The short title that is suggested for a row; null if it is no request in both languages. */
    public static LocalizedText title(Row row) {
        return row.kind() != RowKind.REQUEST || row.fr() == null || row.nl() == null
                ? null
                : ShortTitleComposer.of(
                        Spaces.ordinary(row.fr().text().plain()).strip(),
                        Spaces.ordinary(row.nl().text().plain()).strip());
    }

    private static boolean isAsking(RowKind kind) {
        return switch (kind) {
            case REQUESTS_INTRODUCTION, THEME_HEADING, LEAD_IN, REQUEST -> true;
            default -> false;
        };
    }

    private static List<Item> items(List<Row> rows) {
        var items = new ArrayList<Item>();
        var open = new ArrayDeque<Item>();
        for (var row : rows) {
            var item =
                    new Item(new Alignment.Pair(side(row.fr(), Language.FR), side(row.nl(), Language.NL)), row.kind());
            item.level = row.level();
            while (!open.isEmpty() && !isAbove(open.peek(), item)) {
                open.pop();
            }
            item.parent = open.peek();
            if (item.kind != RowKind.REQUEST) {
                open.push(item);
            }
            items.add(item);
        }
        return items;
    }

    private static boolean isAbove(Item earlier, Item item) {
        return switch (earlier.kind) {
            case THEME_HEADING -> item.kind == RowKind.LEAD_IN || item.kind == RowKind.REQUEST;
            case LEAD_IN ->
                (item.kind == RowKind.LEAD_IN || item.kind == RowKind.REQUEST) && item.level > earlier.level;
            // An introduction is the addressee, and not a parent.
            default -> false;
        };
    }

    private static Paragraph side(RowSide side, Language language) {
        return side == null
                ? null
                : new Paragraph(
                        language,
                        Part.REQUEST,
                        side.text(),
                        side.text().plain().strip(),
                        null,
                        0,
                        false,
                        false,
                        0,
                        side.blocks(),
                        Set.of());
    }

    /** Doubts of a row that people changed are not shown: a doubtful owner is left to them. */
    private static Row suggested(Row row, Item item) {
        var isDoubtful = Owners.DOUBTS.stream().anyMatch(item::has);
        return new Row(
                row.rowId(),
                row.kind(),
                row.level(),
                row.fr(),
                row.nl(),
                item.shortTitle,
                isDoubtful ? null : item.owner,
                isDoubtful ? List.of() : item.participants,
                List.of());
    }
}
