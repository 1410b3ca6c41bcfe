package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.UUID;

/** The report that an assessment is about, with the status that its body stated in it. */
public record AssessedReport(
        UUID progressReportId, String href, LocalDate reportedOn, ImplementationStatus implementationStatus) {}
