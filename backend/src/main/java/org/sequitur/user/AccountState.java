package org.sequitur.user;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.language.Language;

/**
 * The properties of an account before or after a change.
 *
 * @param name null unless the change is one of the name
 * @param bodies ids
 */
public record AccountState(String name, Language language, List<Role> roles, List<String> bodies) {

    private static final String SEPARATOR = ",";

    /** Null if there is no account. */
    static AccountState stored(String name, Language language, String roles, String bodies) {
        return language == null
                ? null
                : new AccountState(
                        name,
                        language,
                        values(roles).map(Role::valueOf).toList(),
                        values(bodies).toList());
    }

    static String rolesOf(User user) {
        return user.roles().stream().map(Role::name).collect(Collectors.joining(SEPARATOR));
    }

    static String bodiesOf(User user) {
        return String.join(SEPARATOR, user.bodies());
    }

    private static Stream<String> values(String list) {
        return Arrays.stream(list.split(SEPARATOR)).filter(value -> !value.isEmpty());
    }
}
