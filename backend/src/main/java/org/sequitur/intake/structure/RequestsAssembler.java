package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.document.PrintedNumbers;
import org.sequitur.intake.source.Marker;

/** Makes the requests of a document from rows. */
final class RequestsAssembler {

    private record Open(int level, ArrayNode items) {}

    private final ObjectNode requests = JsonNodeFactory.instance.objectNode();
    private final ArrayNode themes = requests.putArray("themes");
    private final Deque<Open> open = new ArrayDeque<>();
    private ObjectNode theme;
    private Row introduction;
    private int number;
    /** The request before, of the same list; null at its start. */
    private Row previous;

    /** The request with two numbers on its line, {@code 5° a)}, whose list goes on; null without one. */
    private Row numberedTwice;

    ObjectNode assemble(List<Row> rows) {
        rows.forEach(this::add);
        return requests;
    }

    private void add(Row row) {
        switch (row.kind()) {
            case REQUESTS_INTRODUCTION -> addIntroduction(row);
            case THEME_HEADING -> addTheme(row);
            case LEAD_IN -> {
                var group = itemsFor(row).addObject();
                previous = null;
                DocumentAssembler.addPrintedNumber(group, row);
                group.set("leadIn", DocumentAssembler.rich(row));
                open.push(new Open(row.level(), group.putArray("items")));
            }
            case REQUEST -> addRequest(row);
            default -> {}
        }
    }

    private void addIntroduction(Row row) {
        if (theme != null
                && theme.has("heading")
                && !theme.has("introduction")
                && theme.get("items").isEmpty()) {
            theme.set("introduction", DocumentAssembler.plain(row));
            theme.put("headingAboveIntroduction", true);
            return;
        }
        theme = null;
        open.clear();
        if (requests.has("introduction") || !themes.isEmpty()) {
            introduction = row;
        } else {
            requests.set("introduction", DocumentAssembler.plain(row));
        }
    }

    private void addTheme(Row row) {
        theme = themes.addObject();
        previous = null;
        number = 0;
        open.clear();
        theme.put("number", themes.size());
        if (introduction != null) {
            theme.set("introduction", DocumentAssembler.plain(introduction));
            introduction = null;
        }
        if (row != null && (row.fr() != null || row.nl() != null)) {
            theme.set("heading", DocumentAssembler.plain(row));
        }
        if (row != null && row.shortTitle() != null) {
            theme.set("shortHeading", DocumentAssembler.localized(row.shortTitle()));
        }
        theme.putArray("items");
    }

    private ArrayNode itemsFor(Row row) {
        while (!open.isEmpty() && open.peek().level() >= row.level()) {
            open.pop();
        }
        if (theme == null) {
            addTheme(null);
        }
        return open.isEmpty() ? (ArrayNode) theme.get("items") : open.peek().items();
    }

    private void addRequest(Row row) {
        var items = itemsFor(row);
        var request = items.addObject();
        request.put("number", theme.get("number").asInt() + "." + ++number);
        numberedTwice = previous != null
                        && previous.level() == row.level()
                        && goesOn(row.fr(), previous.fr())
                        && goesOn(row.nl(), previous.nl())
                ? previous.fr() != null && outer(previous.fr()) != null ? previous : numberedTwice
                : null;
        previous = row;
        var fr = printedNumber(row.fr(), numberedTwice == null ? null : numberedTwice.fr());
        var nl = printedNumber(row.nl(), numberedTwice == null ? null : numberedTwice.nl());
        if (fr != null && nl != null) {
            request.putObject("printedNumber").put("fr", fr).put("nl", nl);
        }
        request.set("text", DocumentAssembler.rich(row));
        if (row.shortTitle() != null) {
            request.set("shortTitle", DocumentAssembler.localized(row.shortTitle()));
        }
        if (row.owner() != null) {
            request.put("owner", row.owner());
        }
        if (row.participants() != null && !row.participants().isEmpty()) {
            var participants = request.putArray("participants");
            for (var entry : row.participants()) {
                var participant = participants.addObject().put("role", entry.role());
                participant.set("name", DocumentAssembler.localized(entry.name()));
                if (entry.bodyId() != null) {
                    participant.put("bodyId", entry.bodyId());
                }
            }
        }
    }

    /** Whether {@code b)} follows {@code a)} or {@code 5° a)}. */
    private static boolean goesOn(RowSide side, RowSide before) {
        var marker = side == null ? null : Marker.of(side.printedNumber());
        var last = before == null ? null : Marker.of(before.printedNumber());
        return marker != null
                && last != null
                && marker.outer() == null
                && marker.follows(last.inner() == null ? last : last.inner());
    }

    private static String outer(RowSide side) {
        var marker = Marker.of(side.printedNumber());
        return marker == null || marker.outer() == null ? null : marker.outer().printed();
    }

    /**
     * The number as printed; the text is to show it so, and citations add the numbers of the lead-ins ({@link PrintedNumbers}).
     *
     * @param first the first item of a list whose number is on the same line, and which no lead-in has; null without one
     */
    private static String printedNumber(RowSide side, RowSide first) {
        return side == null
                ? null
                : PrintedNumbers.cited(Stream.concat(
                        Stream.ofNullable(first).map(RequestsAssembler::outer),
                        Stream.of(side).map(RowSide::printedNumber)));
    }
}
