package org.sequitur.platform.observation;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Logs the outage of a dependency: one line when it starts and one when it ends. */
public final class Outage {

    /** Limits the walk through causes, which can form a cycle. */
    private static final int MAX_CAUSES = 50;

    private final Logger log;
    private final String part;
    private volatile boolean away;
    private long since;
    private long failures;

    /** @param part subject of an English sentence: "The database" */
    public Outage(Logger log, String part) {
        this.log = log;
        this.part = part;
    }

    public boolean isAway() {
        return away;
    }

    public synchronized void recordFailure(String reason) {
        failures++;
        if (!away) {
            away = true;
            since = System.nanoTime();
            log.warnf("%s does not answer: %s. One more line follows once it does.", part, oneLine(reason));
        }
    }

    /** Cheap (one volatile read) while there is no outage. */
    public void recordSuccess() {
        if (away) {
            end();
        }
    }

    private synchronized void end() {
        if (away) {
            away = false;
            log.warnf(
                    "%s answers again after %d s; %d attempts failed meanwhile.",
                    part, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since), failures);
            failures = 0;
        }
    }

    /**
     * The reason why a connection to another server failed, in one line.
     *
     * @param failure may be null
     * @return empty if the failure is not a connection failure
     */
    public static Optional<String> rootCause(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MAX_CAUSES)
                .filter(Outage::isConnectionFailure)
                .reduce((first, second) -> second)
                .map(cause -> oneLine(cause.toString()));
    }

    /** Whether no connection could be established, or the server did not respond in time; not if a connection was lost. */
    static boolean isUnreachable(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MAX_CAUSES)
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof SocketTimeoutException);
    }

    private static boolean isConnectionFailure(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException;
    }

    private static String oneLine(String reason) {
        return String.valueOf(reason).lines().findFirst().orElse("").strip().replaceFirst("[.]+$", "");
    }
}
