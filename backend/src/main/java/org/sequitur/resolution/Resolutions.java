package org.sequitur.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

/** All resolutions. */
@ApplicationScoped
public class Resolutions implements PanacheRepositoryBase<Resolution, String> {

    Resolution get(String id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound(id));
    }

    /**
     * Locks the resolution's row until the transaction ends. Native, because Hibernate does not lock immutable entities.
     */
    public void lock(Resolution resolution) {
        getEntityManager()
                .createNativeQuery("select id from resolution where id = ?1 for update", String.class)
                .setParameter(1, resolution.id())
                .getSingleResult();
    }

    /**
     * Sets the classification that applies. Native, because Hibernate does not update immutable entities.
     *
     * @param resolution locked by the caller
     * @param committee null if not stated, as the legislature
     */
    public void classify(
            Resolution resolution, LocalizedText committee, String legislature, List<PolicyArea> policyAreas) {
        var database = getEntityManager();
        database.createNativeQuery(
                        "update resolution set committee_fr = ?1, committee_nl = ?2, legislature = ?3 where id = ?4")
                .setParameter(1, committee == null ? null : committee.fr())
                .setParameter(2, committee == null ? null : committee.nl())
                .setParameter(3, legislature)
                .setParameter(4, resolution.id())
                .executeUpdate();
        database.createNativeQuery("delete from resolution_policy_area where resolution_id = ?1")
                .setParameter(1, resolution.id())
                .executeUpdate();
        for (var area : policyAreas) {
            database.createNativeQuery(
                            "insert into resolution_policy_area (resolution_id, policy_area) values (?1, ?2)")
                    .setParameter(1, resolution.id())
                    .setParameter(2, area.name())
                    .executeUpdate();
        }
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
     * Replaces the title and the texts of the themes by those of the corrected document. Native, because Hibernate does not
     * update immutable entities.
     *
     * @param resolution locked by the caller
     */
    public void correct(Resolution resolution, ResolutionDocument document) {
        var database = getEntityManager();
        database.flush();
        database.createNativeQuery("update resolution set title_fr = ?1, title_nl = ?2 where id = ?3")
                .setParameter(1, document.title().fr())
                .setParameter(2, document.title().nl())
                .setParameter(3, resolution.id())
                .executeUpdate();
        LocalizedText introduction = null;
        for (var entry : document.requests().themes()) {
            introduction = entry.introduction() == null ? introduction : entry.introduction();
            var update = database.createNativeQuery(
                    "update theme set introduction_fr = ?1, introduction_nl = ?2, heading_fr = ?3, heading_nl = ?4,"
                            + " short_heading_fr = ?5, short_heading_nl = ?6 where id = ?7");
            var position = 1;
            for (var text : Arrays.asList(introduction, entry.heading(), entry.shortHeading())) {
                update.setParameter(position++, text == null ? null : text.fr());
                update.setParameter(position++, text == null ? null : text.nl());
            }
            update.setParameter(position, Theme.id(resolution.id(), entry.number()));
            update.executeUpdate();
        }
        resolution.themes().forEach(database::refresh);
    }

    /** Number of commitments of each resolution, ordered by resolution id. */
    public List<ResolutionSize> sizes() {
        return getEntityManager()
                .createQuery("select id, adoptedOn, totalCommitments from Resolution order by id", ResolutionSize.class)
                .getResultList();
    }

    /** What the resolutions adopted by that day are called, newest first. */
    public List<ResolutionTitle> titles(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select id, documentNumber, session, title, committee from Resolution where adoptedOn <= ?1"
                                + " order by adoptedOn desc, id",
                        ResolutionTitle.class)
                .setParameter(1, day)
                .getResultList();
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
    public List<Resolution> named(List<String> ids) {
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
