package org.sequitur.journal;

import static org.sequitur.journal.JournalMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.JournalChain;

/** Reads and replays the journals of commitments. */
@ApplicationScoped
class Replays {

    private final EntityManager database;

    Replays(EntityManager database) {
        this.database = database;
    }

    /** The replay of both chains of the commitment's journal. */
    Replay of(Commitment commitment) {
        var chains = database
                .createQuery("from JournalEntry where commitment = ?1 order by position", JournalEntry.class)
                .setParameter(1, commitment)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(JournalEntry::chain));
        var facts = facts(commitment);
        var replay = new Replay(commitment, facts);
        for (var chain : JournalChain.values()) {
            replay.replay(chain, chains.getOrDefault(chain, List.of()));
        }
        if (sizeOf(facts.values(), Map::size) != sizeOf(chains.values(), List::size)) {
            replay.findings().add(MESSAGES.factNotInJournal());
        }
        return replay;
    }

    /** All facts on the commitment, internal ones included, by their kinds and ids: facts of different kinds may have the same id. */
    Map<EventKind, Map<UUID, Fact>> facts(Commitment commitment) {
        return database
                .createQuery("from org.sequitur.journal.Fact where commitment = ?1", Fact.class)
                .setParameter(1, commitment)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Fact::kind, Collectors.toMap(Fact::id, Function.identity())));
    }

    private static <T> int sizeOf(Collection<T> parts, ToIntFunction<T> size) {
        return parts.stream().mapToInt(size).sum();
    }
}
