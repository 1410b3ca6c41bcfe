package org.sequitur.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Whether whoever calls may do something: by the token's roles and bodies alone, never by what the request says. */
@ApplicationScoped
public class Access {

    private final Caller caller;

    Access(Caller caller) {
        this.caller = caller;
    }

    public boolean allows(Permission permission, Commitment commitment) {
        return allows(permission, commitment, null);
    }

    /** @param publisher the body that published what it is about; null where that was Parliament */
    public boolean allows(Permission permission, Commitment commitment, Body publisher) {
        return switch (permission.key()) {
            case PARLIAMENT -> isParliament();
            case OWNER -> isOwner(commitment);
            case EITHER -> isParliament() || isOwner(commitment);
            case PUBLISHER -> publisher != null && caller.speaksFor(publisher.id());
        };
    }

    /** @throws Problem 403 unless one of these is allowed */
    public void require(Commitment commitment, Permission... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(permission -> allows(permission, commitment))) {
            throw Problem.of(ProblemType.MISSING_PERMISSION);
        }
    }

    /**
     * Of what is Parliament's, whatever the commitment.
     *
     * @throws Problem 403 unless it is allowed
     */
    public void require(Permission parliamentary) {
        require(null, parliamentary);
    }

    private boolean isParliament() {
        return caller.is(Role.STAFF);
    }

    private boolean isOwner(Commitment commitment) {
        return caller.speaksFor(commitment.owner().id());
    }
}
