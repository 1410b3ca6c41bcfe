package org.sequitur.assessment;

import java.time.LocalDate;

/**
 * An assessment in a follow-up report.
 *
 * @param reportedOn the day on which the assessed report was published
 */
public record PrintedAssessment(AssessmentRepresentation assessment, LocalDate reportedOn) {}
