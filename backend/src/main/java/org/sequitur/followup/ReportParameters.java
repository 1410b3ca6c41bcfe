package org.sequitur.followup;

/** What a report is asked for: what it covers, the period, and the selected commitments if it covers one resolution. */
record ReportParameters(ReportScope scope, Period period, CommitmentCriteria selection) {}
