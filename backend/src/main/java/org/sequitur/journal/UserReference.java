package org.sequitur.journal;

import java.util.Map;
import org.sequitur.platform.http.PublicAddress;

/**
 * Who did it: for admins, and nobody else.
 *
 * @param name null where the account is gone, or Keycloak away
 */
public record UserReference(String userId, String href, String name) {

    /** @param names by user id, as far as they are known */
    static UserReference of(String subject, Map<String, String> names, PublicAddress address) {
        return new UserReference(subject, address.to("users", subject), names.get(subject));
    }
}
