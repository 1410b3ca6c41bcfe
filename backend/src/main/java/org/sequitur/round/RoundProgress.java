package org.sequitur.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKinds;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.round.RoundCommitmentRepresentation.Report;
import org.sequitur.round.RoundProgressRepresentation.BodyProgress;

/** How far the bodies of a round have reported. */
@ApplicationScoped
class RoundProgress {

    private final CoveredCommitments covered;
    private final FactKinds kinds;
    private final PublicAddress address;

    RoundProgress(CoveredCommitments covered, FactKinds kinds, PublicAddress address) {
        this.covered = covered;
        this.kinds = kinds;
        this.address = address;
    }

    /** By the id of the body. */
    List<BodyProgress> ofBodies(ReportingRound round) {
        return covered.byOwner(round).values().stream().map(this::ofBody).toList();
    }

    private BodyProgress ofBody(List<CoveredCommitment> commitments) {
        var reported =
                commitments.stream().filter(CoveredCommitment::isReported).count();
        return new BodyProgress(
                BodyReference.of(CoveredCommitments.ownerOf(commitments), address),
                commitments.size(),
                reported,
                commitments.stream()
                        .map(CoveredCommitment::reportedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.<Instant>naturalOrder())
                        .map(BrusselsTime::of)
                        .orElse(null),
                reported == commitments.size());
    }

    /**
     * The commitments of a round, by resolution, in document order.
     *
     * @param owners ids of bodies; empty for all
     */
    Slice<RoundCommitmentRepresentation> ofCommitments(ReportingRound round, List<String> owners, PageRequest page) {
        var all = covered.of(round).stream()
                .filter(commitment ->
                        owners.isEmpty() || owners.contains(commitment.owner().id()))
                .toList();
        return new Slice<>(
                all.stream()
                        .skip(page.offset())
                        .limit(page.pageSize())
                        .map(this::represent)
                        .toList(),
                all.size());
    }

    private RoundCommitmentRepresentation represent(CoveredCommitment commitment) {
        var report = commitment.report();
        return new RoundCommitmentRepresentation(
                CommitmentReference.of(commitment.commitment(), address),
                BodyReference.of(commitment.owner(), address),
                report == null
                        ? null
                        : new Report(
                                report.factId(),
                                kinds.href(EventKind.REPORT_PUBLISHED, report.factId()),
                                BrusselsTime.of(report.at())));
    }
}
