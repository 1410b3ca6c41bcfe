package org.sequitur.round;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Another due date of an open round.
 *
 * @param to the last day of the period, which contains the due date; null if it stays
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateDueDate(LocalDate dueOn, LocalDate to, List<PlausibilityRule> confirmed) {}
