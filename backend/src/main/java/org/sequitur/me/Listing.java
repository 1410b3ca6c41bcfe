package org.sequitur.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Outstanding;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.LatestFacts;
import org.sequitur.journal.Matter;
import org.sequitur.journal.Matters;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.paging.Slice;
import org.sequitur.progress.DraftsUnderWay;

/** Lists the first of what awaits somebody, with all that a page shows of it. */
@ApplicationScoped
class Listing {

    private static final int SHOWN = 20;

    private final Outstanding outstanding;
    private final LatestFacts latest;
    private final Matters matters;
    private final DraftsUnderWay drafts;
    private final PublicAddress address;

    Listing(
            Outstanding outstanding,
            LatestFacts latest,
            Matters matters,
            DraftsUnderWay drafts,
            PublicAddress address) {
        this.outstanding = outstanding;
        this.latest = latest;
        this.matters = matters;
        this.drafts = drafts;
        this.address = address;
    }

    Awaiting questions(Set<String> bodies) {
        var asked = matters.ofOwners(Matter.Kind.ANSWER, bodies, SHOWN);
        return of(Role.AGENCY, AwaitingKind.QUESTIONS_TO_ANSWER, asked, EventKind.QUESTION_ASKED);
    }

    Awaiting ofParliament(AwaitingKind kind, Matter.Kind matter, EventKind fact) {
        return of(Role.STAFF, kind, matters.ofParliament(matter, SHOWN), fact);
    }

    Awaiting drafts(Set<String> bodies) {
        var written = drafts.of(bodies, SHOWN);
        var items = written.items().stream()
                .map(draft ->
                        item(draft.commitment(), draft.savedOn(), draft.progressReportId(), EventKind.REPORT_PUBLISHED))
                .toList();
        return new Awaiting(Role.AGENCY, AwaitingKind.DRAFTS, written.total(), items, null);
    }

    /** @param owners ids of bodies; none: all */
    Standing of(Role role, Set<String> owners, Set<Outstanding.Kind> kinds) {
        return new Standing(role, owners, outstanding.count(kinds, owners));
    }

    private Awaiting of(Role role, AwaitingKind kind, Slice<Matter> open, EventKind fact) {
        var items = open.items().stream()
                .map(matter -> item(matter.commitment(), matter.day(), matter.factId(), fact))
                .toList();
        return new Awaiting(role, kind, open.total(), items, null);
    }

    private Awaiting.Item item(Commitment commitment, LocalDate datedOn, UUID factId, EventKind fact) {
        return Awaiting.Item.of(commitment, datedOn, Awaiting.Fact.of(factId, fact.collection(), address), address);
    }

    /** What awaits somebody because of where commitments stand. */
    final class Standing {

        private final Role role;
        private final Set<String> owners;
        private final Map<Outstanding.Kind, Long> totals;

        private Standing(Role role, Set<String> owners, Map<Outstanding.Kind, Long> totals) {
            this.role = role;
            this.owners = owners;
            this.totals = totals;
        }

        /** @param filters of the list of commitments, beside the owners */
        Awaiting about(AwaitingKind kind, Outstanding.Kind wanted, Map<String, Set<String>> filters) {
            var items = first(wanted).stream()
                    .map(commitment -> Awaiting.Item.of(commitment, wanted.dateOf(commitment), null, address))
                    .toList();
            return new Awaiting(role, kind, totals.get(wanted), items, href(filters));
        }

        /** @param fact the latest such fact of the commitment comes with it */
        Awaiting with(AwaitingKind kind, Outstanding.Kind wanted, EventKind fact, Map<String, Set<String>> filters) {
            var first = first(wanted);
            var facts = latest.of(fact, first);
            var items = first.stream()
                    .map(commitment -> item(commitment, wanted.dateOf(commitment), facts.get(commitment.id()), fact))
                    .toList();
            return new Awaiting(role, kind, totals.get(wanted), items, filters == null ? null : href(filters));
        }

        private List<Commitment> first(Outstanding.Kind wanted) {
            return totals.get(wanted) == 0 ? List.of() : outstanding.first(SHOWN, wanted, owners);
        }

        private String href(Map<String, Set<String>> filters) {
            var all = new LinkedHashMap<>(filters);
            if (!owners.isEmpty()) {
                all.put("owner", owners);
            }
            return address.filtered("commitments", all);
        }
    }
}
