package org.sequitur.progress;

import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.PublicAddress;

/** A report with the same content on a linked commitment. */
record ReportPublishedTogether(UUID progressReportId, String href, CommitmentReference commitment) {

    static ReportPublishedTogether of(ProgressReport report, PublicAddress address) {
        return new ReportPublishedTogether(
                report.id(),
                address.to("progressReports", report.id().toString()),
                CommitmentReference.of(report.commitment(), address));
    }
}
