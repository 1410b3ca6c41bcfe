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

/**
 * Who asks, as their token says: their roles, the bodies they speak for, and an identifier. No name is in the token, so
 * none can be kept. Whoever sends no token has neither role nor body; one that is not believed is refused here at the
 * latest, with a problem.
 */
@RequestScoped
public class Caller {

    /** Membership of this very group, and of none beside or below it, speaks for a body. */
    private static final Pattern GROUP = Pattern.compile("/bodies/([^/]+)");

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    public boolean is(Role role) {
        return identity.hasRole(role.code());
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
