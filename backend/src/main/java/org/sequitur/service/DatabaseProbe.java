package org.sequitur.service;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Asks the database whether it answers: at most once a second, however many ask this. */
@ApplicationScoped
class DatabaseProbe {

    private static final Logger LOG = Logger.getLogger(DatabaseProbe.class);
    private static final int SECONDS_TO_ANSWER = 2;
    private static final long VALID_NANOS = Duration.ofSeconds(1).toNanos();

    private final AgroalDataSource database;
    private boolean answered;
    private long validUntil = System.nanoTime();

    DatabaseProbe(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether it answers now, or did within the last second. */
    synchronized boolean answers() {
        if (System.nanoTime() - validUntil >= 0) {
            answered = ask();
            validUntil = System.nanoTime() + VALID_NANOS;
        }
        return answered;
    }

    private boolean ask() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException away) {
            LOG.warnf("The database does not answer: %s", away.getMessage());
            return false;
        }
    }
}
