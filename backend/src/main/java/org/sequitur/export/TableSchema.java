package org.sequitur.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sequitur.platform.table.Cell;
import org.sequitur.platform.table.Table;

/** The columns of a table as a Frictionless Table Schema. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TableSchema(List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {

    /**
     * One column.
     *
     * @param format null for the default of the type
     */
    record Field(String name, String type, String format, String title, Constraints constraints) {

        static Field of(Cell<?> cell, boolean key) {
            var constraints = new Constraints(key ? true : null, key ? true : null, cell.allowed());
            return new Field(
                    cell.name(),
                    cell.type().name().toLowerCase(Locale.ROOT),
                    // The default allows UTC without fractions of a second only.
                    cell.type() == Cell.Type.DATETIME ? "any" : null,
                    cell.title().fr() + " / " + cell.title().nl(),
                    key || !cell.allowed().isEmpty() ? constraints : null);
        }
    }

    /** Constraints of a column; null or empty if there is none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Constraints(
            Boolean required,
            Boolean unique,
            @JsonProperty("enum") List<String> allowed) {}

    /** A reference from a column to the key of another table. */
    record ForeignKey(List<String> fields, Reference reference) {

        record Reference(String resource, List<String> fields) {}

        /** The table whose key has the name of this column; null if there is none. */
        static ForeignKey of(String column, List<Table<?>> others) {
            return others.stream()
                    .filter(other -> key(other).equals(column))
                    .map(other -> new ForeignKey(
                            List.of(column), new Reference(DescribedFile.name(other.name()), List.of(column))))
                    .findFirst()
                    .orElse(null);
        }
    }

    static TableSchema of(Table<?> table, List<Table<?>> others) {
        var key = key(table);
        var names = table.headings().toList();
        return new TableSchema(
                fields(table, key),
                List.of(key),
                names.stream()
                        .filter(name -> !name.equals(key))
                        .map(name -> ForeignKey.of(name, others))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static <R> List<Field> fields(Table<R> table, String key) {
        return table.cells().stream()
                .map(cell -> Field.of(cell, cell.name().equals(key)))
                .toList();
    }

    private static String key(Table<?> table) {
        return table.columns().getFirst().name();
    }
}
