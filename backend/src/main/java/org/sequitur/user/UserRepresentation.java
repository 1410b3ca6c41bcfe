package org.sequitur.user;

import java.util.List;
import org.sequitur.body.Bodies;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.language.Language;

/**
 * A user with an account, as admins see them.
 *
 * @param pendingEmail a new address that awaits the user's confirmation; null without one
 * @param mailSent whether the invitation mail was sent; null except in the response to the invitation
 */
public record UserRepresentation(
        String userId,
        String href,
        String email,
        String firstName,
        String lastName,
        Language language,
        List<Role> roles,
        List<BodyReference> bodies,
        boolean enabled,
        boolean invitationPending,
        String pendingEmail,
        Boolean mailSent)
        implements HasHref {

    static UserRepresentation of(User user, String pendingEmail, Bodies bodies, PublicAddress address) {
        return new UserRepresentation(
                user.id(),
                address.to("users", user.id()),
                user.email(),
                user.firstName(),
                user.lastName(),
                user.language(),
                List.copyOf(user.roles()),
                bodies.listByIds(user.bodies()).stream()
                        .map(body -> BodyReference.of(body, address))
                        .toList(),
                user.enabled(),
                user.invitationPending(),
                pendingEmail,
                null);
    }

    UserRepresentation invited(boolean mailed) {
        return new UserRepresentation(
                userId,
                href,
                email,
                firstName,
                lastName,
                language,
                roles,
                bodies,
                enabled,
                invitationPending,
                pendingEmail,
                mailed);
    }
}
