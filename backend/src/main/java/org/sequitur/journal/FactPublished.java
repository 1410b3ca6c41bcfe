package org.sequitur.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.sequitur.commitment.Commitment;

/**
 * A fact came in; told to whoever observes it, in its transaction.
 *
 * @param commitment as it stands after it
 */
public record FactPublished(UUID factId, EventKind kind, Commitment commitment, LocalDate on) {}
