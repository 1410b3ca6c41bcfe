package org.sequitur.platform.table;

import java.util.List;
import java.util.function.Function;
import org.sequitur.platform.language.LocalizedText;

/**
 * One cell of a row.
 *
 * @param name heading for programs
 * @param title heading for people
 * @param allowed all possible values; empty means any
 * @param value null for an empty cell
 */
public record Cell<R>(String name, Type type, LocalizedText title, List<String> allowed, Function<R, ?> value) {

    <S> Cell<S> in(Function<S, R> part) {
        return new Cell<>(name, type, title, allowed, part.andThen(value));
    }

    /** Data types of Frictionless Table Schema. */
    public enum Type {
        STRING,
        INTEGER,
        BOOLEAN,
        DATE,
        DATETIME
    }
}
