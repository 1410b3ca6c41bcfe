package org.sequitur.platform.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.LogLines;

class OutageTest {

    @Test
    void an_outage_is_logged_once_at_its_start_and_once_at_its_end() {
        try (var log = new LogLines("outage.test")) {
            var outage = new Outage(Logger.getLogger("outage.test"), "The database");

            outage.recordSuccess();
            for (var times = 0; times < 1_000; times++) {
                outage.recordFailure("Connection refused.\nA second line");
            }
            outage.recordSuccess();
            outage.recordSuccess();

            assertEquals(2, log.all().size());
            assertTrue(log.all().getFirst().startsWith("The database does not answer: Connection refused."));
            assertTrue(
                    log.all().getLast().endsWith("1000 attempts failed meanwhile."),
                    log.all().getLast());
        }
    }

    @Test
    void a_repeated_library_warning_is_logged_once_a_minute() {
        var filter = new RepeatedLines();

        assertTrue(filter.isLoggable(warning("org.hibernate", "no connection")));
        assertFalse(filter.isLoggable(warning("org.hibernate", "no connection")));
        assertTrue(filter.isLoggable(warning("io.agroal", "no connection")), "another library's");
        assertTrue(filter.isLoggable(warning("org.sequitur.mail", "no connection")));
        assertTrue(filter.isLoggable(warning("org.sequitur.mail", "no connection")), "the API counts its own");
    }

    @Test
    void a_library_warning_about_an_outage_has_one_line_and_no_stack_trace() {
        var line = warning("org.hibernate", "100% of {0} failed");
        line.setParameters(new Object[] {"connections"});
        line.setThrown(new IllegalStateException("no token", new ConnectException("Connection refused\nmore")));

        assertTrue(new RepeatedLines().isLoggable(line));

        assertNull(line.getThrown());
        assertTrue(line.getMessage().endsWith(": java.net.ConnectException: Connection refused"), line.getMessage());
    }

    @Test
    void an_exception_without_an_outage_keeps_its_stack_trace() {
        var line = warning("org.hibernate", "a fault");
        var fault = new IllegalStateException("no state");
        line.setThrown(fault);

        assertTrue(new RepeatedLines().isLoggable(line));

        assertEquals(fault, line.getThrown());
        assertEquals("a fault", line.getMessage());
    }

    private static LogRecord warning(String logger, String text) {
        var line = new LogRecord(Level.WARNING, text);
        line.setLoggerName(logger);
        return line;
    }
}
