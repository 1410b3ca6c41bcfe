package org.sequitur.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.access.BodyChangeKind;
import org.sequitur.access.BodyChanges;
import org.sequitur.journal.AuthoredFacts;
import org.sequitur.journal.EventKind;
import org.sequitur.platform.paging.Moment;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.staffoperation.StaffOperationKind;
import org.sequitur.staffoperation.StaffOperations;
import org.sequitur.user.AccountChangeKind;
import org.sequitur.user.AccountChanges;
import org.sequitur.user.ActivityCriteria;

/** Actions of users: published facts, changed accounts and bodies, and operations of staff, in one list. */
@ApplicationScoped
class Activities {

    private static final PageRequest FIRST = new PageRequest(1, 1);

    private final AuthoredFacts facts;
    private final AccountChanges changes;
    private final BodyChanges bodyChanges;
    private final StaffOperations operations;

    Activities(AuthoredFacts facts, AccountChanges changes, BodyChanges bodyChanges, StaffOperations operations) {
        this.facts = facts;
        this.changes = changes;
        this.bodyChanges = bodyChanges;
        this.operations = operations;
    }

    /** Newest first. */
    @Transactional
    public Slice<Activity> slice(
            ActivityCriteria filter,
            Set<EventKind> factKinds,
            Set<AccountChangeKind> changeKinds,
            Set<BodyChangeKind> bodyChangeKinds,
            Set<StaffOperationKind> operationKinds,
            PageRequest page) {
        var end = Math.addExact(page.offset(), page.pageSize());
        var newestFacts = facts.newest(filter, factKinds, end);
        var newestChanges = changes.newest(filter, changeKinds, end);
        var newestBodyChanges = bodyChanges.newest(filter, bodyChangeKinds, end);
        var newestOperations = operations.newest(filter, operationKinds, end);
        var ids = Moment.page(
                        List.of(
                                newestFacts.items(),
                                newestChanges.items(),
                                newestBodyChanges.items(),
                                newestOperations.items()),
                        page)
                .stream()
                .map(Moment::id)
                .toList();
        var found = Stream.of(
                        facts.listByIds(ids).stream().map(Activity::of),
                        changes.listByIds(ids).stream().map(Activity::of),
                        bodyChanges.listByIds(ids).stream().map(Activity::of),
                        operations.listByIds(ids).stream().map(Activity::of))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return new Slice<>(
                ids.stream().map(found::get).toList(),
                newestFacts.total() + newestChanges.total() + newestBodyChanges.total() + newestOperations.total());
    }

    /** Whether the user, whose account may be deleted, did something, or whether something was done to the account. */
    @Transactional
    public boolean areOf(String userId) {
        var filter = new ActivityCriteria(userId, null, null, null);
        var all = slice(
                filter,
                EnumSet.allOf(EventKind.class),
                EnumSet.allOf(AccountChangeKind.class),
                EnumSet.allOf(BodyChangeKind.class),
                EnumSet.allOf(StaffOperationKind.class),
                FIRST);
        return all.total() > 0;
    }
}
