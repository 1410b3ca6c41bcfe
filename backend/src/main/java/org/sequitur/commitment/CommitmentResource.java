package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sequitur.api.CommitmentsApi;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.time.AsOf;
import org.sequitur.resolution.PlacesInSource;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
class CommitmentResource implements CommitmentsApi {

    private final Commitments commitments;
    private final StateHistory stateHistory;
    private final AssessmentsInForce assessmentsInForce;
    private final CommitmentFilterRules filterRules;
    private final AsOf asOfs;
    private final FormerWordings formerWordings;
    private final Resolutions resolutions;
    private final PlacesInSource placesInSource;
    private final LinkedCommitments linkedCommitments;
    private final RepresentedCommitments represented;
    private final PublicAddress address;
    private final RequestUri requestUri;

    CommitmentResource(
            Commitments commitments,
            StateHistory stateHistory,
            AssessmentsInForce assessmentsInForce,
            CommitmentFilterRules filterRules,
            AsOf asOfs,
            FormerWordings formerWordings,
            Resolutions resolutions,
            PlacesInSource placesInSource,
            LinkedCommitments linkedCommitments,
            RepresentedCommitments represented,
            PublicAddress address,
            RequestUri requestUri) {
        this.commitments = commitments;
        this.stateHistory = stateHistory;
        this.assessmentsInForce = assessmentsInForce;
        this.filterRules = filterRules;
        this.asOfs = asOfs;
        this.formerWordings = formerWordings;
        this.resolutions = resolutions;
        this.placesInSource = placesInSource;
        this.linkedCommitments = linkedCommitments;
        this.represented = represented;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    public CommitmentRepresentation getCommitment(String commitmentId, LocalDate asOf) {
        var day = asOfs.day(asOf);
        var commitment = commitments.get(commitmentId, day);
        var state = stateHistory.find(commitment, day);
        return CommitmentRepresentation.of(
                commitment,
                state,
                assessmentsInForce.find(Map.of(commitment, state), day).get(commitment.rowId()),
                day,
                formerWordings.find(commitment, day),
                textHistoryOf(commitment.resolution().id()),
                placesInSource.find(commitment.resolution(), commitment.number()),
                commitments.before(commitment),
                commitments.after(commitment),
                linkedCommitments.find(commitment, day),
                null,
                address);
    }

    /** Null if the register has no proposal of the resolution. */
    private String textHistoryOf(String resolutionId) {
        return resolutions.hasProposal(resolutionId) ? address.to("resolutions", resolutionId, "textHistory") : null;
    }

    @Override
    public Page<CommitmentRepresentation> listCommitments(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            List<ImplementationStatus> implementationStatus,
            List<AssessmentOutcome> assessment,
            List<GovernmentResponse> governmentResponse,
            List<AwaitedAct> awaitedAct,
            Boolean overdue,
            Boolean dueSoon,
            Boolean stale,
            Boolean closed,
            String q,
            LocalDate asOf,
            String sort,
            Integer page,
            Integer pageSize) {
        var filter = CommitmentFilter.of(
                resolution,
                session,
                committee,
                policyArea,
                theme,
                commitment,
                owner,
                implementationStatus,
                assessment,
                governmentResponse,
                awaitedAct,
                overdue,
                dueSoon,
                stale,
                closed,
                q);
        var day = filterRules.day(filter, asOf);
        var pageRequest = new PageRequest(page, pageSize);
        return Page.of(
                represented.slice(filter, day, CommitmentOrder.named(sort), pageRequest),
                pageRequest,
                requestUri,
                Function.identity());
    }
}
