package org.sequitur.followup;

/** A request for a report: the resolution, the period and the selected commitments. */
record ReportRequest(String resolutionId, Period period, CommitmentSelection selection) {}
