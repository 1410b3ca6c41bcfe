package org.sequitur.statistics;

import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;

/** How many commitments are alike in theme, owner and all three status axes. */
record Cell(
        String themeId,
        String ownerId,
        ImplementationStatus status,
        AssessmentOutcome assessment,
        GovernmentResponse response,
        long total,
        long overdue,
        long dueSoon,
        long stale,
        long closed) {}
