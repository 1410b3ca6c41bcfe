package org.sequitur.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;

/**
 * A report to which another one on the same commitment refers, and the body that made it.
 *
 * @param reportedOn the day on which the body reported outside the register; null if it published the report itself
 */
record RelatedReport(
        UUID progressReportId, String href, BodyReference body, LocalDate reportedOn, OffsetDateTime publishedAt) {

    /** The day on which the body made it. */
    public LocalDate day() {
        return reportedOn == null ? publishedAt.toLocalDate() : reportedOn;
    }

    /** @param report null if there is none */
    static RelatedReport of(ProgressReport report, PublicAddress address) {
        return report == null
                ? null
                : new RelatedReport(
                        report.id(),
                        address.to("progressReports", report.id().toString()),
                        BodyReference.of(report.reportingBody(), address),
                        report.reportedOn(),
                        BrusselsTime.timeOf(report.publishedAt()));
    }
}
