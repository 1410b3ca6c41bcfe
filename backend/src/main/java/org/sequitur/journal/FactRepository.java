package org.sequitur.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/**
 * Repository of the published facts of one kind. Unless a repository overrides this, all of them are public.
 *
 * @param <R> public form of a fact
 */
public interface FactRepository<F extends Fact, R> extends PanacheRepositoryBase<F, UUID> {

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

    /** The facts with these ids in their public form, in no order. */
    default List<R> publicRepresentations(Collection<UUID> ids) {
        return represent(published(ids));
    }

    /**
     * What the facts with these ids say, by their ids.
     *
     * @param outcome null for a fact that only its kind describes
     */
    default Map<UUID, FactOutcome> outcomes(Collection<UUID> ids, Function<F, FactOutcome> outcome) {
        return FactOutcome.ofEach(published(ids), outcome);
    }

    /** The public form of these facts, in the same order. */
    List<R> represent(List<F> facts);

    default R represent(F fact) {
        return represent(List.of(fact)).getFirst();
    }
}
