package org.sequitur.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.Ids;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** The ledger of deadlines. */
@ApplicationScoped
class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

    Deadline get(String id) {
        return findByIdOptional(Ids.uuid(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /** Newest first. */
    Slice<Deadline> slice(Commitment commitment, PageRequest page) {
        var all = find("commitment", Sort.descending("publishedAt", "id"), commitment);
        return new Slice<>(
                all.range(page.offset(), page.offset() + page.pageSize() - 1).list(), all.count());
    }

    /** Whether the owner asked for one that Parliament has not decided yet. */
    boolean hasOpenRequest(Commitment commitment) {
        return count(
                        "commitment = ?1 and body is not null and id not in (select decision.id from DeadlineDecision decision)",
                        commitment)
                > 0;
    }

    /** What Parliament said to those of these that were asked for. */
    Map<UUID, DeadlineDecision> decisions(List<Deadline> deadlines) {
        return getEntityManager()
                .createQuery("from DeadlineDecision where id in ?1", DeadlineDecision.class)
                .setParameter(1, deadlines.stream().map(Deadline::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(DeadlineDecision::id, Function.identity()));
    }
}
