package org.sequitur.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.sequitur.platform.identity.Role;

/** Assigns and removes roles and bodies of users. */
@ApplicationScoped
class RoleAssignments {

    private final KeycloakAdminClient keycloak;

    RoleAssignments(KeycloakAdminClient keycloak) {
        this.keycloak = keycloak;
    }

    void take(User user, UserContent content) {
        var groups = keycloak.call(realm -> realm.users().get(user.id()).groups());
        groups.stream()
                .filter(group -> user.bodies().stream()
                        .filter(notIn(content.bodies()))
                        .anyMatch(body -> group.getPath().equals("/bodies/" + body)))
                .forEach(group ->
                        keycloak.run(realm -> realm.users().get(user.id()).leaveGroup(group.getId())));
        var roles = keycloak.call(realm -> realmRoles(realm, user).listAll());
        var removed = named(
                roles, user.roles().stream().filter(notIn(content.roles())).collect(Collectors.toSet()));
        if (!removed.isEmpty()) {
            keycloak.run(realm -> realmRoles(realm, user).remove(removed));
        }
    }

    void give(User user, UserContent content) {
        content.bodies().stream()
                .filter(notIn(user.bodies()))
                .map(this::groupOf)
                .forEach(group ->
                        keycloak.run(realm -> realm.users().get(user.id()).joinGroup(group)));
        var more = content.roles().stream().filter(notIn(user.roles())).collect(Collectors.toSet());
        if (!more.isEmpty()) {
            var added = named(keycloak.call(realm -> realmRoles(realm, user).listAvailable()), more);
            keycloak.run(realm -> realmRoles(realm, user).add(added));
        }
    }

    /** Id of the Keycloak group of a body; created when the body gets its first user. */
    private String groupOf(String body) {
        try {
            return idOfGroup(body);
        } catch (KeycloakException refusal) {
            if (!refusal.isNotFound()) {
                throw refusal;
            }
            return newGroupOf(body);
        }
    }

    private String newGroupOf(String body) {
        var group = new GroupRepresentation();
        group.setName(body);
        try {
            return keycloak.call(realm -> KeycloakAdminClient.createdId(
                    realm.groups().group(realm.getGroupByPath("bodies").getId()).subGroup(group)));
        } catch (KeycloakException refusal) {
            if (!refusal.isConflict()) {
                throw refusal;
            }
            // A concurrent request has just created the group.
            return idOfGroup(body);
        }
    }

    private String idOfGroup(String body) {
        return keycloak.call(realm -> realm.getGroupByPath("bodies/" + body).getId());
    }

    private static RoleScopeResource realmRoles(RealmResource realm, User user) {
        return realm.users().get(user.id()).roles().realmLevel();
    }

    /** The agency role comes with the membership of a body's group: it is never assigned directly. */
    private static List<RoleRepresentation> named(List<RoleRepresentation> roles, Set<Role> selected) {
        var names = selected.stream()
                .filter(role -> role != Role.AGENCY)
                .map(Role::code)
                .collect(Collectors.toSet());
        return roles.stream().filter(role -> names.contains(role.getName())).toList();
    }

    private static <E> Predicate<E> notIn(Collection<E> others) {
        return one -> !others.contains(one);
    }
}
