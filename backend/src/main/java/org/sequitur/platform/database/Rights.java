package org.sequitur.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/** Tries out, on a table of its own, whether an account may do what migrations do: before the first one, not in its middle. */
final class Rights {

    private static final Logger LOG = Logger.getLogger(Rights.class);

    private static final String PROBE = "migration_probe";

    /** The last one removes what the first ones made. */
    private static final List<String> NEEDED = List.of(
            "create or replace table " + PROBE + " (id int not null primary key, other int)",
            "drop table " + PROBE,
            "create table " + PROBE + " (id int not null primary key, other int)",
            "alter table " + PROBE + " add column further int",
            "create index other on " + PROBE + " (other)",
            "alter table " + PROBE + " add foreign key (other) references " + PROBE + " (id)",
            "insert into " + PROBE + " values (1, null, 1)",
            "update " + PROBE + " set further = 2 where id = 1",
            "delete from " + PROBE,
            "drop table " + PROBE);

    private static final String TRIGGER =
            "create trigger migration_probe_no_delete before delete on " + PROBE + " for each row set @probe = 1";

    private Rights() {}

    /** @throws MigrationRefused naming what the account may not */
    static void check(Connection migration, String schema) throws SQLException, MigrationRefused {
        for (var statement : NEEDED) {
            try (var probe = migration.createStatement()) {
                probe.execute(statement);
            } catch (SQLException refused) {
                dropProbe(migration);
                var account = Grants.quoted(Grants.single(migration, "select current_user()"));
                throw new MigrationRefused(
                        "Nothing was changed: the account %s may not change the schema (%s). An administrator of the database grants it: GRANT ALL PRIVILEGES ON `%s`.* TO %s;"
                                .formatted(account, message(refused), schema, account),
                        refused);
            }
        }
    }

    /** What was made before something was refused; where that is refused too, the first statement replaces it next time. */
    private static void dropProbe(Connection migration) {
        try (var statement = migration.createStatement()) {
            statement.execute("drop table if exists " + PROBE);
        } catch (SQLException refused) {
            LOG.debug("The probe stays", refused);
        }
    }

    /** @return why the account may not create triggers; null if it may */
    static SQLException refusalOfTriggers(Connection migration) throws SQLException {
        try (var probe = migration.createStatement()) {
            probe.execute("create or replace table " + PROBE + " (id int not null primary key)");
            try {
                probe.execute(TRIGGER);
                return null;
            } catch (SQLException refused) {
                return refused;
            } finally {
                probe.execute("drop table " + PROBE);
            }
        }
    }

    /** The server's own words, without the driver's prefix. */
    static String message(SQLException refused) {
        var words = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
        return words.replaceFirst("^\\(conn=\\d+\\) ", "");
    }
}
