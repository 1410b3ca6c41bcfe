package org.sequitur.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;
import org.sequitur.platform.lease.Lease;
import org.sequitur.platform.lease.Leases;

/**
 * Updates the schema before the API starts: tables by Flyway migrations, then the triggers that protect published rows,
 * then the privileges of the API's account. Does nothing if all is up to date.
 *
 * <p>JDBC, because it runs before Hibernate starts, with an account of its own.
 */
public final class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class);

    private static final int NEEDS_SUPER = 1419;
    private static final String LEASE = "schema";
    private static final Duration LEASE_TIMEOUT = Duration.ofMinutes(30);

    private final DatabaseSettings settings;
    private final TableRules rules = TableRules.read();
    private final Triggers triggers = new Triggers(rules);
    private Flyway flyway;
    private Lease lease;

    private Migration(DatabaseSettings settings) {
        this.settings = settings;
    }

    private Flyway flyway(Connection connection) throws SQLException {
        var tables = Grants.single(
                connection,
                "select count(*) from information_schema.tables where table_schema = database() and table_name <> 'lease'");
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(
                        settings.url(),
                        settings.migration().user(),
                        settings.migration().password())
                .locations("classpath:db/migration")
                // The lease table exists before the first migration. A schema with any other table is refused, as it
                // belongs to another application.
                .baselineOnMigrate(tables.equals("0"))
                .baselineVersion("0")
                .callbacks(new BeforeEachMigration(() -> lease.confirm()))
                .load();
    }

    /**
     * Returns when the schema has this version and the API's account can use it.
     *
     * @throws MigrationRefusedException with one line that tells the operator what to do
     */
    public static void run(DatabaseSettings settings) throws MigrationRefusedException {
        try {
            new Migration(settings).run();
        } catch (SQLException refused) {
            throw new MigrationRefusedException(
                    "The database at %s cannot be used: %s"
                            .formatted(settings.address(), MigrationPrivilegeCheck.message(refused)),
                    refused);
        } catch (FlywayException failed) {
            throw new MigrationRefusedException(
                    "The schema cannot be brought up to date: "
                            + failed.getMessage().strip(),
                    failed);
        }
    }

    private void run() throws SQLException, MigrationRefusedException {
        try (var connection = settings.connect(settings.migration())) {
            if (!isCurrent(connection)) {
                withLease(connection);
            } else if (settings.hasTwoAccounts()) {
                grant(connection);
            }
            if (!settings.hasTwoAccounts()) {
                LOG.info("The API's database account also migrates the schema, so it can change triggers and published"
                        + " rows. SEQUITUR_DB_MIGRATION_USER sets a second account for migrations.");
            }
        }
        settings.connect(settings.api()).close();
    }

    /** Only one instance migrates at a time, on all cluster nodes. Later instances find the work done. */
    private void withLease(Connection connection) throws SQLException, MigrationRefusedException {
        if (flyway.info().pending().length > 0) {
            MigrationPrivilegeCheck.check(connection);
        }
        createLeases(connection);
        var leases = new Leases(() -> settings.connect(settings.migration()));
        try (var lease = acquire(leases)) {
            this.lease = lease;
            if (!upToDate(connection)) {
                bringUpToDate(connection);
            }
            if (settings.hasTwoAccounts()) {
                grant(connection);
            }
        }
    }

    private static void createLeases(Connection connection) throws SQLException, MigrationRefusedException {
        try (var statement = connection.createStatement()) {
            statement.execute(Leases.TABLE);
        } catch (SQLException refused) {
            throw MigrationPrivilegeCheck.refused(connection, refused);
        }
    }

    private static Lease acquire(Leases leases) throws SQLException, MigrationRefusedException {
        try {
            var acquired = leases.tryAcquire(LEASE);
            if (acquired.isPresent()) {
                return acquired.get();
            }
            LOG.info("Another instance brings the schema up to date: waiting for it.");
            return leases.acquire(LEASE, LEASE_TIMEOUT)
                    .orElseThrow(() -> new MigrationRefusedException(
                            "Another instance has been bringing the schema up to date for " + LEASE_TIMEOUT.toMinutes()
                                    + " minutes: start again once it is done."));
        } catch (InterruptedException stopping) {
            throw new MigrationRefusedException("Stopped while waiting for another instance.", stopping);
        }
    }

    /** Whether there is nothing to do, without Flyway if possible. */
    private boolean isCurrent(Connection connection) throws SQLException {
        if (AppliedMigrations.areComplete(connection) && triggers.present(connection)) {
            return true;
        }
        flyway = flyway(connection);
        return upToDate(connection);
    }

    private boolean upToDate(Connection connection) throws SQLException {
        var info = flyway.info();
        AppliedMigrations.alignChecksums(connection, info.applied());
        return info.pending().length == 0 && triggers.present(connection);
    }

    private void bringUpToDate(Connection connection) throws SQLException, MigrationRefusedException {
        var refusal = MigrationPrivilegeCheck.refusalOfTriggers(connection);
        if (refusal == null) {
            migrateAndProtect(connection);
            return;
        }
        if (triggers.outdated(connection)) {
            throw new MigrationRefusedException(
                    "Nothing was changed: triggers of an earlier version must be replaced, and the server refuses that to"
                            + " the migration account (%s). %s"
                                    .formatted(MigrationPrivilegeCheck.message(refusal), remedy(refusal)),
                    refusal);
        }
        flyway.migrate();
        if (!triggers.present(connection)) {
            LOG.warnf(
                    "No trigger refuses changes to published rows: the server does not let the migration account create any"
                            + " (%s). %s %s",
                    MigrationPrivilegeCheck.message(refusal),
                    settings.hasTwoAccounts()
                            ? "The rights of the API's account protect them."
                            : "Changes to them show in `verify` only.",
                    remedy(refusal));
        }
    }

    /** Drops the triggers during migrations, which may change rows of protected tables. */
    private void migrateAndProtect(Connection connection) throws SQLException {
        if (flyway.info().pending().length > 0) {
            triggers.drop(connection);
        }
        try {
            flyway.migrate();
        } finally {
            if (flyway.info().pending().length == 0) {
                triggers.create(connection);
            }
        }
    }

    private String remedy(SQLException refusal) {
        return refusal.getErrorCode() == NEEDS_SUPER
                ? "To allow it, set log_bin_trust_function_creators=1 on the server, or grant SUPER ON *.* to that account."
                : "To allow it, grant TRIGGER on the schema to that account.";
    }

    private void grant(Connection connection) throws SQLException, MigrationRefusedException {
        try (var api = settings.connectToServer(settings.api())) {
            var grants = new Grants(rules, connection.getCatalog(), api);
            execute(connection, grants.missing());
            revoke(connection, grants.revocations());
            if (!grants.schemaPrivileges().isEmpty()) {
                LOG.warnf(
                        "The API's account %1$s may do more than it needs (%2$s). An administrator of the database takes it"
                                + " away: REVOKE ALL PRIVILEGES ON `%3$s`.* FROM %1$s; and starts the API again.",
                        grants.account(), String.join(", ", grants.schemaPrivileges()), connection.getCatalog());
            }
        }
    }

    private static void execute(Connection connection, List<String> statements) throws MigrationRefusedException {
        for (var sql : statements) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException refused) {
                throw new MigrationRefusedException(
                        "The API's account lacks rights, and the migration account may not grant them (%s). An administrator of the database runs: %s;"
                                .formatted(MigrationPrivilegeCheck.message(refused), String.join("; ", statements)),
                        refused);
            }
        }
    }

    private static void revoke(Connection connection, List<String> statements) {
        for (var sql : statements) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException refused) {
                LOG.warnf(
                        "The API's account may do more than it needs: an administrator of the database runs: %s;", sql);
            }
        }
    }
}
