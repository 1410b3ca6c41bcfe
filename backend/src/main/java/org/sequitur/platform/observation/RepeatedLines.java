package org.sequitur.platform.observation;

import io.quarkus.logging.LoggingFilter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Lets a library's warning or error through once a minute, and says with the next one how many were left out: while a
 * database or a login server is away, libraries log lines and stack traces for every request. Where the cause is such an
 * outage, the first cause is appended in place of the stack trace. The API's own lines pass.
 */
@LoggingFilter(name = "repeated-lines")
public final class RepeatedLines implements Filter {

    private static final long WINDOW_NANOS = TimeUnit.MINUTES.toNanos(1);
    /** Far more than there are different warnings; beyond it, all are forgotten. */
    private static final int MOST_KINDS = 1_000;

    private static final class Kind {
        private long passedAt;
        private long leftOut;
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
        if (kinds.size() > MOST_KINDS) {
            kinds.clear();
        }
        var thrown = line.getThrown() == null ? "" : line.getThrown().getClass().getName();
        var kind = kinds.computeIfAbsent(logger + line.getLevel() + thrown, ignored -> new Kind());
        synchronized (kind) {
            var now = System.nanoTime();
            if (kind.passedAt != 0 && now - kind.passedAt < WINDOW_NANOS) {
                kind.leftOut++;
                return false;
            }
            shorten(line, kind.leftOut);
            kind.passedAt = now;
            kind.leftOut = 0;
            return true;
        }
    }

    private static void shorten(LogRecord line, long leftOut) {
        var outage = Outage.rootCause(line.getThrown());
        if (leftOut == 0 && outage.isEmpty()) {
            return;
        }
        var text = line instanceof ExtLogRecord formatted ? formatted.getFormattedMessage() : line.getMessage();
        if (leftOut > 0) {
            text = "(" + leftOut + " lines like this were left out) " + text;
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
