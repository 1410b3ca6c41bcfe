package org.sequitur.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * The user of the current request: roles, claims and user id, from the access token. The token contains no name, so no name
 * is stored. A request without a token has no roles. An invalid token is refused here at the latest, with a problem. A token
 * with conflicting roles, or of a deactivated account, gives no roles.
 */
@RequestScoped
public class Caller {

    public static final ProblemType CONFLICTING_ROLES =
            new ProblemType("urn:problem-type:sequitur:conflictingRoles", 403, "Conflicting Roles");

    public static final ProblemType ACCOUNT_DEACTIVATED =
            new ProblemType("urn:problem-type:sequitur:accountDeactivated", 403, "Account Deactivated");

    private final SecurityIdentity identity;
    private final Deactivations deactivations;
    private Boolean deactivated;

    Caller(SecurityIdentity identity, Deactivations deactivations) {
        this.identity = identity;
        this.deactivations = deactivations;
    }

    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    public boolean is(Role role) {
        return identity.hasRole(role.code()) && !hasConflictingRoles() && !isDeactivated();
    }

    /**
     * Whether the token has both the staff and the agency role. One person must not report for a body and assess that
     * report for Parliament.
     */
    private boolean hasConflictingRoles() {
        return identity.hasRole(Role.STAFF.code()) && identity.hasRole(Role.AGENCY.code());
    }

    private boolean isDeactivated() {
        if (deactivated == null) {
            deactivated = isKnown() && deactivations.has(userId());
        }
        return deactivated;
    }

    /** @throws Problem 403 if the roles conflict, or if the account was deactivated after the token was issued */
    void mustBeAllowedToAct() {
        if (hasConflictingRoles()) {
            throw Problem.of(CONFLICTING_ROLES);
        }
        if (isDeactivated()) {
            throw Problem.of(ACCOUNT_DEACTIVATED);
        }
    }

    public Set<Role> roles() {
        return Arrays.stream(Role.values()).filter(this::is).collect(Collectors.toUnmodifiableSet());
    }

    /** The values of a token claim that is a list of texts; empty without that claim. */
    public Set<String> claim(String name) {
        JsonArray values = token().getClaim(name);
        return values == null
                ? Set.of()
                : values.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Stable, unique user id (the token's {@code sub}), stored as the author of facts. */
    public String userId() {
        return token().getSubject();
    }

    /**
     * The user id, to be stored as the author of a published text. Checks again whether the account is deactivated, because
     * the request may have started long ago and waited for its body.
     *
     * @throws Problem 403 if the roles conflict or the account has been deactivated
     */
    public String author() {
        deactivated = null;
        mustBeAllowedToAct();
        return userId();
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new IllegalStateException("The request has no access token: the operation does not require one");
    }
}
