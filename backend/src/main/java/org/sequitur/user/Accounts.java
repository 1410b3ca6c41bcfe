package org.sequitur.user;

import static org.sequitur.user.UserMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final KeycloakApi.Account LET_IN =
            new KeycloakApi.Account(null, null, null, null, true, null, null, null, null, null);

    private final Keycloak keycloak;
    private final People people;
    private final RoleAssignments roleAssignments;
    private final Deactivations deactivations;

    Accounts(Keycloak keycloak, People people, RoleAssignments roleAssignments, Deactivations deactivations) {
        this.keycloak = keycloak;
        this.people = people;
        this.roleAssignments = roleAssignments;
        this.deactivations = deactivations;
    }

    /** @throws Problem 409 if the address is already in use */
    Person create(NewUser invited) {
        var account = new KeycloakApi.Account(
                null,
                invited.email(),
                invited.email(),
                null,
                true,
                invited.firstName(),
                invited.lastName(),
                with(Map.of(), invited.language()),
                List.of(Person.CHOOSE_PASSWORD, Person.SET_UP_SECOND_FACTOR),
                null);
        var person = people.get(createAccount(account));
        roleAssignments.give(person, invited.content());
        return people.get(person.id());
    }

    /** @return id of the new account */
    private String createAccount(KeycloakApi.Account account) {
        try {
            var location = keycloak.call(api -> {
                try (var answer = api.create(account)) {
                    return answer.getLocation().getPath();
                }
            });
            return location.substring(location.lastIndexOf('/') + 1);
        } catch (KeycloakException refusal) {
            throw refusal.isConflict() ? Problem.of(AccountProblems.EMAIL_IN_USE) : notAccepted(refusal);
        }
    }

    /**
     * Changes an account. Deactivation ends all sessions and revokes the access tokens. The name is changed first, as
     * this is the only step that Keycloak may reject: nothing is removed for a change that then fails.
     */
    Person change(Person before, UserContent content) {
        var id = before.id();
        rename(before, content);
        if (!content.enabled()) {
            deactivations.add(id);
        }
        roleAssignments.take(before, content);
        roleAssignments.give(before, content);
        if (!content.enabled()) {
            keycloak.run(api -> api.logOut(id));
        } else if (!before.enabled()) {
            keycloak.run(api -> api.change(id, LET_IN));
            deactivations.remove(id);
        }
        return people.get(id);
    }

    /** Renames, and disables if requested. Enabling is a later step, the last one. */
    private void rename(Person person, UserContent content) {
        var account =
                keycloak.callForEach(List.of(person.id()), keycloak::account).getFirst();
        if (account == null) {
            throw Problem.notFound(person.id());
        }
        var changed = changed(account, content, person.enabled() && content.enabled());
        try {
            keycloak.run(api -> api.change(person.id(), changed));
        } catch (KeycloakException refusal) {
            throw notAccepted(refusal);
        }
    }

    private static KeycloakApi.Account changed(KeycloakApi.Account account, UserContent content, boolean enabled) {
        var attributes = account.attributes() == null ? Map.<String, List<String>>of() : account.attributes();
        return new KeycloakApi.Account(
                account.id(),
                account.username(),
                account.email(),
                null,
                enabled,
                content.firstName(),
                content.lastName(),
                with(attributes, content.language()),
                null,
                null);
    }

    private static Map<String, List<String>> with(Map<String, List<String>> attributes, Language language) {
        var all = new HashMap<>(attributes);
        all.put(Person.LANGUAGE, List.of(language.tag()));
        return all;
    }

    private static Problem notAccepted(KeycloakException refusal) {
        var pointer = refusal.field().map(field -> "/" + field).orElse("");
        return Problem.badRequest(
                List.of(Issue.inBody(Issue.Type.INVALID_INPUT, pointer, null, MESSAGES.notAccepted())));
    }
}
