package org.sequitur.platform.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;

/** What can be taken away of one kind of thing. */
public interface Table<R> {

    /** For programs: the name that the API has for the collection. */
    String name();

    LocalizedText title();

    /** The first one identifies a row. */
    List<Column<R>> columns();

    /** Everything there was at the end of the day. */
    Rows<R> all(LocalDate day);

    default List<Cell<R>> cells() {
        return columns().stream().flatMap(column -> column.cells().stream()).toList();
    }

    default Stream<String> headings() {
        return cells().stream().map(Cell::name);
    }
}
