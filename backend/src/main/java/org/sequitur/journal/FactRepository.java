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

/** The published facts of one kind, where everybody may see all of them. */
public interface FactRepository<F extends Fact> extends PanacheRepositoryBase<F, UUID> {

    /** Throws the problem {@code resourceNotFound} if there is none. */
    default F get(String id) {
        return findByIdOptional(Ids.uuid(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /** The same, to be followed by a fact of the same id: for as long as the transaction lasts, by nobody else's. */
    default F lock(String id) {
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    /** Newest first. */
    default Slice<F> slice(Commitment commitment, PageRequest page) {
        return Slice.of(find("commitment", Sort.descending("publishedAt", "id"), commitment), page);
    }

    /** Those of these ids, in no order. */
    default List<F> published(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
