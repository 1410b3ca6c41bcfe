package org.sequitur.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.lease.Leases;
import org.sequitur.platform.observation.DatabaseOutage;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Rules for all changes to accounts: the caller is an admin, at least one admin remains, and each change is logged. */
@ApplicationScoped
class AccountGuard {

    private static final Logger LOG = Logger.getLogger(AccountGuard.class);
    private static final String LEASE = "users";
    private static final Duration LEASE_TIMEOUT = Duration.ofSeconds(25);

    private final Leases leases;
    private final Caller caller;
    private final Users users;
    private final DatabaseOutage outage;

    AccountGuard(Leases leases, Caller caller, Users users, DatabaseOutage outage) {
        this.leases = leases;
        this.caller = caller;
        this.users = users;
        this.outage = outage;
    }

    /**
     * Serializes changes over all instances of the API: otherwise two admins who deactivate each other would both
     * pass the check that another admin remains. Runs outside of transactions, as Keycloak may take long.
     */
    <T> T runExclusively(Supplier<T> change) {
        try (var lease =
                leases.acquire(LEASE, LEASE_TIMEOUT).orElseThrow(() -> Problem.of(ProblemType.SERVICE_UNAVAILABLE))) {
            var done = change.get();
            if (!lease.isHeld()) {
                LOG.warn("A change to accounts took so long that another may have been made meanwhile");
            }
            return done;
        } catch (SQLException away) {
            outage.recordFailure(away);
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
    }

    /** Checks the current account, not only the token: the caller may have lost the role since the token was issued. */
    void callerMustStillBeAdmin() {
        if (users.find(caller.userId()).filter(User::isEnabledAdmin).isEmpty()) {
            throw Problem.of(ProblemType.MISSING_PERMISSION);
        }
    }

    void requireRemainingAdmin(User before, UserContent after) {
        requireRemainingAdmin(before, after.enabled() && after.roles().contains(Role.ADMIN));
    }

    /**
     * If the changed account is not the caller's, the caller remains.
     *
     * @param remains whether this account stays an enabled admin after the change
     */
    void requireRemainingAdmin(User before, boolean remains) {
        if (before.isEnabledAdmin()
                && !remains
                && before.id().equals(caller.userId())
                && !users.hasOtherAdmin(before)) {
            throw Problem.of(AccountProblems.LAST_ADMIN);
        }
    }

    /** Writes to the server log only, with ids and without names: only admins can look up the user. */
    void record(String what, User whom) {
        LOG.infof(
                "%s %s %s: roles %s, bodies %s, enabled %s",
                caller.userId(), what, whom.id(), whom.roles(), whom.bodies(), whom.enabled());
    }
}
