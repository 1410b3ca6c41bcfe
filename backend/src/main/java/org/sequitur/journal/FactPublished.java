package org.sequitur.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.sequitur.commitment.Commitment;

/**
 * CDI event for a newly published fact. Observers run in the fact's transaction.
 *
 * @param commitment in its state after the fact
 */
public record FactPublished(UUID factId, EventKind kind, Commitment commitment, LocalDate on) {}
