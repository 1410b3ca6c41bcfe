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
import org.sequitur.platform.identity.Deactivations;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** Everybody who has an account. */
@ApplicationScoped
public class People {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int READ_AT_ONCE = 100;

    private final Keycloak keycloak;
    private final Deactivations deactivations;

    People(Keycloak keycloak, Deactivations deactivations) {
        this.keycloak = keycloak;
        this.deactivations = deactivations;
    }

    /** In the order of their addresses. @param words each to be found in their name or address; null for all */
    Slice<Person> slice(String words, PageRequest page) {
        var search = search(words);
        var accounts = keycloak.ask(api -> api.accounts(search, null, page.offset(), page.pageSize()));
        return new Slice<>(persons(accounts), keycloak.ask(api -> api.count(search)));
    }

    /** @throws Problem 404 where there is none */
    Person get(String id) {
        return find(id).orElseThrow(() -> Problem.notFound(id));
    }

    Optional<Person> find(String id) {
        return ID.matcher(id).matches()
                ? persons(accounts(List.of(id)).toList()).stream().findFirst()
                : Optional.empty();
    }

    /** Whether somebody else could still give access: an invitation may never be followed. */
    boolean hasAdminBeside(Person one) {
        List<KeycloakApi.Account> some;
        var first = 0;
        do {
            var from = first;
            some = keycloak.ask(api -> api.accounts(null, true, from, READ_AT_ONCE));
            if (persons(some).stream()
                    .anyMatch(person -> person.isEnabledAdmin()
                            && !person.invitationPending()
                            && !person.id().equals(one.id()))) {
                return true;
            }
            first += READ_AT_ONCE;
        } while (some.size() == READ_AT_ONCE);
        return false;
    }

    /** What those of them are called who still have an account; nobody while Keycloak cannot be asked. */
    public Map<String, String> names(Set<String> ids) {
        var names = new HashMap<String, String>();
        try {
            accounts(List.copyOf(ids))
                    .map(account -> Person.of(account, List.of(), List.of()))
                    .forEach(person -> names.put(person.id(), person.name()));
        } catch (Problem unavailable) {
            // Logged where it was found out; who it was is told all the same.
        }
        return names;
    }

    /** With what Keycloak does not know: an account that was deactivated here is so whatever its console says. */
    private List<Person> persons(List<KeycloakApi.Account> accounts) {
        var deactivated = deactivations.among(
                accounts.stream().map(KeycloakApi.Account::id).toList());
        return keycloak.askOfEach(accounts, keycloak::person).stream()
                .filter(person -> person != null)
                .map(person -> deactivated.contains(person.id()) ? person.disabled() : person)
                .toList();
    }

    private Stream<KeycloakApi.Account> accounts(List<String> ids) {
        return keycloak.askOfEach(ids, keycloak::account).stream().filter(account -> account != null);
    }

    private static String search(String words) {
        if (words == null) {
            return null;
        }
        // An asterisk and a quotation mark mean something to Keycloak.
        return Arrays.stream(words.split("[\\s*\"]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "*" + word + "*")
                .collect(Collectors.joining(" "));
    }
}
