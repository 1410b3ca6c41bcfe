package org.sequitur.service;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.sequitur.platform.observation.DatabaseOutage;

/** Checks whether the database responds, at most once a second for all callers. */
@ApplicationScoped
class DatabaseProbe {

    private static final int SECONDS_TO_ANSWER = 2;
    private static final long VALID_NANOS = Duration.ofSeconds(1).toNanos();

    private final AgroalDataSource database;
    private final DatabaseOutage outage;
    private boolean answered;
    private long validUntil = System.nanoTime();

    DatabaseProbe(AgroalDataSource database, DatabaseOutage outage) {
        this.database = database;
        this.outage = outage;
    }

    /** Whether it responds, or responded within the last second. */
    synchronized boolean answers() {
        if (System.nanoTime() - validUntil >= 0) {
            answered = query();
            validUntil = System.nanoTime() + VALID_NANOS;
        }
        return answered;
    }

    private boolean query() {
        try (var connection = database.getConnection()) {
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                outage.recordSuccess();
                return true;
            }
            outage.recordFailure(new SQLException("no response within " + SECONDS_TO_ANSWER + " s"));
            return false;
        } catch (SQLException away) {
            outage.recordFailure(away);
            return false;
        }
    }
}
