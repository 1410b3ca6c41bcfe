package org.sequitur.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequitur.commitment.CommitmentWorklist.Kind;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.OpenTask;
import org.sequitur.platform.identity.Role;

/** Inbox of agency users and of Parliament's staff. */
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
        var context = inboxAssembler.of(
                Role.AGENCY, bodies, EnumSet.of(Kind.ALL, Kind.OVERDUE, Kind.DUE_SOON, Kind.SILENT, Kind.RETURNED));
        return List.of(
                inboxAssembler.questions(bodies),
                context.with(InboxSectionKind.RETURNED_REPORTS, Kind.RETURNED, EventKind.ASSESSED, null),
                context.about(InboxSectionKind.OVERDUE, Kind.OVERDUE, Map.of("overdue", Set.of("true"))),
                context.about(InboxSectionKind.DUE_SOON, Kind.DUE_SOON, Map.of("dueSoon", Set.of("true"))),
                context.about(InboxSectionKind.SILENT, Kind.SILENT, Map.of("stale", Set.of("true"))),
                inboxAssembler.drafts(bodies),
                context.about(InboxSectionKind.MINE, Kind.ALL, Map.of()));
    }

    List<InboxSection> ofStaff() {
        var context = inboxAssembler.of(
                Role.STAFF, Set.of(), EnumSet.of(Kind.UNASSESSED, Kind.DISPUTE, Kind.OVERDUE, Kind.SILENT));
        return List.of(
                context.with(InboxSectionKind.REPORTS_TO_ASSESS, Kind.UNASSESSED, EventKind.REPORT_PUBLISHED, null),
                inboxAssembler.ofParliament(
                        InboxSectionKind.DEADLINE_REQUESTS, OpenTask.Kind.DECISION, EventKind.DEADLINE_REQUESTED),
                inboxAssembler.ofParliament(
                        InboxSectionKind.NEW_ANSWERS, OpenTask.Kind.LOOK, EventKind.QUESTION_ANSWERED),
                context.with(
                        InboxSectionKind.DISPUTES,
                        Kind.DISPUTE,
                        EventKind.ASSESSED,
                        Map.of("assessment", Set.of("disputed"), "closed", Set.of("false"))),
                context.about(InboxSectionKind.OVERDUE, Kind.OVERDUE, Map.of("overdue", Set.of("true"))),
                context.about(InboxSectionKind.SILENT, Kind.SILENT, Map.of("stale", Set.of("true"))));
    }
}
