package org.sequitur.platform.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;

/** An exportable table of one kind of resource. */
public interface Table<R> {

    /** The name of the collection in the API. */
    String name();

    LocalizedText title();

    /** The columns; the first one identifies the row. */
    List<Column<R>> columns();

    /** All rows as at the end of the day. */
    Rows<R> all(LocalDate day);

    default List<Cell<R>> cells() {
        return columns().stream().flatMap(column -> column.cells().stream()).toList();
    }

    default Stream<String> headings() {
        return cells().stream().map(Cell::name);
    }
}
