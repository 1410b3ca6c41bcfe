package org.sequitur.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sequitur.platform.identity.Role;

/** Assigns and removes roles and bodies of users. */
@ApplicationScoped
class RoleAssignments {

    private final Keycloak keycloak;

    RoleAssignments(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    void take(Person person, UserContent content) {
        var groups = keycloak.call(api -> api.groups(person.id()).await().indefinitely());
        groups.stream()
                .filter(group -> person.bodies().stream()
                        .filter(notIn(content.bodies()))
                        .anyMatch(body -> group.path().equals("/bodies/" + body)))
                .forEach(group -> keycloak.run(api -> api.leave(person.id(), group.id())));
        var roles = keycloak.call(api -> api.roles(person.id()).await().indefinitely());
        var removed = named(
                roles, person.roles().stream().filter(notIn(content.roles())).collect(Collectors.toSet()));
        if (!removed.isEmpty()) {
            keycloak.run(api -> api.take(person.id(), removed));
        }
    }

    void give(Person person, UserContent content) {
        content.bodies().stream()
                .filter(notIn(person.bodies()))
                .map(this::groupOf)
                .forEach(group -> keycloak.run(api -> api.join(person.id(), group.id())));
        var more = content.roles().stream().filter(notIn(person.roles())).collect(Collectors.toSet());
        if (!more.isEmpty()) {
            var added = named(keycloak.call(api -> api.rolesToGive(person.id())), more);
            keycloak.run(api -> api.give(person.id(), added));
        }
    }

    /** The Keycloak group of a body; created when the body gets its first user. */
    private KeycloakApi.Group groupOf(String body) {
        try {
            return keycloak.call(api -> api.body(body));
        } catch (KeycloakException refusal) {
            if (!refusal.isNotFound()) {
                throw refusal;
            }
            return newGroupOf(body);
        }
    }

    private KeycloakApi.Group newGroupOf(String body) {
        var parent = keycloak.call(KeycloakApi::bodies);
        try {
            return keycloak.call(api -> api.createChild(parent.id(), new KeycloakApi.Group(null, body, null)));
        } catch (KeycloakException refusal) {
            if (!refusal.isConflict()) {
                throw refusal;
            }
            // A concurrent request has just created the group.
            return keycloak.call(api -> api.body(body));
        }
    }

    /** The agency role comes with the membership of a body's group: it is never assigned directly. */
    private static List<KeycloakApi.RealmRole> named(List<KeycloakApi.RealmRole> roles, Set<Role> selected) {
        var names = selected.stream()
                .filter(role -> role != Role.AGENCY)
                .map(Role::code)
                .collect(Collectors.toSet());
        return roles.stream().filter(role -> names.contains(role.name())).toList();
    }

    private static <E> Predicate<E> notIn(Collection<E> others) {
        return one -> !others.contains(one);
    }
}
