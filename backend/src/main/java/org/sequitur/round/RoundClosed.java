package org.sequitur.round;

/** CDI event: a round was closed. Observers run in the same transaction. */
public record RoundClosed(ReportingRound round) {}
