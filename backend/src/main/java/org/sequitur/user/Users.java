package org.sequitur.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.representations.idm.UserRepresentation;
import org.sequitur.platform.identity.Deactivations;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** All users with an account. */
@ApplicationScoped
public class Users {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int READ_AT_ONCE = 100;

    private final KeycloakAdminClient keycloak;
    private final Deactivations deactivations;

    Users(KeycloakAdminClient keycloak, Deactivations deactivations) {
        this.keycloak = keycloak;
        this.deactivations = deactivations;
    }

    /**
     * Ordered by e-mail address.
     *
     * @param words each must occur in the name or the e-mail address; null for all
     */
    Slice<User> slice(String words, PageRequest page) {
        var search = search(words);
        var accounts = keycloak.call(realm -> realm.users().search(search, page.offset(), page.pageSize()));
        return new Slice<>(users(accounts), keycloak.call(realm -> realm.users().count(search)));
    }

    /** @throws Problem 404 if there is none */
    User get(String id) {
        return find(id).orElseThrow(() -> Problem.notFound(id));
    }

    /**
     * Whether there is an account with this id.
     *
     * @throws Problem 503 if Keycloak is unavailable
     */
    public boolean exists(String id) {
        return find(id).isPresent();
    }

    Optional<User> find(String id) {
        return ID.matcher(id).matches()
                ? users(accounts(List.of(id)).toList()).stream().findFirst()
                : Optional.empty();
    }

    /** Whether there is another active admin. Pending invitations do not count, as they may never be accepted. */
    boolean hasOtherAdmin(User one) {
        List<UserRepresentation> some;
        var first = 0;
        do {
            var from = first;
            some = keycloak.call(realm -> realm.users().search(null, from, READ_AT_ONCE, true, false));
            if (users(some).stream()
                    .anyMatch(user -> user.isEnabledAdmin()
                            && !user.invitationPending()
                            && !user.id().equals(one.id()))) {
                return true;
            }
            first += READ_AT_ONCE;
        } while (some.size() == READ_AT_ONCE);
        return false;
    }

    /** Names of those who still have an account, by id; empty if Keycloak is unavailable. */
    public Map<String, String> names(Set<String> ids) {
        var names = new HashMap<String, String>();
        try {
            accounts(List.copyOf(ids))
                    .map(account -> User.of(account, List.of(), List.of()))
                    .forEach(user -> names.put(user.id(), user.name()));
        } catch (Problem unavailable) {
            // Logged by {@link KeycloakAdminClient}. The result is still useful without names.
        }
        return names;
    }

    /**
     * Adds what Keycloak does not store: an account deactivated here counts as deactivated, whatever Keycloak's
     * console shows.
     */
    private List<User> users(List<UserRepresentation> accounts) {
        var deactivated = deactivations.among(
                accounts.stream().map(UserRepresentation::getId).toList());
        return keycloak.callForEach(accounts, KeycloakAdminClient::user).stream()
                .filter(user -> user != null)
                .map(user -> deactivated.contains(user.id()) ? user.disabled() : user)
                .toList();
    }

    private Stream<UserRepresentation> accounts(List<String> ids) {
        return keycloak.callForEach(ids, KeycloakAdminClient::account).stream().filter(account -> account != null);
    }

    private static String search(String words) {
        if (words == null) {
            return null;
        }
        // Asterisk and quotation mark are operators in Keycloak's search.
        return Arrays.stream(words.split("[\\s*\"]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "*" + word + "*")
                .collect(Collectors.joining(" "));
    }
}
