package org.sequitur.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKinds;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.round.RoundCommitmentRepresentation.RoundReport;

/** How far the bodies of a round have reported. */
@ApplicationScoped
class RoundProgress {

    private final AwaitedReports awaited;
    private final FactKinds kinds;
    private final PublicAddress address;

    RoundProgress(AwaitedReports awaited, FactKinds kinds, PublicAddress address) {
        this.awaited = awaited;
        this.kinds = kinds;
        this.address = address;
    }

    /**
     * The progress of each body, one entry for each.
     *
     * @param bodyIds only these bodies; empty for all
     */
    List<BodyInRound> ofBodies(ReportingRound round, Set<String> bodyIds) {
        return awaited.byBody(round, bodyIds).values().stream()
                .map(reports -> ofBody(round, reports))
                .toList();
    }

    /** Ids of the bodies from which it still awaits reports. */
    List<String> awaitedBodies(ReportingRound round) {
        return ofBodies(round, Set.of()).stream()
                .filter(body -> !body.isFinished())
                .map(body -> body.body().id())
                .toList();
    }

    private static BodyInRound ofBody(ReportingRound round, List<AwaitedReport> reports) {
        return new BodyInRound(
                round,
                reports.getFirst().body(),
                reports.size(),
                reports.stream().filter(AwaitedReport::isPublished).count(),
                reports.stream()
                        .map(AwaitedReport::publishedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.<Instant>naturalOrder())
                        .map(BrusselsTime::of)
                        .orElse(null));
    }

    /**
     * The commitments of a round once for each body that has to report on them, by resolution, in document order.
     *
     * @param bodies ids of bodies; empty for all
     */
    Slice<RoundCommitmentRepresentation> ofCommitments(ReportingRound round, List<String> bodies, PageRequest page) {
        var all = awaited.find(round, Set.copyOf(bodies));
        return new Slice<>(
                all.stream()
                        .skip(page.offset())
                        .limit(page.pageSize())
                        .map(this::represent)
                        .toList(),
                all.size());
    }

    private RoundCommitmentRepresentation represent(AwaitedReport one) {
        var report = one.report();
        return new RoundCommitmentRepresentation(
                CommitmentReference.of(one.commitment(), address),
                BodyReference.of(one.body(), address),
                report == null
                        ? null
                        : new RoundReport(
                                report.factId(),
                                kinds.href(EventKind.REPORT_PUBLISHED, report.factId()),
                                BrusselsTime.of(report.at())));
    }
}
