package org.sequitur.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequitur.commitment.Outstanding.Kind;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Matter;
import org.sequitur.platform.identity.Role;

/** What awaits those who speak for bodies, and Parliament's staff. */
@ApplicationScoped
class Inbox {

    private final Listing listing;

    Inbox(Listing listing) {
        this.listing = listing;
    }

    /** All of it about commitments of these bodies, of which there is at least one. */
    List<Awaiting> ofAgency(Set<String> bodies) {
        var standing = listing.of(
                Role.AGENCY, bodies, EnumSet.of(Kind.ALL, Kind.OVERDUE, Kind.DUE_SOON, Kind.SILENT, Kind.RETURNED));
        return List.of(
                listing.questions(bodies),
                standing.with(AwaitingKind.RETURNED_REPORTS, Kind.RETURNED, EventKind.ASSESSED, null),
                standing.about(AwaitingKind.OVERDUE, Kind.OVERDUE, Map.of("overdue", Set.of("true"))),
                standing.about(AwaitingKind.DUE_SOON, Kind.DUE_SOON, Map.of("dueSoon", Set.of("true"))),
                standing.about(AwaitingKind.SILENT, Kind.SILENT, Map.of("stale", Set.of("true"))),
                listing.drafts(bodies),
                standing.about(AwaitingKind.MINE, Kind.ALL, Map.of()));
    }

    List<Awaiting> ofStaff() {
        var standing =
                listing.of(Role.STAFF, Set.of(), EnumSet.of(Kind.UNASSESSED, Kind.DISPUTE, Kind.OVERDUE, Kind.SILENT));
        return List.of(
                standing.with(AwaitingKind.REPORTS_TO_ASSESS, Kind.UNASSESSED, EventKind.REPORT_PUBLISHED, null),
                listing.ofParliament(
                        AwaitingKind.DEADLINE_REQUESTS, Matter.Kind.DECISION, EventKind.DEADLINE_REQUESTED),
                listing.ofParliament(AwaitingKind.NEW_ANSWERS, Matter.Kind.LOOK, EventKind.QUESTION_ANSWERED),
                standing.with(
                        AwaitingKind.DISPUTES,
                        Kind.DISPUTE,
                        EventKind.ASSESSED,
                        Map.of("assessment", Set.of("disputed"), "closed", Set.of("false"))),
                standing.about(AwaitingKind.OVERDUE, Kind.OVERDUE, Map.of("overdue", Set.of("true"))),
                standing.about(AwaitingKind.SILENT, Kind.SILENT, Map.of("stale", Set.of("true"))));
    }
}
