package org.sequitur.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** Repository of bodies. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, String> {

    public Body get(String id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound(id));
    }

    /** The body, with a row lock until the transaction ends. */
    public Body lock(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    /** The given ids for which there is no body. */
    public Set<String> unknown(List<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var known = list("id in ?1", ids).stream().map(Body::id).collect(Collectors.toSet());
        return ids.stream().filter(id -> !known.contains(id)).collect(Collectors.toSet());
    }

    /** The bodies with the given ids, ordered by id; unknown ids are ignored. */
    public List<Body> listByIds(Set<String> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", Sort.by("id"), ids);
    }

    /** All bodies, ordered by id. */
    public List<Body> all() {
        return listAll(Sort.by("id"));
    }

    /** Ordered by id. */
    public Slice<Body> slice(PageRequest page) {
        return Slice.of(findAll(Sort.by("id")), page);
    }
}
