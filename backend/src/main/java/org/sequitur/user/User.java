package org.sequitur.user;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.language.Language;

/**
 * A user with an account.
 *
 * @param firstName null if the account has none
 * @param lastName null if the account has none
 * @param roles in the order of the enum
 * @param bodies ids of the bodies they represent, sorted
 * @param invitationPending whether they have not chosen their password yet
 */
record User(
        String id,
        String email,
        String firstName,
        String lastName,
        Language language,
        Set<Role> roles,
        Set<String> bodies,
        boolean enabled,
        boolean invitationPending) {

    static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    static final String SET_UP_SECOND_FACTOR = "CONFIGURE_TOTP";
    static final String LANGUAGE = "locale";

    private static final Pattern BODY = Pattern.compile("/bodies/([^/]+)");

    static User of(UserRepresentation account, List<RoleRepresentation> roles, List<GroupRepresentation> groups) {
        var bodies = groups.stream()
                .map(group -> BODY.matcher(group.getPath()))
                .filter(path -> path.matches())
                .map(path -> path.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var given = roles.stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
        return new User(
                account.getId(),
                account.getEmail() == null ? account.getUsername() : account.getEmail(),
                account.getFirstName(),
                account.getLastName(),
                languageOf(account),
                List.of(Role.values()).stream()
                        .filter(role -> role == Role.AGENCY ? !bodies.isEmpty() : given.contains(role.code()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                bodies,
                Boolean.TRUE.equals(account.isEnabled()),
                account.getRequiredActions() != null
                        && account.getRequiredActions().contains(CHOOSE_PASSWORD));
    }

    private static Language languageOf(UserRepresentation account) {
        var attributes = account.getAttributes() == null ? Map.<String, List<String>>of() : account.getAttributes();
        return Language.preferredBy(attributes.getOrDefault(LANGUAGE, List.of()).stream()
                .findFirst()
                .orElse(null));
    }

    User disabled() {
        return new User(id, email, firstName, lastName, language, roles, bodies, false, invitationPending);
    }

    /** An account with conflicting roles, which can only be set in Keycloak's console, has no permissions at all. */
    boolean isEnabledAdmin() {
        return enabled && roles.contains(Role.ADMIN) && !(roles.contains(Role.STAFF) && roles.contains(Role.AGENCY));
    }

    /** Display name: the address if there is no other. */
    String name() {
        var name = givenName();
        return name.isEmpty() ? email : name;
    }

    /** First and last name; empty if the account has neither. */
    String givenName() {
        return "%s %s"
                .formatted(firstName == null ? "" : firstName, lastName == null ? "" : lastName)
                .strip();
    }
}
