package org.sequitur.classification;

import static org.sequitur.classification.ClassificationMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.ClassificationsApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.DateRules;
import org.sequitur.resolution.Committees;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.Resolutions;
import org.sequitur.staffoperation.OperationObject;
import org.sequitur.staffoperation.StaffOperationKind;
import org.sequitur.staffoperation.StaffOperations;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ClassificationResource implements ClassificationsApi {

    static final Permission CLASSIFY = Permission.ofParliament("CLASSIFY");

    private static final String FOLLOWED_SINCE = "/followedSinceOn";

    private final Resolutions resolutions;
    private final Commitments commitments;
    private final Committees committees;
    private final Classifications classifications;
    private final StaffOperations operations;
    private final Access access;
    private final IfMatch tags;
    private final Caller caller;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final PublicAddress address;
    private final RequestUri requestUri;

    ClassificationResource(
            Resolutions resolutions,
            Commitments commitments,
            Committees committees,
            Classifications classifications,
            StaffOperations operations,
            Access access,
            IfMatch tags,
            Caller caller,
            IdempotentRequests idempotentRequests,
            Clock clock,
            PublicAddress address,
            RequestUri requestUri) {
        this.resolutions = resolutions;
        this.commitments = commitments;
        this.committees = committees;
        this.classifications = classifications;
        this.operations = operations;
        this.access = access;
        this.tags = tags;
        this.caller = caller;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    public ClassificationRepresentation createClassification(
            String resolutionId, String ifMatch, CreateClassification newClassification, String idempotencyKey) {
        access.require(CLASSIFY);
        return getClassification(idempotentRequests.id(idempotencyKey, newClassification, () -> {
            var resolution = resolutions.lock(resolutionId);
            commitments.lockAll(resolution);
            // Not before: its first read without a lock decides which facts this transaction sees.
            tags.mustMatch(ifMatch, ResolutionRepresentation.of(resolution, address));
            var at = classifications.timeOfNext(resolution, clock.instant());
            var classification = new Classification(
                    resolution, newClassification, committees.ofOthers(resolution), caller.author(), at);
            mustDiffer(classification, resolution);
            resolution.classify(classification.committee(), classification.legislature(), classification.policyAreas());
            classifications.persistAndFlush(classification);
            followSince(newClassification.followedSinceOn(), resolution);
            // The search finds them by their resolution's classification.
            commitments.changed(resolution);
            operations.record(StaffOperationKind.CLASSIFIED, OperationObject.on(resolution, classification.id()));
            return classification.id();
        }));
    }

    /** The list of classifications has no two that say the same in succession. */
    private static void mustDiffer(Classification classification, Resolution resolution) {
        var day = classification.followedSinceOn();
        if (Objects.equals(classification.committee(), resolution.committee())
                && Objects.equals(classification.legislature(), resolution.legislature())
                && classification.policyAreas().equals(resolution.policyAreas())
                && (day == null || day.equals(resolution.followedSinceOn()))) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.unchanged());
        }
    }

    /** @param day null to leave it as it is */
    private void followSince(LocalDate day, Resolution resolution) {
        if (day == null || day.equals(resolution.followedSinceOn())) {
            return;
        }
        DateRules.mustNotBeFuture(FOLLOWED_SINCE, day, clock);
        if (day.isBefore(resolution.adoptedOn())) {
            throw Problem.badRequest(List.of(
                    Issue.inBody(Issue.Type.INVALID_INPUT, FOLLOWED_SINCE, day.toString(), MESSAGES.beforeAdoption())));
        }
        resolution.followSince(day);
        commitments.followSince(resolution);
    }

    @Override
    public ClassificationRepresentation getClassification(String classificationId) {
        return represent(classifications.get(classificationId));
    }

    @Override
    public Page<ClassificationRepresentation> listClassifications(String resolutionId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        return Page.of(
                classifications.slice(resolution(resolutionId), pageRequest), pageRequest, requestUri, this::represent);
    }

    private ClassificationRepresentation represent(Classification classification) {
        return ClassificationRepresentation.of(classification, address);
    }

    private Resolution resolution(String id) {
        return resolutions.findByIdOptional(id).orElseThrow(() -> Problem.notFound(id));
    }
}
