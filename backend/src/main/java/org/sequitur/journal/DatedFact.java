package org.sequitur.journal;

import java.time.Instant;
import java.util.UUID;

/** The id of a fact, and when it was published. */
public record DatedFact(UUID factId, Instant at) {}
