package org.sequitur.me;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.access.ReportingBodies;
import org.sequitur.api.DraftEditorsApi;
import org.sequitur.journal.UserReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.retry.Transactions;
import org.sequitur.progress.ProgressReportDraftSummaries;
import org.sequitur.progress.ProgressReportDraftSummaries.Summary;
import org.sequitur.statement.AwaitingStatementDrafts;
import org.sequitur.statement.LastEditor;
import org.sequitur.statement.LastSaves;
import org.sequitur.user.Users;

/**
 * Names the colleagues who changed the drafts of the inbox. Apart from the inbox, which needs no Keycloak: Keycloak is called
 * after the transaction that reads the database.
 */
@ApplicationScoped
class DraftEditorResource implements DraftEditorsApi {

    private final Caller caller;
    private final ReportingBodies bodies;
    private final ProgressReportDraftSummaries reports;
    private final AwaitingStatementDrafts statements;
    private final LastSaves lastSaves;
    private final Users users;
    private final Transactions transactions;
    private final PublicAddress address;
    private final RequestUri requestUri;

    DraftEditorResource(
            Caller caller,
            ReportingBodies bodies,
            ProgressReportDraftSummaries reports,
            AwaitingStatementDrafts statements,
            LastSaves lastSaves,
            Users users,
            Transactions transactions,
            PublicAddress address,
            RequestUri requestUri) {
        this.caller = caller;
        this.bodies = bodies;
        this.reports = reports;
        this.statements = statements;
        this.lastSaves = lastSaves;
        this.users = users;
        this.transactions = transactions;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    @RolesAllowed({"staff", "agency", "admin"})
    public DraftEditorsRepresentation getDraftEditors() {
        var editors = transactions.call(this::editors);
        var names = users.names(editors.stream().map(LastEditor::userId).collect(toSet()));
        return new DraftEditorsRepresentation(
                requestUri.address(),
                editors.stream()
                        .filter(editor -> names.containsKey(editor.userId()))
                        .map(editor -> new DraftEditorsRepresentation.Editor(
                                editor.draftId(), UserReference.of(editor.userId(), names, address)))
                        .toList());
    }

    private List<LastEditor> editors() {
        var mine = bodies.ids();
        var editors = new ArrayList<LastEditor>();
        if (!mine.isEmpty()) {
            editors.addAll(ofReports(reports.find(mine, InboxAssembler.SHOWN).items()));
        }
        if (caller.is(Role.STAFF)) {
            editors.addAll(ofReports(reports.findEntered(InboxAssembler.SHOWN).items()));
        }
        if (caller.is(Role.STAFF) || !mine.isEmpty()) {
            editors.addAll(statements.lastEditors());
        }
        return editors;
    }

    private List<LastEditor> ofReports(List<Summary> drafts) {
        return drafts.stream().flatMap(this::ofReport).toList();
    }

    private Stream<LastEditor> ofReport(Summary draft) {
        return lastSaves
                .colleague(draft.savedBy(), draft.savedAt(), draft.ofOwner() ? draft.commitment() : null)
                .map(user -> new LastEditor(draft.progressReportId(), user))
                .stream();
    }
}
