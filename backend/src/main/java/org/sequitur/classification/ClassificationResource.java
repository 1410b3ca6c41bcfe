package org.sequitur.classification;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.ClassificationsApi;
import org.sequitur.platform.cache.PublicDataChanges;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.resolution.Committees;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ClassificationResource implements ClassificationsApi {

    static final Permission CLASSIFY = Permission.ofParliament("CLASSIFY");

    private final Resolutions resolutions;
    private final Committees committees;
    private final Classifications classifications;
    private final PublicDataChanges publicDataChanges;
    private final Access access;
    private final Caller caller;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final PublicAddress address;
    private final RequestUri requestUri;

    ClassificationResource(
            Resolutions resolutions,
            Committees committees,
            Classifications classifications,
            PublicDataChanges publicDataChanges,
            Access access,
            Caller caller,
            IdempotentRequests idempotentRequests,
            Clock clock,
            PublicAddress address,
            RequestUri requestUri) {
        this.resolutions = resolutions;
        this.committees = committees;
        this.classifications = classifications;
        this.publicDataChanges = publicDataChanges;
        this.access = access;
        this.caller = caller;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    public ClassificationRepresentation createClassification(
            String resolutionId, NewClassification newClassification, String idempotencyKey) {
        access.require(CLASSIFY);
        return getClassification(idempotentRequests.id(idempotencyKey, newClassification, () -> {
            var resolution = resolutions.lock(resolutionId);
            var at = classifications.timeOfNext(resolution, clock.instant());
            var classification = new Classification(
                    resolution, newClassification, committees.ofOthers(resolution), caller.author(), at);
            resolution.classify(classification.committee(), classification.legislature(), classification.policyAreas());
            classifications.persistAndFlush(classification);
            publicDataChanges.changed();
            return classification.id();
        }));
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
