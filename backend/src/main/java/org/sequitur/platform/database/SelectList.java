package org.sequitur.platform.database;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The select list of an HQL query whose rows are records. Hibernate hands the selected values to the record's constructor by
 * their position; two of one type could be exchanged without an error. Here each component names what it is read from.
 */
public final class SelectList {

    private SelectList() {}

    /**
     * HQL such as {@code c.id, c.adoptedOn}, in the order of the record's components.
     *
     * @param row a record
     * @param paths HQL by the name of the component; a component that is not named is the property of its own name
     */
    public static String of(Class<?> row, Map<String, String> paths) {
        return of(row, component -> paths.getOrDefault(component, component));
    }

    /** @param path HQL for the name of a component */
    public static String of(Class<?> row, UnaryOperator<String> path) {
        return Arrays.stream(row.getRecordComponents())
                .map(component -> path.apply(component.getName()))
                .collect(Collectors.joining(", "));
    }
}
