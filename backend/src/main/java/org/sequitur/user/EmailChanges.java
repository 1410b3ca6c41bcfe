package org.sequitur.user;

import static org.sequitur.user.UserMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.keycloak.representations.idm.UserRepresentation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Changes the e-mail address of an account, in two steps: an admin names the new address, and the user confirms it with the
 * link that was sent there. The user must be logged in: neither an admin nor a person who reads the mails of the new address can
 * change the account alone.
 */
@ApplicationScoped
class EmailChanges {

    private final AccountGuard accountGuard;
    private final Users users;
    private final KeycloakAdminClient keycloak;
    private final PendingEmails pendingEmails;
    private final AccountMails mails;
    private final AccountChanges changes;
    private final Caller caller;
    private final String site;

    EmailChanges(
            AccountGuard accountGuard,
            Users users,
            KeycloakAdminClient keycloak,
            PendingEmails pendingEmails,
            AccountMails mails,
            AccountChanges changes,
            Caller caller,
            PublicAddress address) {
        this.accountGuard = accountGuard;
        this.users = users;
        this.keycloak = keycloak;
        this.pendingEmails = pendingEmails;
        this.mails = mails;
        this.changes = changes;
        this.caller = caller;
        this.site = address.site();
    }

    /**
     * The mails are sent without the lease on accounts, as the mail server may respond slowly. An earlier link stays valid until
     * the mail server has accepted the new one.
     *
     * @return false if no mail could be sent to the new address; then the account is as before
     * @throws Problem 409 if the address is in use, or if the account has no password yet or is disabled
     */
    boolean request(String userId, String email) {
        var user = accountGuard.runExclusively(() -> {
            accountGuard.callerMustStillBeAdmin();
            return changeable(userId, email);
        });
        var token = pendingEmails.newToken();
        if (!sendLink(email, user.language(), token)) {
            return false;
        }
        store(user, email, token);
        sendNotice(user, MESSAGES.emailNoticeSubject(), MESSAGES.emailNotice());
        return true;
    }

    /**
     * Makes the new address that of the caller's account, and tells the former one.
     *
     * @return the new address
     * @throws Problem 400 if the token is not valid for the caller or Keycloak does not accept the address, 404 if the account was
     *     deleted, 409 if the address is in use meanwhile
     */
    String confirm(String token) {
        var confirmed = accountGuard.runExclusively(() -> {
            var userId = caller.userId();
            var email = pendingEmails.find(userId, token).orElseThrow(EmailChanges::invalidLink);
            var user = users.get(userId);
            var changed = new UserRepresentation();
            // Keycloak's user names are the addresses.
            changed.setUsername(email);
            changed.setEmail(email);
            changed.setEmailVerified(true);
            try {
                keycloak.run(realm -> realm.users().get(userId).update(changed));
            } catch (KeycloakException refusal) {
                throw problemOf(refusal, userId);
            }
            // Keycloak has made the change: it is recorded before a step that may fail.
            accountGuard.record("confirmed another address of", user);
            changes.recordEmailChanged(user);
            pendingEmails.remove(userId, token);
            return new Confirmed(user, email);
        });
        sendNotice(confirmed.before(), MESSAGES.emailChangedSubject(), MESSAGES.emailChanged());
        return confirmed.email();
    }

    private User changeable(String userId, String email) {
        var user = users.get(userId);
        if (user.invitationPending() || !user.enabled()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.emailNotChangeable());
        }
        if (isInUse(email)) {
            throw Problem.of(AccountProblems.EMAIL_IN_USE);
        }
        return user;
    }

    /** Unless the account was changed meanwhile so that its address cannot change. */
    private void store(User user, String email, String token) {
        accountGuard.runExclusively(() -> {
            changeable(user.id(), email);
            pendingEmails.add(user.id(), email, token);
            accountGuard.record("requested another address of", user);
            changes.recordEmailChangeRequested(user);
            return null;
        });
    }

    private static Problem problemOf(KeycloakException refusal, String userId) {
        if (refusal.isConflict()) {
            return Problem.of(AccountProblems.EMAIL_IN_USE);
        }
        return refusal.isNotFound() ? Problem.notFound(userId) : Accounts.notAccepted(refusal);
    }

    private boolean isInUse(String email) {
        return keycloak.call(realm -> !realm.users().searchByEmail(email, true).isEmpty()
                || !realm.users().searchByUsername(email, true).isEmpty());
    }

    private boolean sendLink(String email, Language language, String token) {
        var workspace = language == Language.FR ? "espace" : "werkruimte";
        var link = "%s/%s/%s?email=%s".formatted(site, language.tag(), workspace, token);
        return mails.send(
                email,
                language,
                MESSAGES.emailLinkSubject().in(language),
                MESSAGES.emailLink(link).in(language));
    }

    /** A server that refuses it, as the former mailbox may not exist any more, prevents nothing. */
    private void sendNotice(User user, LocalizedText subject, LocalizedText text) {
        var language = user.language();
        mails.send(user.email(), language, subject.in(language), text.in(language));
    }

    private static Problem invalidLink() {
        return Problem.badRequest(
                List.of(Issue.inBody(Issue.Type.INVALID_INPUT, "/token", null, MESSAGES.emailLinkInvalid())));
    }

    private record Confirmed(User before, String email) {}
}
