package org.sequitur.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Decides whether the caller has a permission, from the roles and bodies in the access token only, never from the
 * request.
 */
@ApplicationScoped
public class Access {

    private final Caller caller;
    private final ReportingBodies bodies;

    Access(Caller caller, ReportingBodies bodies) {
        this.caller = caller;
        this.bodies = bodies;
    }

    public boolean allows(Permission permission, Commitment commitment) {
        return allows(permission, commitment, null);
    }

    /** @param publisher the body that published the text in question; null if Parliament published it */
    public boolean allows(Permission permission, Commitment commitment, Body publisher) {
        return switch (permission.key()) {
            case PARLIAMENT -> isParliament();
            case OWNER -> isOwner(commitment);
            case EITHER -> isParliament() || isOwner(commitment);
            case PUBLISHER -> publisher != null && bodies.ids().contains(publisher.id());
        };
    }

    /** @throws Problem 403 if the caller has none of these permissions */
    public void require(Commitment commitment, Permission... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(permission -> allows(permission, commitment))) {
            throw Problem.of(ProblemType.MISSING_PERMISSION);
        }
    }

    /**
     * Checks a permission of Parliament that does not depend on a commitment.
     *
     * @throws Problem 403 if the caller does not have it
     */
    public void require(Permission parliamentary) {
        require(null, parliamentary);
    }

    private boolean isParliament() {
        return caller.is(Role.STAFF);
    }

    private boolean isOwner(Commitment commitment) {
        return bodies.ids().contains(commitment.owner().id());
    }
}
