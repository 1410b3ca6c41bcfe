package org.sequitur.user;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** What holds of every change to accounts: an admin made it, one remains, and it is written down who did what to whom. */
@ApplicationScoped
class Administration {

    private static final Logger LOG = Logger.getLogger(Administration.class);
    private static final int SECONDS_OF_PATIENCE = 20;

    private final AgroalDataSource database;
    private final Caller caller;
    private final People people;

    Administration(AgroalDataSource database, Caller caller, People people) {
        this.database = database;
        this.caller = caller;
        this.people = people;
    }

    /**
     * One after the other, over all instances of the API: two admins who shut each other out would else both find the
     * other one still there. In no transaction: however long Keycloak takes, none runs out of time and leaves the lock on a
     * connection that goes back to the others.
     */
    <T> T oneAtATime(Supplier<T> change) {
        try (var connection = database.getConnection()) {
            if (!isTrue(
                    connection, "select get_lock(concat('users ', database()), %d)".formatted(SECONDS_OF_PATIENCE))) {
                throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
            }
            try {
                return change.get();
            } finally {
                isTrue(connection, "select release_lock(concat('users ', database()))");
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("Nobody can say who may change accounts now", lost);
        }
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getInt(1) == 1;
        }
    }

    /** A token says what held when it was made: whoever was shut out since must not open the door again. */
    void callerMustStillBeAdmin() {
        if (people.find(caller.subject()).filter(Person::isEnabledAdmin).isEmpty()) {
            throw Problem.of(ProblemType.MISSING_PERMISSION);
        }
    }

    /** Another admin than the caller leaves at least the caller. */
    void anAdminMustRemain(Person before, UserContent after) {
        var remains = after.enabled() && after.roles().contains(Role.ADMIN);
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
