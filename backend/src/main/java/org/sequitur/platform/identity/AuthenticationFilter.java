package org.sequitur.platform.identity;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sequitur.platform.contract.Contract;
import org.sequitur.platform.observation.RequestUser;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Requires a valid access token where the contract does, before any other check of the request. Refuses tokens with
 * conflicting roles and tokens of deactivated accounts. Responds with 404 where the contract has no operation, even if the REST
 * layer has a method for the request, because no contract check has run for it.
 */
class AuthenticationFilter {

    private final Contract contract;
    private final Caller caller;

    AuthenticationFilter(Contract contract, Caller caller) {
        this.contract = contract;
        this.caller = caller;
    }

    @ServerRequestFilter
    void check(RoutingContext context) {
        var request = context.request();
        if (request.method() != HttpMethod.OPTIONS
                && !contract.hasOperation(request.method().name(), request.path())) {
            throw Problem.of(ProblemType.RESOURCE_NOT_FOUND);
        }
        if (contract.needsToken(request.method().name(), request.path())) {
            if (!caller.isKnown()) {
                throw Problem.of(ProblemType.NO_ACCESS_TOKEN);
            }
            RequestUser.set(context, caller.userId());
            caller.mustBeAllowedToAct();
        }
    }
}
