package org.sequitur.user;

import static org.sequitur.user.UserMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.UserRepresentation;
import org.sequitur.platform.identity.Deactivations;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;

/**
 * Creates and changes accounts. Keycloak has no transactions, so the order of steps matters: first what Keycloak may
 * reject, then removals, then grants. Each step is idempotent.
 */
@ApplicationScoped
class Accounts {

    private final KeycloakAdminClient keycloak;
    private final Users users;
    private final RoleAssignments roleAssignments;
    private final Deactivations deactivations;

    Accounts(KeycloakAdminClient keycloak, Users users, RoleAssignments roleAssignments, Deactivations deactivations) {
        this.keycloak = keycloak;
        this.users = users;
        this.roleAssignments = roleAssignments;
        this.deactivations = deactivations;
    }

    /** @throws Problem 409 if the address is already in use */
    User create(CreateUser invited) {
        var account = new UserRepresentation();
        account.setUsername(invited.email());
        account.setEmail(invited.email());
        account.setEnabled(true);
        account.setFirstName(invited.firstName());
        account.setLastName(invited.lastName());
        account.setAttributes(with(Map.of(), invited.language()));
        account.setRequiredActions(List.of(User.CHOOSE_PASSWORD, User.SET_UP_SECOND_FACTOR));
        var user = users.get(createAccount(account));
        roleAssignments.give(user, invited.content());
        return users.get(user.id());
    }

    /** @return id of the new account */
    private String createAccount(UserRepresentation account) {
        try {
            return keycloak.call(
                    realm -> KeycloakAdminClient.createdId(realm.users().create(account)));
        } catch (KeycloakException refusal) {
            throw refusal.isConflict() ? Problem.of(AccountProblems.EMAIL_IN_USE) : notAccepted(refusal);
        }
    }

    /**
     * Changes an account. Deactivation ends all sessions and revokes the access tokens. The name is changed first, as
     * this is the only step that Keycloak may reject: nothing is removed for a change that then fails.
     */
    User change(User before, UserContent content) {
        var id = before.id();
        rename(before, content);
        if (!content.enabled()) {
            deactivations.add(id);
        }
        roleAssignments.take(before, content);
        roleAssignments.give(before, content);
        if (!content.enabled()) {
            keycloak.run(realm -> realm.users().get(id).logout());
        } else if (!before.enabled()) {
            var enabledAccount = new UserRepresentation();
            enabledAccount.setEnabled(true);
            keycloak.run(realm -> realm.users().get(id).update(enabledAccount));
            deactivations.remove(id);
        }
        return users.get(id);
    }

    /** Renames, and disables if requested. Enabling is a later step, the last one. */
    private void rename(User user, UserContent content) {
        var account = keycloak.call(realm -> KeycloakAdminClient.account(realm, user.id()));
        if (account == null) {
            throw Problem.notFound(user.id());
        }
        var changed = changed(account, content, user.enabled() && content.enabled());
        try {
            keycloak.run(realm -> realm.users().get(user.id()).update(changed));
        } catch (KeycloakException refusal) {
            throw notAccepted(refusal);
        }
    }

    /** Properties left out stay unchanged, but the attributes are replaced as a whole. */
    private static UserRepresentation changed(UserRepresentation account, UserContent content, boolean enabled) {
        var changed = new UserRepresentation();
        changed.setUsername(account.getUsername());
        changed.setEmail(account.getEmail());
        changed.setEnabled(enabled);
        changed.setFirstName(content.firstName());
        changed.setLastName(content.lastName());
        var attributes = account.getAttributes();
        changed.setAttributes(with(attributes == null ? Map.of() : attributes, content.language()));
        return changed;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> attributes, Language language) {
        var all = new HashMap<>(attributes);
        all.put(User.LANGUAGE, List.of(language.tag()));
        return all;
    }

    static Problem notAccepted(KeycloakException refusal) {
        var pointer = refusal.field().map(field -> "/" + field).orElse("");
        return Problem.badRequest(
                List.of(Issue.inBody(Issue.Type.INVALID_INPUT, pointer, null, MESSAGES.notAccepted())));
    }
}
