package org.sequitur.round;

import java.time.LocalDate;

/**
 * A due date that a later one has replaced.
 *
 * @param replacedOn the day on which it was replaced
 */
public record EarlierDueDate(LocalDate dueOn, LocalDate replacedOn) {}
