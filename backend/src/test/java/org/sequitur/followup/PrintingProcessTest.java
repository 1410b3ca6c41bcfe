package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.file.IsolatedProcess.LimitExceededException;

class PrintingProcessTest {

    private static final int HEAP = 48;
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String SHORT_REPORT = "<p>Rapport</p>";
    private static final String LARGE_REPORT = "<p>Rapport de suivi</p>".repeat(40_000);

    @TempDir
    Path folder;

    @Test
    void reports_are_printed_one_after_the_other_by_the_same_process() throws Exception {
        var process = new PrintingProcess(HEAP, LONG);

        assertPrints(process);
        var first = process.running().orElseThrow();
        assertPrints(process);

        assertEquals(first, process.running().orElseThrow());
        kill(process);
    }

    @Test
    void a_report_that_takes_too_much_memory_is_refused_and_the_next_one_is_printed() throws Exception {
        var process = new PrintingProcess(HEAP, LONG);
        assertPrints(process);

        assertThrows(LimitExceededException.class, () -> print(process, LARGE_REPORT));

        assertPrints(process);
        kill(process);
    }

    @Test
    void a_process_that_was_ended_while_idle_is_replaced() throws Exception {
        var process = new PrintingProcess(HEAP, LONG);
        assertPrints(process);

        kill(process);

        assertPrints(process);
        kill(process);
    }

    @Test
    void a_failure_is_thrown_with_its_trace_and_the_next_report_is_printed() throws Exception {
        var process = new PrintingProcess(HEAP, LONG);

        var failure = assertThrows(IllegalStateException.class, () -> print(process, "<p>"));

        assertTrue(failure.getMessage().contains("SAXParseException"), failure.getMessage());
        assertPrints(process);
        kill(process);
    }

    @Test
    void an_idle_process_ends() throws Exception {
        var process = new PrintingProcess(HEAP, Duration.ofMillis(50));
        assertPrints(process);

        for (var time = 0; time < 600 && process.running().isPresent(); time++) {
            Thread.sleep(50);
        }

        assertFalse(process.running().isPresent());
        assertPrints(process);
    }

    private void assertPrints(PrintingProcess process) throws Exception {
        assertTrue(Files.readString(print(process, SHORT_REPORT), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
    }

    private Path print(PrintingProcess process, String body) throws Exception {
        var xhtml = folder.resolve("report.xhtml");
        Files.writeString(
                xhtml, "<html lang=\"fr\"><head><title>Rapport</title></head><body>" + body + "</body></html>");
        var printed = folder.resolve("report.pdf");
        process.print(ReportFormat.PDF, xhtml, printed);
        return printed;
    }

    private static void kill(PrintingProcess process) {
        process.running().ifPresent(running -> {
            running.destroyForcibly();
            running.onExit().join();
        });
    }
}
