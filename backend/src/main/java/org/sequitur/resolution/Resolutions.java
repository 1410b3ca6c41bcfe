package org.sequitur.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** All resolutions. */
@ApplicationScoped
public class Resolutions implements PanacheRepositoryBase<Resolution, String> {

    Resolution get(String id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound(id));
    }

    Slice<Resolution> slice(PageRequest page) {
        return Slice.of(findAll(Sort.descending("adoptedOn").and("id")), page);
    }

    /** How many commitments each resolution has, in the order of their ids. */
    public List<Extent> extents() {
        return getEntityManager()
                .createQuery("select id, adoptedOn, totalCommitments from Resolution order by id", Extent.class)
                .getResultList();
    }

    /** Those of the given ids that name no resolution. */
    public Set<String> unknown(List<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var known = list("id in ?1", ids).stream().map(Resolution::id).collect(Collectors.toSet());
        return without(ids, known);
    }

    /** Those of the given ids that there are, in the order of their ids. */
    public List<Resolution> named(List<String> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", Sort.by("id"), ids);
    }

    /** Those of the given ids that name no theme. */
    public Set<String> unknownThemes(List<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var known = getEntityManager()
                .createQuery("select id from Theme where id in ?1", String.class)
                .setParameter(1, ids)
                .getResultList();
        return without(ids, Set.copyOf(known));
    }

    /** The themes of these ids, in the order of the documents. */
    public List<Theme> themes(Collection<String> ids) {
        return getEntityManager()
                .createQuery("from Theme where id in ?1 order by resolution.id, number", Theme.class)
                .setParameter(1, ids)
                .getResultList();
    }

    private static Set<String> without(List<String> ids, Set<String> known) {
        return ids.stream().filter(id -> !known.contains(id)).collect(Collectors.toSet());
    }
}
