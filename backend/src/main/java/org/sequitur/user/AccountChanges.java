package org.sequitur.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.Moment;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.retry.Transactions;

/** The changes of accounts that were made through the API. */
@ApplicationScoped
public class AccountChanges implements PanacheRepositoryBase<AccountChange, UUID>, UserData {

    private static final Logger LOG = Logger.getLogger(AccountChanges.class);

    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    AccountChanges(Transactions transactions, Caller caller, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The newest changes, newest first, and the number of all.
     *
     * @param kinds only these; may be empty
     */
    public Slice<Moment> newest(ActivityCriteria filter, Set<AccountChangeKind> kinds, int max) {
        var parameters = Parameters.with("kinds", kinds);
        var ofBody = Stream.of("formerBodies", "newBodies")
                .map("locate(concat(',', :body, ','), concat(',', %s, ',')) > 0"::formatted)
                .collect(Collectors.joining(" or ", "(", ")"));
        var condition = filter.condition(parameters, "(userId = :user or account = :user)", ofBody);
        var found = find(condition, Sort.descending("happenedAt", "id"), parameters);
        return new Slice<>(found.project(Moment.class).range(0, max - 1).list(), found.count());
    }

    /** In any order. */
    public List<AccountChange> listByIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    void recordInvited(User user) {
        record(List.of(AccountChangeKind.INVITED), user.id(), null, user);
    }

    void recordInvitedAgain(User user) {
        record(List.of(AccountChangeKind.INVITED_AGAIN), user.id(), user, user);
    }

    void recordEmailChangeRequested(User user) {
        record(List.of(AccountChangeKind.EMAIL_CHANGE_REQUESTED), user.id(), user, user);
    }

    void recordEmailChanged(User user) {
        record(List.of(AccountChangeKind.EMAIL_CHANGED), user.id(), user, user);
    }

    /** Records what differs; nothing if there is no difference. */
    void recordChanged(User before, User after) {
        record(differences(before, after), before.id(), before, after);
    }

    /**
     * Needs a transaction: that of the erasure, after it.
     *
     * @param before empty if Keycloak has no such account any more
     */
    void addErased(String userId, Optional<User> before) {
        var author = caller.userId().equals(userId) ? ERASED : caller.userId();
        persist(new AccountChange(AccountChangeKind.ERASED, now(), author, ERASED, before.orElse(null), null));
    }

    @Override
    public boolean isPublishedBy(String userId) {
        return count("userId = ?1 or account = ?1", userId) > 0;
    }

    /** Keeps what the account was allowed to do, and when. */
    @Override
    public void erase(String userId) {
        update("subject = ?1 where subject = ?2", userId);
        update("account = ?1, former_name = null, new_name = null where account = ?2", userId);
    }

    // Native, because Hibernate does not update immutable entities.
    private void update(String change, String userId) {
        getEntityManager()
                .createNativeQuery("update account_change set " + change)
                .setParameter(1, ERASED)
                .setParameter(2, userId)
                .executeUpdate();
    }

    /** A failure of the database is logged only: Keycloak has made the change. */
    private void record(List<AccountChangeKind> kinds, String account, User before, User after) {
        var at = now();
        try {
            transactions.run(() -> persist(
                    kinds.stream().map(kind -> new AccountChange(kind, at, caller.userId(), account, before, after))));
        } catch (RuntimeException failed) {
            LOG.errorf(
                    failed,
                    "%s made changes %s of account %s, which are not recorded",
                    caller.userId(),
                    kinds,
                    account);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<AccountChangeKind> differences(User before, User after) {
        var kinds = EnumSet.allOf(AccountChangeKind.class).stream().filter(kind -> switch (kind) {
            case RENAMED -> !Objects.equals(before.givenName(), after.givenName());
            case LANGUAGE_CHANGED -> before.language() != after.language();
            case ROLES_CHANGED -> !before.roles().equals(after.roles());
            case BODIES_CHANGED -> !before.bodies().equals(after.bodies());
            case DEACTIVATED -> before.enabled() && !after.enabled();
            case ACTIVATED -> !before.enabled() && after.enabled();
            case INVITED, INVITED_AGAIN, EMAIL_CHANGE_REQUESTED, EMAIL_CHANGED, ERASED -> false;
        });
        return kinds.toList();
    }
}
