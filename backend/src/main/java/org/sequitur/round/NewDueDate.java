package org.sequitur.round;

import java.time.LocalDate;

/**
 * Another due date of an open round.
 *
 * @param to the last day of the period, which contains the due date; null if it stays
 */
public record NewDueDate(LocalDate dueOn, LocalDate to) {}
