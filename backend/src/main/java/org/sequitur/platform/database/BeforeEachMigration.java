package org.sequitur.platform.database;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Begins no migration once another instance may be migrating. */
final class BeforeEachMigration implements Callback {

    @FunctionalInterface
    interface Question {

        boolean ask() throws SQLException;
    }

    private final Question stillAlone;

    BeforeEachMigration(Question stillAlone) {
        this.stillAlone = stillAlone;
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
            if (!stillAlone.ask()) {
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
