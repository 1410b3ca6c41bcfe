package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.Map;

/**
 * Tells which report the current assessment of a commitment is about. The facts hold this, the commitment's state does
 * not; so the feature that publishes assessments implements it.
 */
public interface AssessmentsInForce {

    /**
     * The assessment in force for a commitment.
     *
     * @param report the report that was assessed
     * @param latest whether it is still the latest report on the commitment
     */
    record AssessmentInForce(AssessedReport report, boolean latest) {}

    /**
     * The assessments in force at the end of a day, by the row id of their commitment.
     *
     * @param states the state of the commitments at the end of that day
     */
    Map<Long, AssessmentInForce> find(Map<Commitment, StateOnDay> states, LocalDate day);
}
