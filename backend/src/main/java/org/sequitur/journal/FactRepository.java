package org.sequitur.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** Repository of the published facts of one kind that is public as a whole. */
public interface FactRepository<F extends Fact> extends PanacheRepositoryBase<F, UUID> {

    /** @throws org.sequitur.platform.problem.Problem {@code resourceNotFound} if there is none */
    default F get(String id) {
        return findByIdOptional(Ids.uuid(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /** The fact, with a row lock until the transaction ends; use before adding a fact of the same id. */
    default F lock(String id) {
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    /** A page of a commitment's facts, newest first. */
    default Slice<F> slice(Commitment commitment, PageRequest page) {
        return Slice.of(find("commitment", Sort.descending("publishedAt", "id"), commitment), page);
    }

    /** The facts with these ids, in no order. */
    default List<F> published(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
