package org.sequitur.earlier;

import static org.sequitur.earlier.EarlierMessages.MESSAGES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The headings of a spreadsheet, in either language and any order.
 *
 * @param places the index of each column
 */
record SheetHeadings(Map<SheetColumn, Integer> places, List<SheetFault> faults) {

    static SheetHeadings of(SheetLines.Line line) {
        var places = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        var faults = new ArrayList<SheetFault>();
        line.cells().forEach((index, cell) -> {
            var column = SheetColumn.headed(cell.text());
            if (column.isEmpty()) {
                faults.add(SheetFault.of(line.number(), null, MESSAGES.unknownHeading(cell.text())));
            } else if (places.putIfAbsent(column.get(), index) != null) {
                faults.add(SheetFault.of(line.number(), column.get(), MESSAGES.headingTwice()));
            }
        });
        for (var column : SheetColumn.values()) {
            if (!places.containsKey(column) && !column.isAddedLater()) {
                faults.add(SheetFault.of(
                        line.number(),
                        column,
                        MESSAGES.headingMissing(column.meaning().label())));
            }
        }
        return new SheetHeadings(places, faults);
    }

    SheetRow row(SheetLines.Line line) {
        var cells = new EnumMap<SheetColumn, SheetCell>(SheetColumn.class);
        places.forEach((column, index) -> {
            var cell = line.cells().get(index);
            if (cell != null) {
                cells.put(column, cell);
            }
        });
        return new SheetRow(line.number(), cells);
    }
}
