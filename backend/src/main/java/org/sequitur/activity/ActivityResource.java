package org.sequitur.activity;

import static org.sequitur.activity.ActivityMessages.MESSAGES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.access.BodyChangeKind;
import org.sequitur.api.ActivitiesApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.body.BodyReference;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.UserReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.staffoperation.StaffOperationKind;
import org.sequitur.user.AccountChangeKind;
import org.sequitur.user.ActivityCriteria;
import org.sequitur.user.Users;

/** Keycloak, which knows the names, is called after the transaction that reads the database. */
@ApplicationScoped
@RolesAllowed("admin")
class ActivityResource implements ActivitiesApi {

    private final Activities activities;
    private final PublicObjects publicObjects;
    private final Users users;
    private final Bodies bodies;
    private final PublicAddress address;
    private final RequestUri requestUri;
    private final Clock clock;

    ActivityResource(
            Activities activities,
            PublicObjects publicObjects,
            Users users,
            Bodies bodies,
            PublicAddress address,
            RequestUri requestUri,
            Clock clock) {
        this.activities = activities;
        this.publicObjects = publicObjects;
        this.users = users;
        this.bodies = bodies;
        this.address = address;
        this.requestUri = requestUri;
        this.clock = clock;
    }

    @Override
    public Page<ActivityRepresentation> listActivities(
            String userId,
            String body,
            LocalDate from,
            LocalDate to,
            List<EventKind> fact,
            List<String> accountChange,
            List<String> bodyChange,
            List<String> staffOperation,
            Integer page,
            Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var user = userId == null ? null : UUID.fromString(userId);
        if (body != null) {
            Problem.requireKnown("body", bodies.unknown(List.of(body)));
        }
        if (user != null && !activities.areOf(user.toString()) && !users.exists(user.toString())) {
            Problem.requireKnown("user", List.of(user.toString()));
        }
        // A filter by kinds of one group selects nothing of the others.
        var everyKind = fact.isEmpty() && accountChange.isEmpty() && bodyChange.isEmpty() && staffOperation.isEmpty();
        var found = activities.slice(
                filter(user, body, from, to),
                everyKind ? EnumSet.allOf(EventKind.class) : Set.copyOf(fact),
                everyKind ? EnumSet.allOf(AccountChangeKind.class) : AccountChangeKind.named(Set.copyOf(accountChange)),
                everyKind ? EnumSet.allOf(BodyChangeKind.class) : BodyChangeKind.named(Set.copyOf(bodyChange)),
                everyKind
                        ? EnumSet.allOf(StaffOperationKind.class)
                        : StaffOperationKind.named(Set.copyOf(staffOperation)),
                pageRequest);
        return Page.of(found, pageRequest, requestUri, representing(found.items()));
    }

    private ActivityCriteria filter(UUID user, String body, LocalDate from, LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw Problem.badRequest(List.of(
                    Issue.inQuery(Issue.Type.INVALID_INPUT, "from", from.toString(), MESSAGES.startAfterEnd(to))));
        }
        var past = to != null && to.isBefore(BrusselsTime.today(clock));
        return new ActivityCriteria(
                user == null ? null : user.toString(),
                body,
                from == null ? null : from.atStartOfDay(BrusselsTime.BRUSSELS).toInstant(),
                past ? BrusselsTime.end(to) : null);
    }

    private Function<Activity, ActivityRepresentation> representing(List<Activity> found) {
        var names = users.names(found.stream().flatMap(Activity::named).collect(Collectors.toSet()));
        var references =
                bodies.all().stream().collect(Collectors.toMap(Body::id, body -> BodyReference.of(body, address)));
        var hrefs =
                publicObjects.hrefs(found.stream().flatMap(Activity::objects).collect(Collectors.toSet()));
        return one -> new ActivityRepresentation(
                one.id().toString(),
                BrusselsTime.timeOf(one.happenedAt()),
                reference(one.userId(), names),
                one.fact() == null ? null : PublishedFact.of(one.fact()),
                one.accountChange() == null
                        ? null
                        : ChangedAccount.of(one.accountChange(), reference(one.accountId(), names), references),
                one.bodyChange() == null ? null : ChangedBody.of(one.bodyChange(), address),
                one.operation() == null ? null : LoggedOperation.of(one.operation(), hrefs, address));
    }

    private UserReference reference(Optional<String> userId, Map<String, String> names) {
        return userId.map(id -> UserReference.of(id, names, address)).orElse(null);
    }
}
