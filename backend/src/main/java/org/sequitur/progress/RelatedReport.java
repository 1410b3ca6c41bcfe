package org.sequitur.progress;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;

/** A report to which another one on the same commitment refers, and the body that published it. */
record RelatedReport(UUID progressReportId, String href, BodyReference body, OffsetDateTime publishedAt) {

    /** @param report null if there is none */
    static RelatedReport of(ProgressReport report, PublicAddress address) {
        return report == null
                ? null
                : new RelatedReport(
                        report.id(),
                        address.to("progressReports", report.id().toString()),
                        BodyReference.of(report.body(), address),
                        BrusselsTime.timeOf(report.publishedAt()));
    }
}
