package org.sequitur.platform.table;

import java.util.List;
import java.util.function.Function;
import org.sequitur.platform.language.LocalizedText;

/**
 * One cell of a row.
 *
 * @param name the heading for programs
 * @param title the heading for people
 * @param allowed all values that there can be; none: any
 * @param value null where there is nothing to say
 */
public record Cell<R>(String name, Type type, LocalizedText title, List<String> allowed, Function<R, ?> value) {

    /** What a cell holds, by the names of Frictionless Table Schema. */
    public enum Type {
        STRING,
        INTEGER,
        BOOLEAN,
        DATE,
        DATETIME
    }
}
