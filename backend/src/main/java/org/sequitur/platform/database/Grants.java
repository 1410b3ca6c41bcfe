package org.sequitur.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The privileges of the API's account, compared with those that {@code db/tables.txt} requires for each table.
 *
 * <p>JDBC, because it runs before Hibernate starts, and grants are no rows.
 */
final class Grants {

    private final TableRules rules;
    private final String schema;
    /** Quoted for SQL. */
    private final String account;

    private final Map<String, SortedSet<String>> granted = new TreeMap<>();
    /** Privileges on the whole schema or server. */
    private final SortedSet<String> schemaPrivileges = new TreeSet<>();

    /** @param api a connection of the API's account; it need not have selected the schema */
    Grants(TableRules rules, String schema, Connection api) throws SQLException {
        this.rules = rules;
        this.schema = schema;
        this.account = quoted(single(api, "select current_user()"));
        read(
                api,
                "select table_name, privilege_type from information_schema.table_privileges where table_schema = '%1$s'"
                        + " union select table_name, concat(privilege_type, '(', column_name, ')')"
                        + " from information_schema.column_privileges where table_schema = '%1$s'");
        try (var statement = api.createStatement();
                var rows = statement.executeQuery(
                        "select privilege_type from information_schema.schema_privileges where '%1$s' like table_schema"
                                        .formatted(schema)
                                + " union select privilege_type from information_schema.user_privileges"
                                + " where privilege_type <> 'USAGE'")) {
            while (rows.next()) {
                schemaPrivileges.add(rows.getString("privilege_type"));
            }
        }
    }

    /** For example {@code 'sequitur'@'%'}. */
    String account() {
        return account;
    }

    /** Privileges that let the account change the schema, its triggers or any row; should be empty. */
    SortedSet<String> schemaPrivileges() {
        return schemaPrivileges;
    }

    /** GRANT statements for the missing privileges. */
    List<String> missing() {
        var statements = new ArrayList<String>();
        rules.tables().forEach((table, rule) -> {
            var lacking = new TreeSet<>(rule.rights());
            lacking.removeAll(granted.getOrDefault(table, new TreeSet<>()));
            lacking.removeAll(schemaPrivileges);
            if (!lacking.isEmpty()) {
                statements.add("GRANT %s ON `%s`.`%s` TO %s".formatted(joined(lacking), schema, table, account));
            }
        });
        return statements;
    }

    /** REVOKE statements for privileges on tables that exceed the table's rule. */
    List<String> revocations() {
        var statements = new ArrayList<String>();
        granted.forEach((table, rights) -> {
            var rule = rules.tables().get(table);
            var excess = new TreeSet<>(rights);
            if (rule != null) {
                excess.removeAll(rule.rights());
            }
            if (!excess.isEmpty()) {
                statements.add("REVOKE %s ON `%s`.`%s` FROM %s".formatted(joined(excess), schema, table, account));
            }
        });
        return statements;
    }

    private static String joined(SortedSet<String> rights) {
        return String.join(", ", rights);
    }

    private void read(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.formatted(schema))) {
            while (rows.next()) {
                granted.computeIfAbsent(rows.getString("table_name"), table -> new TreeSet<>())
                        .add(rows.getString("privilege_type"));
            }
        }
    }

    /** Quotes both parts of {@code user@host}. */
    static String quoted(String user) {
        var at = user.lastIndexOf('@');
        return "'%s'@'%s'".formatted(user.substring(0, at), user.substring(at + 1));
    }

    static String single(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
