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
 * Who asks, as their token says: their roles, the bodies they speak for, and an identifier. No name is in the token, so
 * none can be kept. Whoever sends no token has neither role nor body; one that is not believed is refused here at the
 * latest, with a problem. A token with conflicting roles, or of a deactivated account, gives neither role nor body.
 */
@RequestScoped
public class Caller {

    /** Membership of this very group, and of none beside or below it, speaks for a body. */
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

    /** Whether the token would let one person report for a body and judge the report for Parliament. */
    private boolean hasConflictingRoles() {
        return identity.hasRole(Role.STAFF.code()) && identity.hasRole(Role.AGENCY.code());
    }

    private boolean isDeactivated() {
        if (deactivated == null) {
            deactivated = isKnown() && deactivations.has(subject());
        }
        return deactivated;
    }

    /** @throws Problem 403 where the roles conflict, or the account was deactivated after the token was issued */
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

    /** The ids of the bodies that the caller may speak for; none without the role to speak. */
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

    /** The same for one person for ever, and nobody else's: what is kept of who did something. */
    public String subject() {
        return token().getSubject();
    }

    /**
     * The subject, to be kept beside what is published. Reads anew whether the account is deactivated: a request may have
     * begun, and waited for its body, long before.
     *
     * @throws Problem 403 where the account has been deactivated meanwhile
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
        throw new IllegalStateException("Nobody is asking: the operation is open to all");
    }
}
