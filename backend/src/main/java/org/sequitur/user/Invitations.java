package org.sequitur.user;

import static org.sequitur.user.UserMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Invites users to choose a password, by mail or with a temporary password. */
@ApplicationScoped
class Invitations {

    private static final Logger LOG = Logger.getLogger(Invitations.class);

    /** 32 letters and digits that are not easily confused; 20 of them hold 100 random bits. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int SIGNS_IN_GROUP = 5;

    private static final List<String> ACTIONS = List.of(User.CHOOSE_PASSWORD, User.SET_UP_SECOND_FACTOR);

    private final SecureRandom random = new SecureRandom();
    private final KeycloakAdminClient keycloak;
    private final TemporaryPasswords temporaryPasswords;
    private final String site;

    Invitations(KeycloakAdminClient keycloak, TemporaryPasswords temporaryPasswords, PublicAddress address) {
        this.keycloak = keycloak;
        this.temporaryPasswords = temporaryPasswords;
        this.site = address.site();
    }

    /** @throws Problem 409 if the user has already chosen a password, which nothing but the user may replace */
    Invitation renew(User user, CreateInvitation.Way way) {
        if (!user.invitationPending()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.hasPassword());
        }
        return switch (way) {
            case MAIL -> new Invitation(mail(user), null);
            case TEMPORARY_PASSWORD -> new Invitation(false, temporaryPassword(user));
        };
    }

    /** @return false if Keycloak has no working mail server */
    boolean mail(User user) {
        var afterwards = "%s/%s/".formatted(site, user.language().tag());
        try {
            keycloak.runWithMail(
                    realm -> realm.users().get(user.id()).executeActionsEmail("sequitur-page", afterwards, ACTIONS));
            return true;
        } catch (KeycloakException refusal) {
            LOG.warnf("Keycloak sends no invitation: %s", refusal.getMessage());
            return false;
        } catch (Problem noMail) {
            // Logged by {@link KeycloakAdminClient}.
            return false;
        }
    }

    /** Marks the address as verified: without mail, the admin who hands over the password vouches for it. */
    private String temporaryPassword(User user) {
        // First, so that no password can exist without an expiry date; a date without a password is harmless.
        temporaryPasswords.recordIssued(user.id());
        var password = Stream.generate(this::signs).limit(GROUPS).collect(Collectors.joining("-"));
        try {
            var credential = new CredentialRepresentation();
            credential.setType(CredentialRepresentation.PASSWORD);
            credential.setValue(password);
            credential.setTemporary(true);
            var verified = new UserRepresentation();
            verified.setEmailVerified(true);
            keycloak.run(realm -> {
                var account = realm.users().get(user.id());
                account.resetPassword(credential);
                account.update(verified);
            });
        } catch (KeycloakException refusal) {
            // Changed or deleted meanwhile in Keycloak's console.
            throw refusal.isNotFound() ? Problem.notFound(user.id()) : Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
        return password;
    }

    private String signs() {
        return random.ints(SIGNS_IN_GROUP, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
