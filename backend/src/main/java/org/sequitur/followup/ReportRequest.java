package org.sequitur.followup;

/** A request for a report: what it covers, the period, and the selected commitments if it covers one resolution. */
record ReportRequest(ReportScope scope, Period period, CommitmentSelection selection) {}
