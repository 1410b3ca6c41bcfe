package org.sequitur.round;

import java.util.List;

/**
 * CDI event: a round was opened, or its due date was changed. Observers run in the same transaction.
 *
 * @param bodyIds the bodies from which the round awaits reports
 * @param opening whether it was opened just now
 */
public record RoundAnnounced(ReportingRound round, List<String> bodyIds, boolean opening) {}
