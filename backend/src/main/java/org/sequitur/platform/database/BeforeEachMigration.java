package org.sequitur.platform.database;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Flyway callback: before each migration, checks that this instance still holds the lease. */
final class BeforeEachMigration implements Callback {

    @FunctionalInterface
    interface LeaseCheck {

        boolean isHeld() throws SQLException;
    }

    private final LeaseCheck leaseCheck;

    BeforeEachMigration(LeaseCheck leaseCheck) {
        this.leaseCheck = leaseCheck;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (!leaseCheck.isHeld()) {
                throw new FlywayException("another instance took over, as this one had stopped for long; start again.");
            }
        } catch (SQLException away) {
            throw new FlywayException(away.getMessage(), away);
        }
    }

    @Override
    public String getCallbackName() {
        return "lease";
    }
}
