package org.sequitur.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
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

    /**
     * HQL with the commitment {@code c} and the caller's bodies {@code :bodies}: the id of {@link #reportingBody}; null if there is
     * none.
     */
    public static final String REPORTING_BODY = "case when c.owner.id in :bodies then c.owner.id"
            + " else (select min(j.id) from c.jointOwners j where j.id in :bodies) end";

    private final Caller caller;
    private final ReportingBodies bodies;

    Access(Caller caller, ReportingBodies bodies) {
        this.caller = caller;
        this.bodies = bodies;
    }

    public boolean allows(Permission permission, Commitment commitment) {
        return allows(permission, commitment, null);
    }

    /** @param publisher the body that published the text in question or prepares it; null if it is Parliament */
    public boolean allows(Permission permission, Commitment commitment, Body publisher) {
        return switch (permission.key()) {
            case PARLIAMENT -> isParliament();
            case OWNER -> isOwner(commitment);
            case RESPONSIBLE -> reportingBodyOf(commitment).isPresent();
            case EITHER -> isParliament() || isOwner(commitment);
            case REPORTER ->
                reportingBodyOf(commitment)
                        .filter(body -> publisher != null && body.id().equals(publisher.id()))
                        .isPresent();
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

    /**
     * The body in whose name the caller reports on the commitment and answers: the owner if the caller is one of its officers, else
     * the joint owner with the first id of those that the caller is an officer of.
     *
     * @throws Problem 403 if there is none
     */
    public Body reportingBody(Commitment commitment) {
        return reportingBodyOf(commitment).orElseThrow(() -> Problem.of(ProblemType.MISSING_PERMISSION));
    }

    private Optional<Body> reportingBodyOf(Commitment commitment) {
        return isOwner(commitment)
                ? Optional.of(commitment.owner())
                : commitment.responsibleBodies().stream()
                        .filter(body -> bodies.ids().contains(body.id()))
                        .min(Comparator.comparing(Body::id));
    }

    private boolean isParliament() {
        return caller.is(Role.STAFF);
    }

    private boolean isOwner(Commitment commitment) {
        return bodies.ids().contains(commitment.owner().id());
    }
}
