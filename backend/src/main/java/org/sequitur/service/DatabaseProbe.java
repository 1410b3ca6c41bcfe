package org.sequitur.service;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.sequitur.platform.observation.DatabaseOutage;

/** Checks whether the database responds, at most once a second for all callers. */
@ApplicationScoped
class DatabaseProbe {

    private static final int TIMEOUT_SECONDS = 2;
    private static final long VALID_NANOS = Duration.ofSeconds(1).toNanos();

    private final AgroalDataSource database;
    private final DatabaseOutage outage;
    private boolean responds;
    private long validUntil = System.nanoTime();

    DatabaseProbe(AgroalDataSource database, DatabaseOutage outage) {
        this.database = database;
        this.outage = outage;
    }

    /** Whether it responds, or responded within the last second. */
    synchronized boolean isAvailable() {
        if (System.nanoTime() - validUntil >= 0) {
            responds = query();
            validUntil = System.nanoTime() + VALID_NANOS;
        }
        return responds;
    }

    private boolean query() {
        try (var connection = database.getConnection()) {
            if (connection.isValid(TIMEOUT_SECONDS)) {
                outage.recordSuccess();
                return true;
            }
            outage.recordFailure(new SQLException("no response within " + TIMEOUT_SECONDS + " s"));
            return false;
        } catch (SQLException away) {
            outage.recordFailure(away);
            return false;
        }
    }
}
