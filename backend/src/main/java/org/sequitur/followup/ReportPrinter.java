package org.sequitur.followup;

import static org.sequitur.followup.FollowUpMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sequitur.file.IsolatedProcess.LimitExceededException;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Prints reports: all that was said in the period, or less if that would be too large. */
@ApplicationScoped
class ReportPrinter {

    private final ReportLoader loader;
    private final ReportPages pages;
    private final PrintingProcess process;

    ReportPrinter(ReportLoader loader, ReportPages pages, PrintingProcess process) {
        this.loader = loader;
        this.pages = pages;
        this.process = process;
    }

    /**
     * A report on all that was said in the period, or one that is reduced to the latest facts if that would be too large.
     *
     * @throws Problem if the report contains no commitment, or would be too large
     */
    byte[] print(ReportParameters parameters, ReportLanguages languages, ReportFormat format) {
        try {
            var xhtml = Files.createTempFile("sequitur-", ".xhtml");
            var printed = Files.createTempFile("sequitur-", "." + format.extension());
            try {
                var report = loader.load(parameters, false);
                var complete = write(report, languages, format, xhtml, printed);
                if (complete
                        || !report.reduced()
                                && write(loader.load(parameters, true), languages, format, xhtml, printed)) {
                    return Files.readAllBytes(printed);
                }
                throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, MESSAGES.tooLong());
            } finally {
                Files.delete(xhtml);
                Files.delete(printed);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** @return false if it is too long, or takes more memory or time than a report may */
    private boolean write(
            FollowUpReport report, ReportLanguages languages, ReportFormat format, Path xhtml, Path printed)
            throws IOException {
        return pages.write(report, languages, xhtml) && print(xhtml, format, printed);
    }

    /** @return false if it takes more memory or time than a report may */
    private boolean print(Path xhtml, ReportFormat format, Path printed) throws IOException {
        try {
            process.print(format, xhtml, printed);
            return true;
        } catch (LimitExceededException tooLarge) {
            return false;
        }
    }
}
