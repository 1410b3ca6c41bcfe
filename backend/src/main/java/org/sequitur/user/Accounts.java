package org.sequitur.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Makes and changes accounts. Keycloak knows no transactions: what is taken away comes first, what is given last, and
 * whatever is told twice is the same as told once.
 */
@ApplicationScoped
class Accounts {

    private static final LocalizedText NOT_ACCEPTED = new LocalizedText(
            "Le service de connexion n'accepte pas cette valeur.", "De aanmelddienst aanvaardt deze waarde niet.");

    private final Keycloak keycloak;
    private final People people;

    Accounts(Keycloak keycloak, People people) {
        this.keycloak = keycloak;
        this.people = people;
    }

    /** @throws Problem 409 where somebody has that address already */
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
                List.of(Person.CHOOSE_PASSWORD),
                null);
        try {
            var made = keycloak.ask(api -> {
                try (var answer = api.create(account)) {
                    return answer.getLocation().getPath();
                }
            });
            var person = people.get(made.substring(made.lastIndexOf('/') + 1));
            give(person, invited.content());
            return people.get(person.id());
        } catch (KeycloakRefusal refusal) {
            throw refusal.isConflict() ? Problem.of(ProblemType.EMAIL_IN_USE) : notAccepted(refusal);
        }
    }

    /** Whoever may not log in any more is logged out everywhere. */
    Person change(Person before, UserContent content) {
        var id = before.id();
        try {
            take(before, content);
            var account = keycloak.askOfEach(List.of(id), keycloak::account).getFirst();
            keycloak.tell(api -> api.change(id, changed(account, content)));
            give(before, content);
            if (!content.enabled()) {
                keycloak.tell(api -> api.logOut(id));
            }
            return people.get(id);
        } catch (KeycloakRefusal refusal) {
            throw notAccepted(refusal);
        }
    }

    private void take(Person person, UserContent content) {
        var groups = keycloak.ask(api -> api.groups(person.id()).await().indefinitely());
        groups.stream()
                .filter(group -> person.bodies().stream()
                        .filter(not(content.bodies()))
                        .anyMatch(body -> group.path().equals("/bodies/" + body)))
                .forEach(group -> keycloak.tell(api -> api.leave(person.id(), group.id())));
        var roles = keycloak.ask(api -> api.roles(person.id()).await().indefinitely());
        var taken = named(
                roles, person.roles().stream().filter(not(content.roles())).collect(Collectors.toSet()));
        if (!taken.isEmpty()) {
            keycloak.tell(api -> api.take(person.id(), taken));
        }
    }

    private void give(Person person, UserContent content) {
        content.bodies().stream()
                .filter(not(person.bodies()))
                .map(this::groupOf)
                .forEach(group -> keycloak.tell(api -> api.join(person.id(), group.id())));
        var more = content.roles().stream().filter(not(person.roles())).collect(Collectors.toSet());
        if (!more.isEmpty()) {
            var given = named(keycloak.ask(api -> api.rolesToGive(person.id())), more);
            keycloak.tell(api -> api.give(person.id(), given));
        }
    }

    /** That of a body is made when somebody speaks for it for the first time. */
    private KeycloakApi.Group groupOf(String body) {
        try {
            return keycloak.ask(api -> api.body(body));
        } catch (KeycloakRefusal refusal) {
            if (!refusal.isNotFound()) {
                throw refusal;
            }
            var parent = keycloak.ask(KeycloakApi::bodies);
            return keycloak.ask(api -> api.createChild(parent.id(), new KeycloakApi.Group(null, body, null)));
        }
    }

    /** Membership of a body brings the role to speak: it is never given by itself. */
    private static List<KeycloakApi.RealmRole> named(List<KeycloakApi.RealmRole> roles, Set<Role> wanted) {
        var names = wanted.stream()
                .filter(role -> role != Role.AGENCY)
                .map(Role::code)
                .collect(Collectors.toSet());
        return roles.stream().filter(role -> names.contains(role.name())).toList();
    }

    private static KeycloakApi.Account changed(KeycloakApi.Account account, UserContent content) {
        var attributes = account.attributes() == null ? Map.<String, List<String>>of() : account.attributes();
        return new KeycloakApi.Account(
                account.id(),
                account.username(),
                account.email(),
                null,
                content.enabled(),
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

    private static <E> Predicate<E> not(Collection<E> others) {
        return one -> !others.contains(one);
    }

    private static Problem notAccepted(KeycloakRefusal refusal) {
        var pointer = refusal.field().map(field -> "/" + field).orElse("");
        return Problem.badRequest(List.of(Issue.inBody(Issue.Type.INVALID_INPUT, pointer, null, NOT_ACCEPTED)));
    }
}
