package org.sequitur.followup;

/** On which resolution a report is wanted, over which days, and on which of its commitments. */
record ReportRequest(String resolutionId, Period period, CommitmentSelection selection) {}
