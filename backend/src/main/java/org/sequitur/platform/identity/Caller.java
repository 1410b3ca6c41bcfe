package org.sequitur.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * The user of the current request: roles, bodies and subject, from the access token. The token contains no name, so no name
 * is stored. A request without a token has no roles and no bodies. An invalid token is refused here at the latest, with a
 * problem. A token with conflicting roles, or of a deactivated account, gives no roles and no bodies.
 */
@RequestScoped
public class Caller {

    /** A group directly below {@code /bodies}. Parent groups and subgroups do not give the right to report for a body. */
    private static final Pattern GROUP = Pattern.compile("/bodies/([^/]+)");

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
            deactivated = isKnown() && deactivations.has(subject());
        }
        return deactivated;
    }

    /** @throws Problem 403 if the roles conflict, or if the account was deactivated after the token was issued */
    void mustBeAllowedToAct() {
        if (hasConflictingRoles()) {
            throw Problem.of(ProblemType.CONFLICTING_ROLES);
        }
        if (isDeactivated()) {
            throw Problem.of(ProblemType.ACCOUNT_DEACTIVATED);
        }
    }

    public Set<Role> roles() {
        return Arrays.stream(Role.values()).filter(this::is).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the bodies that the caller may report for; empty without the agency role. */
    public Set<String> bodies() {
        return is(Role.AGENCY)
                ? groups().map(GROUP::matcher)
                        .filter(Matcher::matches)
                        .map(group -> group.group(1))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    public boolean speaksFor(String bodyId) {
        return bodies().contains(bodyId);
    }

    /** Stable, unique user id (the token's {@code sub}), stored as the author of facts. */
    public String subject() {
        return token().getSubject();
    }

    /**
     * The subject, to be stored as the author of a published text. Checks again whether the account is deactivated, because
     * the request may have started long ago and waited for its body.
     *
     * @throws Problem 403 if the roles conflict or the account has been deactivated
     */
    public String author() {
        deactivated = null;
        mustBeAllowedToAct();
        return subject();
    }

    private Stream<String> groups() {
        JsonArray groups = token().getClaim("bodies");
        return groups == null
                ? Stream.empty()
                : groups.getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new IllegalStateException("The request has no access token: the operation does not require one");
    }
}
