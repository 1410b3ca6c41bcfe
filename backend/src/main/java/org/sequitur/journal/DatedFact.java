package org.sequitur.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * The id of a fact, who published it, and when.
 *
 * @param bodyId null for Parliament
 */
public record DatedFact(UUID factId, String bodyId, Instant at) {

    static DatedFact of(JournalEntry entry) {
        return new DatedFact(
                entry.factId(), entry.body() == null ? null : entry.body().id(), entry.happenedAt());
    }
}
