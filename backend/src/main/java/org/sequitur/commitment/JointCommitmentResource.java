package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sequitur.api.JointCommitmentsApi;
import org.sequitur.body.Bodies;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;

@ApplicationScoped
@Transactional
class JointCommitmentResource implements JointCommitmentsApi {

    private final Commitments commitments;
    private final Bodies bodies;
    private final AssessmentsInForce assessmentsInForce;
    private final StateHistory stateHistory;
    private final PublicAddress address;
    private final RequestUri requestUri;
    private final Clock clock;

    JointCommitmentResource(
            Commitments commitments,
            Bodies bodies,
            AssessmentsInForce assessmentsInForce,
            StateHistory stateHistory,
            PublicAddress address,
            RequestUri requestUri,
            Clock clock) {
        this.commitments = commitments;
        this.bodies = bodies;
        this.assessmentsInForce = assessmentsInForce;
        this.stateHistory = stateHistory;
        this.address = address;
        this.requestUri = requestUri;
        this.clock = clock;
    }

    @Override
    public Page<CommitmentRepresentation> listJointCommitments(String bodyId, Integer page, Integer pageSize) {
        if (bodies.findByIdOptional(bodyId).isEmpty()) {
            throw Problem.notFound(bodyId);
        }
        var pageRequest = new PageRequest(page, pageSize);
        var today = BrusselsTime.today(clock);
        var slice = commitments.jointlyOwned(bodyId, pageRequest);
        var states = stateHistory.find(slice.items(), today);
        var assessments = assessmentsInForce.find(states, today);
        return Page.of(
                slice,
                pageRequest,
                requestUri,
                commitment -> CommitmentRepresentation.of(
                        commitment,
                        states.get(commitment),
                        assessments.get(commitment.rowId()),
                        today,
                        null,
                        null,
                        address));
    }
}
