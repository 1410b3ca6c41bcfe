package org.sequitur.testsupport;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Searches the text columns of all tables of the database of the API that runs in this test. */
public final class DatabaseContents {

    private static final String TEXT_COLUMNS = """
            select c.table_name, c.column_name from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where c.table_schema = database() and t.table_type = 'BASE TABLE'
               and c.data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext')
             order by 1, 2
            """;

    private DatabaseContents() {}

    /** The columns, as table.column, with a value that contains the text. */
    public static List<String> columnsWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = DatabaseOf.operator();
                var statement = connection.createStatement();
                var columns = connection.createStatement().executeQuery(TEXT_COLUMNS)) {
            while (columns.next()) {
                var table = columns.getString(1);
                var column = columns.getString(2);
                try (var rows = statement.executeQuery(
                        "select 1 from `%s` where `%s` like '%%%s%%' limit 1".formatted(table, column, text))) {
                    if (rows.next()) {
                        found.add(table + "." + column);
                    }
                }
            }
        }
        return found;
    }
}
