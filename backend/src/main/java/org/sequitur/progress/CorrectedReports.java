package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the reports that others correct, and those that correct others. */
@ApplicationScoped
class CorrectedReports {

    private final EntityManager database;

    CorrectedReports(EntityManager database) {
        this.database = database;
    }

    /** For each of these reports that was corrected, the one that corrects it. */
    Map<UUID, ProgressReport> corrections(List<ProgressReport> reports) {
        return reports.isEmpty()
                ? Map.of()
                : database.createQuery("from ProgressReport r where r.corrects in ?1", ProgressReport.class)
                        .setParameter(1, reports)
                        .getResultStream()
                        .collect(Collectors.toMap(report -> report.corrects().id(), Function.identity()));
    }

    /** The report that a draft shall correct; null if there is none. */
    ProgressReport findCorrected(ProgressReportDraft draft) {
        var id = draft.content().corrects();
        return id == null ? null : database.find(ProgressReport.class, id);
    }
}
