package org.sequitur.assessment;

import java.time.LocalDate;

/**
 * An assessment in a follow-up report.
 *
 * @param reportedOn the day on which the assessed report was published
 * @param replaced whether a newer assessment of the same report is printed
 */
public record PrintedAssessment(AssessmentRepresentation assessment, LocalDate reportedOn, boolean replaced) {}
