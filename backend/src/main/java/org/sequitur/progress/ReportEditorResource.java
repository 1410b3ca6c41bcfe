package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sequitur.api.ReportEditorsApi;
import org.sequitur.journal.UserReference;
import org.sequitur.platform.problem.Problem;
import org.sequitur.statement.LastEditors;

@ApplicationScoped
class ReportEditorResource implements ReportEditorsApi {

    private final ProgressReportDrafts drafts;
    private final LastEditors editors;

    ReportEditorResource(ProgressReportDrafts drafts, LastEditors editors) {
        this.drafts = drafts;
        this.editors = editors;
    }

    @Override
    public UserReference getLastEditorOfReport(String progressReportId) {
        return editors.named(progressReportId, () -> {
            var draft = drafts.find(progressReportId).orElseThrow(() -> Problem.notFound(progressReportId));
            return !draft.isEntered() && draft.publisher().isSecondPersonRequired()
                    ? Optional.ofNullable(draft.savedBy())
                    : Optional.empty();
        });
    }
}
