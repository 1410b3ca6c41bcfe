package org.sequitur.user;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.language.Language;

/** A change of an account of which Keycloak makes only the first steps. */
class FailedAccountChangeTest {

    private static final User BEFORE = user("Peeters");
    private static final User RENAMED = user("Claes");

    private final List<User> recorded = new ArrayList<>();
    private final KeycloakException failure = new KeycloakException(404, "no such role");

    @Test
    void what_was_changed_before_the_failure_is_recorded() {
        var thrown = assertThrows(KeycloakException.class, () -> change(() -> Optional.of(RENAMED)));

        assertSame(failure, thrown);
        assertEquals(List.of(RENAMED), recorded);
    }

    @Test
    void a_failure_to_find_out_what_was_changed_does_not_hide_the_original_error() {
        var away = new IllegalStateException("Keycloak is away");

        var thrown = assertThrows(
                KeycloakException.class,
                () -> change(() -> {
                    throw away;
                }));

        assertArrayEquals(new Throwable[] {away}, thrown.getSuppressed());
    }

    private void change(Supplier<Optional<User>> now) {
        var users = new Users(null, null) {
            @Override
            Optional<User> find(String id) {
                return now.get();
            }
        };
        var accounts = new Accounts(null, null, null, null) {
            @Override
            User change(User before, UserContent content) {
                throw failure;
            }
        };
        var changes = new AccountChanges(null, null, null) {
            @Override
            void recordChanged(User before, User after) {
                recorded.add(after);
            }
        };
        new UserResource(users, accounts, null, null, null, null, null, changes, null, null, null, null)
                .change(BEFORE, null);
    }

    private static User user(String lastName) {
        return new User("id", "a@example.org", "Ada", lastName, Language.FR, Set.of(Role.STAFF), Set.of(), true, false);
    }
}
