package org.sequitur.commitment;

import java.util.List;

/** Which commitments are wanted: several values of one kind widen, several kinds narrow; null asks for nothing. */
record CommitmentFilter(
        List<String> resolution,
        List<String> theme,
        List<String> owner,
        List<ImplementationStatus> implementationStatus,
        List<AssessmentOutcome> assessment,
        List<GovernmentResponse> governmentResponse,
        Boolean overdue,
        Boolean dueSoon,
        Boolean stale,
        Boolean closed,
        String q) {}
