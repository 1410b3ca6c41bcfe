package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sequitur.platform.http.PublicAddress;

/** Finds the reports that were published in one action on linked commitments. */
@ApplicationScoped
class ReportsPublishedTogether {

    private final EntityManager database;
    private final PublicAddress address;

    ReportsPublishedTogether(EntityManager database, PublicAddress address) {
        this.database = database;
        this.address = address;
    }

    /** For each of these reports, the others that were published with it; runs no query if all were published alone. */
    Map<UUID, List<ReportPublishedTogether>> with(List<ProgressReport> reports) {
        var publications = reports.stream()
                .map(ProgressReport::publicationId)
                .filter(Objects::nonNull)
                .toList();
        var together = new HashMap<UUID, List<ReportPublishedTogether>>();
        if (publications.isEmpty()) {
            return together;
        }
        var all = database.createQuery(
                        "from ProgressReport r join fetch r.commitment c join fetch c.resolution"
                                + " where r.publicationId in ?1 order by c.resolution.id, c.position",
                        ProgressReport.class)
                .setParameter(1, publications)
                .getResultList();
        for (var report : reports) {
            together.put(
                    report.id(),
                    all.stream()
                            .filter(other -> other.publicationId().equals(report.publicationId())
                                    && !other.id().equals(report.id()))
                            .map(other -> ReportPublishedTogether.of(other, address))
                            .toList());
        }
        return together;
    }
}
