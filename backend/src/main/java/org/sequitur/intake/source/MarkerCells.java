package org.sequitur.intake.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The cells of a table's row that hold the marker of the cells after them: {@code 1° | text in French | text in Dutch}. */
final class MarkerCells {

    private MarkerCells() {}

    /** Whether a cell has only a marker, and a cell after it has text. */
    static boolean isMarker(List<Element> cells, int cell) {
        return cells.size() > 2
                && Markers.isAlone(text(cells.get(cell)))
                && cells.subList(cell + 1, cells.size()).stream()
                        .map(MarkerCells::text)
                        .anyMatch(text -> !text.isEmpty() && !Markers.isAlone(text));
    }

    static String text(Element cell) {
        return Xml.descendants(cell, "t", Set.of("del", "moveFrom")).stream()
                .map(Node::getTextContent)
                .collect(Collectors.joining())
                .strip();
    }
}
