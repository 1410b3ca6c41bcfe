package org.sequitur.journal;

import java.util.Map;
import org.sequitur.platform.http.PublicAddress;

/**
 * A user who published a fact, shown to admins only; who worked on a reporting round, shown to staff only; or who changed a draft
 * last, shown to colleagues only.
 *
 * @param name null if the account no longer exists or Keycloak is unavailable
 */
public record UserReference(String userId, String href, String name) {

    /** @param names known names, by user id */
    public static UserReference of(String userId, Map<String, String> names, PublicAddress address) {
        return new UserReference(userId, address.to("users", userId), names.get(userId));
    }
}
