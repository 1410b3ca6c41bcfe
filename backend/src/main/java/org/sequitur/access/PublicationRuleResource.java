package org.sequitur.access;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sequitur.api.PublicationRulesApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.observation.AuditedOperations;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.retry.TransactionRetry;

@ApplicationScoped
@RolesAllowed("admin")
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class PublicationRuleResource implements PublicationRulesApi {

    private final Bodies bodies;
    private final BodyChanges changes;
    private final IfMatch tags;
    private final PublicAddress address;
    private final RequestUri requestUri;

    PublicationRuleResource(
            Bodies bodies, BodyChanges changes, IfMatch tags, PublicAddress address, RequestUri requestUri) {
        this.bodies = bodies;
        this.changes = changes;
        this.tags = tags;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Produces
    @Singleton
    static AuditedOperations audited() {
        return AuditedOperations.matching(".*PublicationRule.*");
    }

    @Override
    public Page<PublicationRuleRepresentation> listPublicationRules(Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        return Page.of(bodies.slice(pageRequest), pageRequest, requestUri, this::represent);
    }

    @Override
    public PublicationRuleRepresentation getPublicationRule(String bodyId) {
        return represent(bodies.get(bodyId));
    }

    @Override
    public PublicationRuleRepresentation replacePublicationRule(
            String bodyId, String ifMatch, CreatePublicationRule rule) {
        var body = bodies.lock(bodyId);
        tags.mustMatch(ifMatch, represent(body));
        if (body.isSecondPersonRequired() != rule.secondPersonRequired()) {
            body.requireSecondPerson(rule.secondPersonRequired());
            changes.record(body);
        }
        return represent(body);
    }

    private PublicationRuleRepresentation represent(Body body) {
        return PublicationRuleRepresentation.of(body, address);
    }
}
