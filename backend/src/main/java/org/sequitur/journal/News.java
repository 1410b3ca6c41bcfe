package org.sequitur.journal;

import static java.util.stream.Collectors.toSet;
import static org.sequitur.journal.NotifiedParty.JOINT_OWNERS;
import static org.sequitur.journal.NotifiedParty.OWNER;
import static org.sequitur.journal.NotifiedParty.OWNERS_OF_LINKED;
import static org.sequitur.journal.NotifiedParty.PARLIAMENT;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CurrentLinks;
import org.sequitur.commitment.StateRule;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.time.BrusselsTime;

/**
 * The events that a party is told of in its inbox, newest first: those of {@link EventKind#notifiedParties}, except its own and
 * for those that the inbox lists as something to do.
 */
@ApplicationScoped
public class News {

    /** Events that give staff a task, which the inbox lists unless the commitment is closed. */
    private static final Set<EventKind> TASKS_OF_PARLIAMENT = EnumSet.of(
            EventKind.REPORT_PUBLISHED,
            EventKind.RESPONSE_RECORDED,
            EventKind.DEADLINE_REQUESTED,
            EventKind.QUESTION_ANSWERED);

    private static final Set<EventKind> TASKS_OF_OWNERS = EnumSet.of(EventKind.QUESTION_ASKED);

    private static final String NO_TASK = "not (e.kind in :tasks and not " + StateRule.CLOSED.hql() + ")";

    /**
     * An event.
     *
     * @param by the body that published it; null for Parliament
     */
    public record Entry(UUID factId, EventKind kind, Body by, Commitment commitment, LocalDate on) {

        static Entry of(JournalEntry entry) {
            return new Entry(
                    entry.factId(),
                    entry.kind(),
                    entry.body(),
                    entry.commitment(),
                    BrusselsTime.of(entry.happenedAt()));
        }
    }

    private final EntityManager database;
    private final CurrentLinks links;
    private final List<ConcernedBodies> others;

    News(EntityManager database, CurrentLinks links, @All List<ConcernedBodies> others) {
        this.database = database;
        this.links = links;
        this.others = others;
    }

    /** The news for Parliament's staff. */
    public Slice<Entry> ofParliament(LocalDate since, int max) {
        return find(
                "b.id is not null and e.kind in :kinds and " + NO_TASK,
                new HashMap<>(Map.of("kinds", kindsNotifying(PARLIAMENT), "tasks", TASKS_OF_PARLIAMENT)),
                since,
                max);
    }

    /**
     * The news for bodies. An open dispute is not among them: its report is something to do.
     *
     * @param bodies not empty
     */
    public Slice<Entry> ofBodies(Set<String> bodies, LocalDate since, int max) {
        var parameters = new HashMap<String, Object>(Map.of(
                "bodies",
                bodies,
                "tasks",
                TASKS_OF_OWNERS,
                "assessed",
                EventKind.ASSESSED,
                "ofOwner",
                kindsNotifying(OWNER),
                "ofJointOwners",
                kindsNotifying(JOINT_OWNERS)));
        var concerned = new ArrayList<>(List.of(
                "c.owner.id in :bodies and e.kind in :ofOwner",
                "e.internal = false and e.kind in :ofJointOwners"
                        + " and exists (select 1 from c.jointOwners j where j.id in :bodies)"));
        var linked = links.linkedToCommitmentsOf(bodies);
        if (!linked.isEmpty()) {
            concerned.add("e.internal = false and e.kind in :ofOwnersOfLinked and c.rowId in :linked");
            parameters.put("ofOwnersOfLinked", kindsNotifying(OWNERS_OF_LINKED));
            parameters.put("linked", linked);
        }
        for (var i = 0; i < others.size(); i++) {
            var facts = others.get(i).factsConcerning(bodies, since);
            if (!facts.isEmpty()) {
                concerned.add("e.internal = false and e.kind in :kinds%1$d and e.factId in :facts%1$d".formatted(i));
                parameters.put("kinds" + i, kindsNotifying(others.get(i).party()));
                parameters.put("facts" + i, facts);
            }
        }
        return find(
                "(b.id is null or b.id not in :bodies) and ((" + String.join(") or (", concerned) + ")) and " + NO_TASK
                        + " and not (e.kind = :assessed and " + StateRule.OPEN_DISPUTE.hql() + ")",
                parameters,
                since,
                max);
    }

    /** Counts by a query of its own: the one that Panache derives from a query with "join fetch" counts none. */
    private Slice<Entry> find(String condition, Map<String, Object> parameters, LocalDate since, int max) {
        // Both values of "internal": the index begins with this column.
        var where = " where e.internal in (true, false) and e.happenedAt >= :since and " + condition;
        var items = database.createQuery(
                "select e from JournalEntry e join fetch e.commitment c join fetch c.owner join fetch c.resolution"
                        + " left join fetch e.body b" + where + " order by e.happenedAt desc, e.id desc",
                JournalEntry.class);
        var total = database.createQuery(
                "select count(*) from JournalEntry e join e.commitment c left join e.body b" + where, Long.class);
        parameters.put("since", BrusselsTime.end(since.minusDays(1)));
        parameters.forEach(items::setParameter);
        parameters.forEach(total::setParameter);
        return new Slice<>(
                items.setMaxResults(max).getResultStream().map(Entry::of).toList(), total.getSingleResult());
    }

    private static Set<EventKind> kindsNotifying(NotifiedParty party) {
        return EnumSet.allOf(EventKind.class).stream()
                .filter(event -> event.notifiedParties().contains(party))
                .collect(toSet());
    }
}
