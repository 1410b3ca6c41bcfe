package org.sequitur.progress;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;

/** The earlier report of which another one states that nothing has changed since. */
record RepeatedReport(UUID progressReportId, String href, OffsetDateTime publishedAt) {

    /** @param report null if nothing is repeated */
    static RepeatedReport of(ProgressReport report, PublicAddress address) {
        return report == null
                ? null
                : new RepeatedReport(
                        report.id(),
                        address.to("progressReports", report.id().toString()),
                        BrusselsTime.timeOf(report.publishedAt()));
    }
}
