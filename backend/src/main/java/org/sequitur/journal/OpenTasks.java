package org.sequitur.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.StateRule;
import org.sequitur.platform.paging.Slice;

/** Repository of open tasks: a projection of the facts, like the state of a commitment. */
@ApplicationScoped
public class OpenTasks implements PanacheRepositoryBase<OpenTask, UUID> {

    /** HQL: of an internal question only the owner and Parliament know. */
    private static final String OF_BODIES =
            " and (o.id in ?2 or exists (select 1 from c.jointOwners j where j.id in ?2)"
                    + " and exists (select 1 from JournalEntry e where e.factId = t.factId and e.commitment = c and e.internal = false))";

    private static final String OPEN = "from OpenTask t join fetch t.commitment c join fetch c.owner o"
            + " where t.kind = ?1 and not " + StateRule.CLOSED.hql();

    /** Selects rows before deleting them: a delete that matches no row would take a gap lock. */
    void update(Fact fact) {
        if (fact.showsThatAnswersWereSeen()) {
            // Any act of Parliament on a commitment shows that it has seen the answers so far.
            delete(OpenTask.Kind.REVIEW, fact.commitment());
        }
        if (fact.answersDeclarations()) {
            delete(OpenTask.Kind.OWNER_DECISION, fact.commitment());
        }
        if (fact.closesTask() != null) {
            findByIdOptional(fact.closesTask()).ifPresent(this::delete);
        }
        if (fact.isWithdrawalByAuthor()) {
            endedByWithdrawal(fact.withdraws().id()).ifPresent(this::delete);
        }
        if (fact.opensTask() != null) {
            persist(fact.opensTask());
        }
    }

    private void delete(OpenTask.Kind kind, Commitment commitment) {
        list("commitment = ?1 and kind = ?2", commitment, kind).forEach(this::delete);
    }

    private Optional<OpenTask> endedByWithdrawal(UUID factId) {
        return findByIdOptional(factId).filter(task -> task.kind().isEndedByWithdrawal());
    }

    /** Whether a fact with that id left a task that ends once its author withdraws the statement. */
    public boolean isEndedByWithdrawal(UUID factId) {
        return endedByWithdrawal(factId).isPresent();
    }

    /** Whether a fact with that id left a task that is not done. */
    public boolean isOpen(UUID factId) {
        return findByIdOptional(factId).isPresent();
    }

    /** The id of the latest fact that left a task of that kind on the commitment. */
    public Optional<UUID> latest(OpenTask.Kind kind, Commitment commitment) {
        return find("commitment = ?1 and kind = ?2 order by factId desc", commitment, kind)
                .firstResultOptional()
                .map(OpenTask::factId);
    }

    /** Tasks of these owners and joint owners on commitments that are not closed, by due date. */
    public Slice<OpenTask> ofBodies(OpenTask.Kind kind, Set<String> bodies, int limit) {
        var all = find(OPEN + OF_BODIES + " order by t.day, t.factId", kind, bodies);
        return new Slice<>(all.range(0, limit - 1).list(), all.count());
    }

    /** Parliament's tasks on commitments that are not closed, newest first. */
    public Slice<OpenTask> ofParliament(OpenTask.Kind kind, int limit) {
        var all = find(OPEN + " order by t.day desc, t.factId desc", kind);
        return new Slice<>(all.range(0, limit - 1).list(), all.count());
    }

    /** The tasks of all parties that were due before that day, on commitments that are not closed, by due date. */
    public Slice<OpenTask> before(OpenTask.Kind kind, LocalDate day, int limit) {
        var all = find(OPEN + " and t.day < ?2 order by t.day, t.factId", kind, day);
        return new Slice<>(all.range(0, limit - 1).list(), all.count());
    }
}
