package org.sequitur.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sequitur.api.StatementEditorsApi;
import org.sequitur.journal.UserReference;

@ApplicationScoped
class StatementEditorResource implements StatementEditorsApi {

    private final StatementDrafts drafts;
    private final StatementDraftRepresentations representations;
    private final LastEditors editors;

    StatementEditorResource(
            StatementDrafts drafts, StatementDraftRepresentations representations, LastEditors editors) {
        this.drafts = drafts;
        this.representations = representations;
        this.editors = editors;
    }

    @Override
    public UserReference getLastEditorOfStatement(String statementDraftId) {
        return editors.named(statementDraftId, () -> {
            var draft = drafts.get(statementDraftId);
            var body = representations.body(draft);
            return body != null && body.isSecondPersonRequired() ? Optional.of(draft.savedBy()) : Optional.empty();
        });
    }
}
