package org.sequitur.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Tests on a temporary probe table whether an account has the privileges that migrations need, so that they fail before the
 * first migration and not in between. JDBC, because it runs before Hibernate starts.
 */
final class MigrationPrivilegeCheck {

    private static final Logger LOG = Logger.getLogger(MigrationPrivilegeCheck.class);

    /** Named after the connection id, because several instances may test at the same time. */
    private static final String PROBE = "migration_probe_%d";

    /** The last statement removes the table. */
    private static final List<String> NEEDED = List.of(
            "create or replace table {probe} (id int not null primary key, other int)",
            "drop table {probe}",
            "create table {probe} (id int not null primary key, other int)",
            "alter table {probe} add column further int",
            "create index other on {probe} (other)",
            "alter table {probe} add foreign key (other) references {probe} (id)",
            "insert into {probe} values (1, null, 1)",
            "update {probe} set further = 2 where id = 1",
            "delete from {probe}",
            "drop table {probe}");

    private static final String TRIGGER =
            "create trigger {probe}_trigger before delete on {probe} for each row set @probe = 1";

    private MigrationPrivilegeCheck() {}

    /** @throws MigrationRefusedException that names the missing privileges */
    static void check(Connection migration) throws SQLException, MigrationRefusedException {
        for (var statement : NEEDED) {
            try {
                execute(migration, statement);
            } catch (SQLException refused) {
                dropProbe(migration);
                throw refused(migration, refused);
            }
        }
    }

    static MigrationRefusedException refused(Connection migration, SQLException refused) throws SQLException {
        var account = Grants.quoted(Grants.single(migration, "select current_user()"));
        return new MigrationRefusedException(
                "Nothing was changed: the account %s may not change the schema (%s). An administrator of the database grants it: GRANT ALL PRIVILEGES ON `%s`.* TO %s;"
                        .formatted(account, message(refused), migration.getCatalog(), account),
                refused);
    }

    /** Removes the table after a refused statement. If DROP is refused too, an administrator must remove it. */
    private static void dropProbe(Connection migration) {
        try {
            execute(migration, "drop table if exists {probe}");
        } catch (SQLException refused) {
            LOG.debug("The probe stays", refused);
        }
    }

    /** @return the error if the account may not create triggers, or null */
    static SQLException refusalOfTriggers(Connection migration) throws SQLException {
        execute(migration, "create or replace table {probe} (id int not null primary key)");
        try {
            execute(migration, TRIGGER);
            return null;
        } catch (SQLException refused) {
            return refused;
        } finally {
            execute(migration, "drop table {probe}");
        }
    }

    private static void execute(Connection migration, String sql) throws SQLException {
        var probe = PROBE.formatted(Long.parseLong(Grants.single(migration, "select connection_id()")));
        try (var statement = migration.createStatement()) {
            statement.execute(sql.replace("{probe}", probe));
        }
    }

    /** The server's message without the driver's prefix. */
    static String message(SQLException refused) {
        var words = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
        return words.replaceFirst("^\\(conn=\\d+\\) ", "");
    }
}
