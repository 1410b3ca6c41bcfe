package org.sequitur.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sequitur.api.UsersApi;
import org.sequitur.body.Bodies;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.observation.AuditedOperations;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;

/** Runs outside of transactions: Keycloak, which stores the accounts, has none, and may respond slowly. */
@ApplicationScoped
@RolesAllowed("admin")
class UserResource implements UsersApi {

    private final Users users;
    private final Accounts accounts;
    private final Invitations invitations;
    private final EmailChanges emailChanges;
    private final PendingEmails pendingEmails;
    private final Erasure erasure;
    private final AccountGuard accountGuard;
    private final AccountChanges changes;
    private final Bodies bodies;
    private final IfMatch tags;
    private final PublicAddress address;
    private final RequestUri requestUri;

    UserResource(
            Users users,
            Accounts accounts,
            Invitations invitations,
            EmailChanges emailChanges,
            PendingEmails pendingEmails,
            Erasure erasure,
            AccountGuard accountGuard,
            AccountChanges changes,
            Bodies bodies,
            IfMatch tags,
            PublicAddress address,
            RequestUri requestUri) {
        this.users = users;
        this.accounts = accounts;
        this.invitations = invitations;
        this.emailChanges = emailChanges;
        this.pendingEmails = pendingEmails;
        this.erasure = erasure;
        this.accountGuard = accountGuard;
        this.changes = changes;
        this.bodies = bodies;
        this.tags = tags;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Produces
    @Singleton
    static AuditedOperations audited() {
        return AuditedOperations.matching(".*(User|Invitation|Email).*");
    }

    @Override
    public Page<UserRepresentation> listUsers(String q, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var slice = users.slice(q, pageRequest);
        var pending = pendingEmails.findAll(slice.items().stream().map(User::id).toList());
        return Page.of(slice, pageRequest, requestUri, user -> represent(user, pending.get(user.id())));
    }

    @Override
    public UserRepresentation getUser(String userId) {
        return represent(users.get(userId));
    }

    @Override
    public UserRepresentation createUser(CreateUser invited) {
        invited.content().check(bodies);
        accountGuard.callerMustStillBeAdmin();
        var user = accounts.create(invited);
        accountGuard.record("invited", user);
        changes.recordInvited(user);
        return represent(user).invited(invitations.mail(user));
    }

    @Override
    public UserRepresentation replaceUser(String userId, String ifMatch, UserContent content) {
        content.check(bodies);
        return accountGuard.runExclusively(() -> {
            accountGuard.callerMustStillBeAdmin();
            var before = users.get(userId);
            tags.mustMatch(ifMatch, represent(before));
            accountGuard.requireRemainingAdmin(before, content);
            // If a later step fails, the log still holds the previous state.
            accountGuard.record("changes", before);
            var after = change(before, content);
            accountGuard.record("changed", after);
            changes.recordChanged(before, after);
            return represent(after);
        });
    }

    @Override
    public void eraseUser(String userId, String ifMatch) {
        accountGuard.runExclusively(() -> {
            accountGuard.callerMustStillBeAdmin();
            var known = users.find(userId);
            if (known.isEmpty() && !erasure.isNeeded(userId)) {
                throw Problem.notFound(userId);
            }
            known.ifPresent(user -> {
                tags.mustMatch(ifMatch, represent(user));
                accountGuard.requireRemainingAdmin(user, false);
                accountGuard.record("erases", user);
            });
            erasure.erase(userId, known);
            return null;
        });
    }

    @Override
    public Invitation replaceInvitation(String userId, CreateInvitation wanted) {
        // Keycloak fails if two passwords of one account are set concurrently.
        return accountGuard.runExclusively(() -> {
            accountGuard.callerMustStillBeAdmin();
            var user = users.get(userId);
            var invitation = invitations.renew(user, wanted.by());
            accountGuard.record("invited again", user);
            changes.recordInvitedAgain(user);
            return invitation;
        });
    }

    @Override
    public EmailChange replaceEmailChange(String userId, CreateEmail wanted) {
        return new EmailChange(emailChanges.request(userId, wanted.normalized()));
    }

    @Override
    @RolesAllowed({"staff", "agency", "admin"})
    public ConfirmedEmail confirmEmail(EmailConfirmation confirmation) {
        return new ConfirmedEmail(emailChanges.confirm(confirmation.token()));
    }

    /** If a step fails, those before it remain, and are recorded, unless Keycloak does not say what they changed. */
    User change(User before, UserContent content) {
        try {
            return accounts.change(before, content);
        } catch (RuntimeException failed) {
            try {
                users.find(before.id()).ifPresent(now -> changes.recordChanged(before, now));
            } catch (RuntimeException unknown) {
                failed.addSuppressed(unknown);
            }
            throw failed;
        }
    }

    private UserRepresentation represent(User user) {
        return represent(user, pendingEmails.find(user.id()).orElse(null));
    }

    private UserRepresentation represent(User user, String pendingEmail) {
        return UserRepresentation.of(user, pendingEmail, bodies, address);
    }
}
