package org.sequitur.intake.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.intake.draft.DraftData.Action;
import org.sequitur.intake.draft.DraftRepresentation.DoubtView;
import org.sequitur.intake.draft.DraftRepresentation.ListView;
import org.sequitur.intake.draft.DraftRepresentation.RefusalView;
import org.sequitur.intake.draft.DraftRepresentation.Summary;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Caller;
import org.sequitur.source.SourceRepresentation;

/** Represents drafts for the caller. */
@ApplicationScoped
class DraftRepresentations {

    private final ResolutionDrafts drafts;
    private final DraftChecks checks;
    private final Caller caller;
    private final PublicAddress address;

    DraftRepresentations(ResolutionDrafts drafts, DraftChecks checks, Caller caller, PublicAddress address) {
        this.drafts = drafts;
        this.checks = checks;
        this.caller = caller;
        this.address = address;
    }

    DraftRepresentation represent(ResolutionDraft draft) {
        var data = drafts.data(draft);
        return new DraftRepresentation(
                draft.id(),
                href(draft),
                draft.state(),
                source(draft),
                action(draft.created()),
                action(draft.saved()),
                action(draft.submitted()),
                refused(data),
                data.current(),
                doubts(data),
                lists(data),
                UnreviewedTitles.of(data),
                data.correctedBy().stream().map(this::action).toList(),
                checks.problems(data),
                MovedWords.of(
                        data.recognized(), data.content().rows(), data.content().corrections()),
                data.differences());
    }

    Summary summary(ResolutionDraft draft) {
        return new Summary(
                draft.id(),
                href(draft),
                draft.state(),
                draft.documentNumber(),
                draft.session(),
                draft.title(),
                source(draft),
                action(draft.created()),
                action(draft.saved()),
                action(draft.submitted()));
    }

    String href(ResolutionDraft draft, String... below) {
        var path = new ArrayList<>(List.of("resolutionDrafts", draft.id().toString()));
        path.addAll(List.of(below));
        return address.to(path.toArray(String[]::new));
    }

    private SourceRepresentation source(ResolutionDraft draft) {
        return draft.source().at(href(draft, "source"));
    }

    private RefusalView refused(DraftData data) {
        var refusal = data.refusal();
        return refusal == null ? null : new RefusalView(refusal.reason(), action(refusal.by()));
    }

    private List<DoubtView> doubts(DraftData data) {
        var present = new PresentDoubts(data);
        return present.all().stream()
                .map(doubt -> new DoubtView(
                        doubt.doubtId(),
                        doubt.rowId(),
                        present.joinedRowId(doubt),
                        doubt.reason(),
                        doubt.open(),
                        doubt.detail(),
                        action(data.resolved().get(doubt.doubtId()))))
                .toList();
    }

    private List<ListView> lists(DraftData data) {
        var confirmations = data.validConfirmations();
        return RowLists.of(data.content().rows()).entrySet().stream()
                .map(list -> {
                    var confirmed = confirmations.get(list.getKey());
                    return new ListView(
                            list.getKey(),
                            RowLists.version(list.getValue()),
                            list.getValue().stream().map(DraftRow::rowId).toList(),
                            confirmed == null ? null : action(confirmed.by()));
                })
                .toList();
    }

    private StaffAction action(Action action) {
        return action == null
                ? null
                : new StaffAction(action.userId(), action.userId().equals(caller.userId()), action.at());
    }
}
