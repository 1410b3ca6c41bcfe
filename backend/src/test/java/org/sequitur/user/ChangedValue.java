package org.sequitur.user;

/** SQL: a value that differs from that of a column. */
final class ChangedValue {

    private ChangedValue() {}

    /** @param type of the column, as MariaDB names it */
    static String of(String column, String type) {
        return switch (type) {
            case "uuid" -> "uuid()";
            case "datetime" -> "now(6)";
            case "date" -> "'1999-01-01'";
            case "tinyint" -> "not " + column;
            case "int", "bigint" -> column + " + 1";
            default -> "concat(left(" + column + ", 1), 'x')";
        };
    }
}
