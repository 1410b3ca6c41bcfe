package org.sequitur.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.api.UsersApi;
import org.sequitur.body.Bodies;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.representation.EntityTags;

/** In no transaction: Keycloak, which has the accounts, knows none, and takes its time. */
@ApplicationScoped
@RolesAllowed("admin")
class UserResource implements UsersApi {

    private final People people;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Erasure erasure;
    private final Administration administration;
    private final Bodies bodies;
    private final EntityTags tags;
    private final PublicAddress address;
    private final Requested requested;

    UserResource(
            People people,
            Accounts accounts,
            Invitations invitations,
            Erasure erasure,
            Administration administration,
            Bodies bodies,
            EntityTags tags,
            PublicAddress address,
            Requested requested) {
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
        this.erasure = erasure;
        this.administration = administration;
        this.bodies = bodies;
        this.tags = tags;
        this.address = address;
        this.requested = requested;
    }

    @Override
    public Page<UserRepresentation> listUsers(String q, Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        return Page.of(people.slice(q, asked), asked, requested, this::represent);
    }

    @Override
    public UserRepresentation getUser(String userId) {
        return represent(people.get(userId));
    }

    @Override
    public UserRepresentation createUser(NewUser invited) {
        invited.content().check(bodies);
        administration.callerMustStillBeAdmin();
        var person = accounts.create(invited);
        administration.record("invited", person);
        return represent(person).invited(invitations.mail(person));
    }

    @Override
    public UserRepresentation replaceUser(String userId, String ifMatch, UserContent content) {
        content.check(bodies);
        return administration.oneAtATime(() -> {
            administration.callerMustStillBeAdmin();
            var before = people.get(userId);
            tags.mustMatch(ifMatch, represent(before));
            administration.anAdminMustRemain(before, content);
            // Should what follows fail half-way, the log says what there was before.
            administration.record("changes", before);
            var after = accounts.change(before, content);
            administration.record("changed", after);
            return represent(after);
        });
    }

    @Override
    public void eraseUser(String userId, String ifMatch) {
        administration.oneAtATime(() -> {
            administration.callerMustStillBeAdmin();
            var known = people.find(userId);
            if (known.isEmpty() && !erasure.isNeeded(userId)) {
                throw Problem.notFound(userId);
            }
            known.ifPresent(person -> {
                tags.mustMatch(ifMatch, represent(person));
                administration.anAdminMustRemain(person, false);
                administration.record("erases", person);
            });
            erasure.erase(userId);
            return null;
        });
    }

    @Override
    public Invitation replaceInvitation(String userId, NewInvitation wanted) {
        // Keycloak fails where two passwords of one account are set at once.
        return administration.oneAtATime(() -> {
            administration.callerMustStillBeAdmin();
            var person = people.get(userId);
            var invitation = invitations.again(person, wanted.by());
            administration.record("invited again", person);
            return invitation;
        });
    }

    private UserRepresentation represent(Person person) {
        return UserRepresentation.of(person, bodies, address);
    }
}
