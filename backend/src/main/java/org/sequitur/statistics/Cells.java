package org.sequitur.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.commitment.Timeliness;
import org.sequitur.resolution.Resolution;

/** Counts all commitments in one pass over an index. */
@ApplicationScoped
class Cells {

    private static final String COUNT =
            """
            select c.theme_id, c.owner_id, c.implementation_status, c.assessment, c.government_response,
                   count(*), sum(%s), sum(%s), sum(%s), sum(%s)
              from commitment c join resolution r on r.id = c.resolution_id
             where r.adopted_on <= :day and (:resolution is null or c.resolution_id = :resolution)
             group by c.theme_id, c.owner_id, c.implementation_status, c.assessment, c.government_response
            """.formatted(Timeliness.OVERDUE_SQL, Timeliness.DUE_SOON_SQL, Timeliness.STALE_SQL, Timeliness.CLOSED_SQL);

    private final EntityManager database;

    Cells(EntityManager database) {
        this.database = database;
    }

    /** @param resolution the one to count, or null for all */
    List<Cell> count(Resolution resolution, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(COUNT, Tuple.class)
                .setParameter("day", day)
                .setParameter("resolution", resolution == null ? null : resolution.id())
                .getResultList();
        return rows.stream().map(Cells::cell).toList();
    }

    private static Cell cell(Tuple row) {
        return new Cell(
                row.get(0, String.class),
                row.get(1, String.class),
                ImplementationStatus.valueOf(row.get(2, String.class)),
                AssessmentOutcome.valueOf(row.get(3, String.class)),
                GovernmentResponse.valueOf(row.get(4, String.class)),
                figure(row, 5),
                figure(row, 6),
                figure(row, 7),
                figure(row, 8),
                figure(row, 9));
    }

    private static long figure(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
