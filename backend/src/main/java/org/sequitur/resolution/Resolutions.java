package org.sequitur.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.platform.database.SelectList;
import org.sequitur.platform.problem.Problem;

/** Repository of resolutions. */
@ApplicationScoped
public class Resolutions implements PanacheRepositoryBase<Resolution, String> {

    private static final Map<String, String> ID = Map.of("resolutionId", "id");

    Resolution get(String id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound(id));
    }

    /**
     * Locks the resolution's row until the transaction ends, and returns it. Call it before any read without a lock: such a
     * read fixes the transaction's snapshot (repeatable read), which would then lack the changes that the lock waited for.
     *
     * @throws Problem 404 if there is none
     */
    public Resolution lock(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    /**
     * The resolution that is registered under another id from the same document: with its number, session and parliament.
     *
     * @param lock {@code PESSIMISTIC_WRITE} to exclude that another transaction registers one until this one ends: without an
     *     index of numbers, the database locks all rows and the place of a new one; there are some hundreds
     */
    public Optional<Resolution> findOfSameDocument(ResolutionDocument document, LockModeType lock) {
        return find(
                        "documentNumber = ?1 and session = ?2 and id <> ?3",
                        document.documentNumber(),
                        document.session(),
                        document.resolutionId())
                .withLock(lock)
                .stream()
                .filter(registered -> registered.isOfSameParliament(document))
                .findFirst();
    }

    /**
     * The document, with a lock until the transaction ends: errata and imports of a resolution follow one another. Native, so
     * that it reads what was committed last.
     */
    public String lockDocument(String resolutionId) {
        @SuppressWarnings("unchecked")
        List<String> found = getEntityManager()
                .createNativeQuery("select content from adopted_text where resolution_id = ?1 for update", String.class)
                .setParameter(1, resolutionId)
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> Problem.notFound(resolutionId));
    }

    /**
     * Replaces the title and the texts of the themes by those of the corrected document. Reads them again with a lock first,
     * because the transaction may have read them before it waited for the lock on the document.
     */
    public void applyErratum(Resolution resolution, ResolutionDocument document) {
        var database = getEntityManager();
        database.refresh(resolution, LockModeType.PESSIMISTIC_WRITE);
        resolution.themes().forEach(theme -> database.refresh(theme, LockModeType.PESSIMISTIC_WRITE));
        resolution.applyErratum(document);
    }

    /** Number of commitments of each resolution, ordered by resolution id. */
    public List<ResolutionSize> sizes() {
        return getEntityManager()
                .createQuery(
                        "select " + SelectList.of(ResolutionSize.class, ID) + " from Resolution order by id",
                        ResolutionSize.class)
                .getResultList();
    }

    /** The titles of the resolutions adopted by that day, newest first. */
    public List<ResolutionTitle> titles(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select " + SelectList.of(ResolutionTitle.class, ID) + " from Resolution"
                                + " where adoptedOn <= ?1 order by adoptedOn desc, id",
                        ResolutionTitle.class)
                .setParameter(1, day)
                .getResultList();
    }

    /** The ids of the resolutions adopted by that day, newest first. */
    public List<String> idsAdoptedBy(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select id from Resolution where adoptedOn <= ?1 order by adoptedOn desc, id", String.class)
                .setParameter(1, day)
                .getResultList();
    }

    /** Each policy area of each resolution, by resolution id, then area. */
    public List<ResolutionArea> areas() {
        return getEntityManager()
                .createQuery(
                        "select " + SelectList.of(ResolutionArea.class, Map.of("resolutionId", "r.id", "area", "a"))
                                + " from Resolution r join r.policyAreas a order by r.id, a",
                        ResolutionArea.class)
                .getResultList();
    }

    /** Native, because HQL reads JSON only by experimental functions. The document itself is not sent by the database. */
    public boolean hasProposal(String resolutionId) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from adopted_text where resolution_id = ?1 and json_exists(content, '$.proposal')",
                        Integer.class)
                .setParameter(1, resolutionId)
                .getResultList()
                .isEmpty();
    }

    /** The given ids for which no resolution exists. */
    public Set<String> unknown(List<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var known = list("id in ?1", ids).stream().map(Resolution::id).collect(Collectors.toSet());
        return without(ids, known);
    }

    /** The resolutions with these ids that exist, ordered by id. */
    public List<Resolution> listByIds(List<String> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", Sort.by("id"), ids);
    }

    /** The given ids for which no theme exists. */
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

    /** The themes with these ids, in document order. */
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
