package org.sequitur.user;

import java.util.List;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.language.Language;

/** Request body: a user to be invited. */
public record CreateUser(
        String email, String firstName, String lastName, Language language, List<Role> roles, List<String> bodies) {

    UserContent content() {
        return new UserContent(firstName, lastName, language, roles, bodies, true);
    }
}
