package org.sequitur.platform.observation;

import io.quarkus.logging.LoggingFilter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Limits each warning or error of a library to one line a minute; the next line contains the number of suppressed ones.
 * During an outage of the database or Keycloak, libraries would log lines and stack traces for every request. If the cause
 * is such an outage, the root cause is appended instead of the stack trace. Lines of {@code org.sequitur} always pass.
 */
@LoggingFilter(name = "repeated-lines")
public final class RepeatedLines implements Filter {

    private static final long WINDOW_NANOS = TimeUnit.MINUTES.toNanos(1);
    /** Far more than there are different warnings. Above it the map is cleared. */
    private static final int MAX_KINDS = 1_000;

    private static final class Kind {
        private long loggedAtNanos;
        private long suppressed;
    }

    private final ConcurrentHashMap<String, Kind> kinds = new ConcurrentHashMap<>();

    @Override
    public boolean isLoggable(LogRecord line) {
        var logger = String.valueOf(line.getLoggerName());
        if (line.getLevel().intValue() < Level.WARNING.intValue()
                || logger.startsWith("org.sequitur")
                || logger.startsWith("sequitur")) {
            return true;
        }
        if (kinds.size() > MAX_KINDS) {
            kinds.clear();
        }
        var thrown = line.getThrown() == null ? "" : line.getThrown().getClass().getName();
        var kind = kinds.computeIfAbsent(logger + line.getLevel() + thrown, ignored -> new Kind());
        synchronized (kind) {
            var now = System.nanoTime();
            if (kind.loggedAtNanos != 0 && now - kind.loggedAtNanos < WINDOW_NANOS) {
                kind.suppressed++;
                return false;
            }
            shorten(line, kind.suppressed);
            kind.loggedAtNanos = now;
            kind.suppressed = 0;
            return true;
        }
    }

    private static void shorten(LogRecord line, long suppressed) {
        var outage = Outage.rootCause(line.getThrown());
        if (suppressed == 0 && outage.isEmpty()) {
            return;
        }
        var text = line instanceof ExtLogRecord formatted ? formatted.getFormattedMessage() : line.getMessage();
        if (suppressed > 0) {
            text = "(" + suppressed + " lines like this were left out) " + text;
        }
        if (outage.isPresent()) {
            text = text + ": " + outage.get();
            line.setThrown(null);
        }
        if (line instanceof ExtLogRecord formatted) {
            formatted.setMessage(text, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            line.setMessage(text);
        }
        line.setParameters(null);
    }
}
