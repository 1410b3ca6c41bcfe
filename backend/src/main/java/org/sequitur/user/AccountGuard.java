package org.sequitur.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.lease.Leases;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** What holds of every change to accounts: an admin made it, one remains, and it is written down who did what to whom. */
@ApplicationScoped
class AccountGuard {

    private static final Logger LOG = Logger.getLogger(AccountGuard.class);
    private static final String LEASE = "users";
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Leases leases;
    private final Caller caller;
    private final People people;

    AccountGuard(Leases leases, Caller caller, People people) {
        this.leases = leases;
        this.caller = caller;
        this.people = people;
    }

    /**
     * One after the other, over all instances of the API: two admins who shut each other out would else both find the
     * other one still there. In no transaction, as Keycloak may take long.
     */
    <T> T oneAtATime(Supplier<T> change) {
        try (var lease =
                leases.acquire(LEASE, PATIENCE).orElseThrow(() -> Problem.of(ProblemType.SERVICE_UNAVAILABLE))) {
            var done = change.get();
            if (!lease.isHeld()) {
                LOG.warn("A change to accounts took so long that another may have been made meanwhile");
            }
            return done;
        } catch (SQLException away) {
            LOG.warnf("The database does not say who may change accounts now: %s", away.getMessage());
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
    }

    /** A token says what held when it was made: whoever was shut out since must not open the door again. */
    void callerMustStillBeAdmin() {
        if (people.find(caller.subject()).filter(Person::isEnabledAdmin).isEmpty()) {
            throw Problem.of(ProblemType.MISSING_PERMISSION);
        }
    }

    void anAdminMustRemain(Person before, UserContent after) {
        anAdminMustRemain(before, after.enabled() && after.roles().contains(Role.ADMIN));
    }

    /** Another admin than the caller leaves at least the caller. @param remains whether this account stays an enabled admin */
    void anAdminMustRemain(Person before, boolean remains) {
        if (before.isEnabledAdmin()
                && !remains
                && before.id().equals(caller.subject())
                && !people.hasAdminBeside(before)) {
            throw Problem.of(ProblemType.LAST_ADMIN);
        }
    }

    /** In the log of the server alone, and without names: who is meant by an id, only admins learn. */
    void record(String what, Person whom) {
        LOG.infof(
                "%s %s %s: roles %s, bodies %s, enabled %s",
                caller.subject(), what, whom.id(), whom.roles(), whom.bodies(), whom.enabled());
    }
}
