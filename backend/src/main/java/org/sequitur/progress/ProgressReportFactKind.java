package org.sequitur.progress;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PublishedText;

/** Describes progress reports, with their evidence. */
@Singleton
class ProgressReportFactKind implements FactKind {

    private final ProgressReportTable progressReportTable;
    private final EvidenceTable evidenceTable;

    ProgressReportFactKind(ProgressReportTable progressReportTable, EvidenceTable evidenceTable) {
        this.progressReportTable = progressReportTable;
        this.evidenceTable = evidenceTable;
    }

    @Override
    public PublishedText text() {
        return ProgressReport.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.REPORT_PUBLISHED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(progressReportTable, evidenceTable);
    }
}
