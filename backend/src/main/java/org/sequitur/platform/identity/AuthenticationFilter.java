package org.sequitur.platform.identity;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sequitur.platform.contract.Contract;
import org.sequitur.platform.observation.RequestUser;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Asks for a token where the contract does, before anything else of the request is looked at, and refuses tokens with
 * conflicting roles and those of deactivated accounts. What the contract has no operation for is not found, even if the REST
 * layer has found a method for it: nothing of such a request was checked.
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
        var asked = context.request();
        if (asked.method() != HttpMethod.OPTIONS
                && !contract.hasOperation(asked.method().name(), asked.path())) {
            throw Problem.of(ProblemType.RESOURCE_NOT_FOUND);
        }
        if (contract.needsToken(asked.method().name(), asked.path())) {
            if (!caller.isKnown()) {
                throw Problem.of(ProblemType.NO_ACCESS_TOKEN);
            }
            RequestUser.set(context, caller.subject());
            caller.mustBeAllowedToAct();
        }
    }
}
