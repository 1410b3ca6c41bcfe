package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sequitur.api.CommitmentsApi;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.time.AsOf;

@ApplicationScoped
@Transactional
class CommitmentResource implements CommitmentsApi {

    private final Commitments commitments;
    private final Standings standings;
    private final Findings findings;
    private final FilterCheck check;
    private final AsOf asOfs;
    private final PublicAddress address;
    private final Requested requested;

    CommitmentResource(
            Commitments commitments,
            Standings standings,
            Findings findings,
            FilterCheck check,
            AsOf asOfs,
            PublicAddress address,
            Requested requested) {
        this.commitments = commitments;
        this.standings = standings;
        this.findings = findings;
        this.check = check;
        this.asOfs = asOfs;
        this.address = address;
        this.requested = requested;
    }

    @Override
    public CommitmentRepresentation getCommitment(String commitmentId, LocalDate asOf) {
        var day = asOfs.day(asOf);
        var commitment = commitments.get(commitmentId, day);
        var standing = standings.of(commitment, day);
        return CommitmentRepresentation.of(
                commitment,
                standing,
                findings.of(Map.of(commitment, standing), day).get(commitment.rowId()),
                day,
                commitments.before(commitment),
                commitments.after(commitment),
                address);
    }

    @Override
    public Page<CommitmentRepresentation> listCommitments(
            List<String> resolution,
            List<String> theme,
            List<String> owner,
            List<ImplementationStatus> implementationStatus,
            List<AssessmentOutcome> assessment,
            List<GovernmentResponse> governmentResponse,
            Boolean overdue,
            Boolean dueSoon,
            Boolean stale,
            Boolean closed,
            String q,
            LocalDate asOf,
            String sort,
            Integer page,
            Integer pageSize) {
        var filter = new CommitmentFilter(
                resolution,
                theme,
                owner,
                implementationStatus,
                assessment,
                governmentResponse,
                overdue,
                dueSoon,
                stale,
                closed,
                q);
        var day = check.day(filter, asOf);
        var asked = new PageRequest(page, pageSize);
        var slice = commitments.slice(filter, day, CommitmentOrder.named(sort), asked);
        var standing = standings.of(slice.items(), day);
        var found = findings.of(standing, day);
        return Page.of(
                slice,
                asked,
                requested,
                commitment -> CommitmentRepresentation.of(
                        commitment, standing.get(commitment), found.get(commitment.rowId()), day, address));
    }
}
