package org.sequitur.followup;

/** Parameters of a report: its scope, its period, and the selected commitments if the scope is one resolution. */
record ReportParameters(ReportScope scope, Period period, CommitmentCriteria selection) {}
