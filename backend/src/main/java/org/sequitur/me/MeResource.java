package org.sequitur.me;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sequitur.access.ReportingBodies;
import org.sequitur.api.MeApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;
import org.sequitur.round.OpenRounds;
import org.sequitur.round.RoundSummary;
import org.sequitur.statement.AwaitingStatementDrafts;
import org.sequitur.user.PendingEmails;

@ApplicationScoped
@Transactional
class MeResource implements MeApi {

    private final Caller caller;
    private final ReportingBodies reportingBodies;
    private final Bodies bodies;
    private final Inbox inbox;
    private final DraftsToRegister draftsToRegister;
    private final ErrataToConfirm errataToConfirm;
    private final AwaitingStatementDrafts awaitingStatements;
    private final OpenRounds openRounds;
    private final PendingEmails pendingEmails;
    private final EntityManager database;
    private final PublicAddress address;
    private final RequestUri requestUri;

    MeResource(
            Caller caller,
            ReportingBodies reportingBodies,
            Bodies bodies,
            Inbox inbox,
            DraftsToRegister draftsToRegister,
            ErrataToConfirm errataToConfirm,
            AwaitingStatementDrafts awaitingStatements,
            OpenRounds openRounds,
            PendingEmails pendingEmails,
            EntityManager database,
            PublicAddress address,
            RequestUri requestUri) {
        this.caller = caller;
        this.reportingBodies = reportingBodies;
        this.bodies = bodies;
        this.inbox = inbox;
        this.draftsToRegister = draftsToRegister;
        this.errataToConfirm = errataToConfirm;
        this.awaitingStatements = awaitingStatements;
        this.openRounds = openRounds;
        this.pendingEmails = pendingEmails;
        this.database = database;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    @RolesAllowed({"staff", "agency", "admin"})
    public MeRepresentation getMe() {
        // It changes nothing. Otherwise Hibernate compares all entities that were read with their rows, before each
        // query.
        database.setFlushMode(FlushModeType.COMMIT);
        var mine = bodies.listByIds(reportingBodies.ids());
        return new MeRepresentation(
                requestUri.address(),
                caller.roles().stream().sorted().toList(),
                mine.stream().map(body -> BodyReference.of(body, address)).toList(),
                nullIfEmpty(mine.stream()
                        .filter(Body::isSecondPersonRequired)
                        .map(Body::id)
                        .toList()),
                pendingEmails.findInTransaction(caller.userId()).orElse(null),
                awaiting(mine),
                ofStaff(draftsToRegister::first),
                ofStaff(errataToConfirm::first),
                caller.is(Role.STAFF) || !mine.isEmpty() ? nullIfEmpty(awaitingStatements.first()) : null,
                nullIfEmpty(rounds(mine)));
    }

    private List<RoundSummary> rounds(List<Body> mine) {
        if (caller.is(Role.STAFF)) {
            return openRounds.summaries(Set.of());
        }
        return mine.isEmpty()
                ? List.of()
                : openRounds.summaries(mine.stream().map(Body::id).collect(toSet()));
    }

    /** Null for other users than staff, and if there is none. */
    private <T extends List<?>> T ofStaff(Supplier<T> first) {
        return caller.is(Role.STAFF) ? nullIfEmpty(first.get()) : null;
    }

    private static <T extends List<?>> T nullIfEmpty(T items) {
        return items.isEmpty() ? null : items;
    }

    private List<InboxSection> awaiting(List<Body> mine) {
        var awaiting = new ArrayList<InboxSection>();
        if (!mine.isEmpty()) {
            awaiting.addAll(inbox.ofAgency(mine.stream().map(Body::id).collect(toCollection(TreeSet::new))));
        }
        if (caller.is(Role.STAFF)) {
            awaiting.addAll(inbox.ofStaff());
        }
        return awaiting;
    }
}
