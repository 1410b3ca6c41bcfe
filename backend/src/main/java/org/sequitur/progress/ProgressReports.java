package org.sequitur.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.Ids;
import org.sequitur.resolution.Resolution;

/** All that was ever reported. */
@ApplicationScoped
public class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("publishedAt", "id");

    private final ReportRepresentations representations;

    ProgressReports(ReportRepresentations representations) {
        this.representations = representations;
    }

    /** What was published on the commitments of a resolution before a moment, with its evidence, oldest first. */
    public List<ProgressReportRepresentation> publicly(Resolution resolution, Instant before) {
        return representations.of(
                List.of(),
                list(
                        "commitment.resolution = ?1 and publishedAt < ?2",
                        Sort.by("publishedAt", "id"),
                        resolution,
                        before));
    }

    /** The latest on a commitment. */
    public Optional<ProgressReport> latest(Commitment commitment) {
        return find("commitment", NEWEST_FIRST, commitment).firstResultOptional();
    }

    Optional<ProgressReport> find(String id) {
        return findByIdOptional(Ids.uuid(id));
    }

    boolean isPublished(UUID id) {
        return count("id", id) > 0;
    }

    long countOf(Commitment commitment) {
        return count("commitment", commitment);
    }

    /** Newest first. */
    List<ProgressReport> of(Commitment commitment, int offset, int limit) {
        return limit <= 0
                ? List.of()
                : find("commitment", NEWEST_FIRST, commitment)
                        .range(offset, offset + limit - 1)
                        .list();
    }
}
