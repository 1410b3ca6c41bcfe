package org.sequitur.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequitur.assessment.AssessmentWorklist;
import org.sequitur.commitment.StateWorklist;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.OpenTask;
import org.sequitur.platform.identity.Role;

/** Inbox of officers and of Parliament's staff. */
@ApplicationScoped
class Inbox {

    private final InboxAssembler inboxAssembler;

    Inbox(InboxAssembler inboxAssembler) {
        this.inboxAssembler = inboxAssembler;
    }

    /**
     * The inbox for the commitments of these bodies.
     *
     * @param bodies not empty
     */
    List<InboxSection> ofAgency(Set<String> bodies) {
        var context = inboxAssembler.context(
                Role.AGENCY,
                bodies,
                AssessmentWorklist.RETURNED,
                EnumSet.of(StateWorklist.ALL, StateWorklist.OVERDUE, StateWorklist.DUE_SOON, StateWorklist.STALE));
        return List.of(
                inboxAssembler.questions(bodies),
                context.with(InboxSectionKind.RETURNED_REPORTS, AssessmentWorklist.RETURNED, EventKind.ASSESSED, null),
                context.about(InboxSectionKind.OVERDUE, StateWorklist.OVERDUE, Map.of("overdue", Set.of("true"))),
                context.about(InboxSectionKind.DUE_SOON, StateWorklist.DUE_SOON, Map.of("dueSoon", Set.of("true"))),
                context.about(InboxSectionKind.SILENT, StateWorklist.STALE, Map.of("stale", Set.of("true"))),
                inboxAssembler.drafts(bodies),
                inboxAssembler.news(Role.AGENCY, bodies),
                context.about(InboxSectionKind.MINE, StateWorklist.ALL, Map.of()));
    }

    List<InboxSection> ofStaff() {
        var context = inboxAssembler.context(
                Role.STAFF,
                Set.of(),
                AssessmentWorklist.UNASSESSED,
                EnumSet.of(StateWorklist.DISPUTE, StateWorklist.OVERDUE, StateWorklist.STALE));
        return List.of(
                context.with(
                        InboxSectionKind.REPORTS_TO_ASSESS,
                        AssessmentWorklist.UNASSESSED,
                        EventKind.REPORT_PUBLISHED,
                        null),
                inboxAssembler.ofParliament(
                        InboxSectionKind.DEADLINE_REQUESTS, OpenTask.Kind.DECISION, EventKind.DEADLINE_REQUESTED),
                inboxAssembler.ofParliament(
                        InboxSectionKind.DECLARATIONS, OpenTask.Kind.OWNER_DECISION, EventKind.RESPONSE_RECORDED),
                inboxAssembler.ofParliament(
                        InboxSectionKind.NEW_ANSWERS, OpenTask.Kind.REVIEW, EventKind.QUESTION_ANSWERED),
                inboxAssembler.overdueAnswers(),
                context.with(
                        InboxSectionKind.DISPUTES,
                        StateWorklist.DISPUTE,
                        EventKind.ASSESSED,
                        Map.of("assessment", Set.of("disputed"), "closed", Set.of("false"))),
                context.about(InboxSectionKind.OVERDUE, StateWorklist.OVERDUE, Map.of("overdue", Set.of("true"))),
                context.about(InboxSectionKind.SILENT, StateWorklist.STALE, Map.of("stale", Set.of("true"))),
                inboxAssembler.draftsOfParliament(),
                inboxAssembler.news(Role.STAFF, Set.of()));
    }
}
