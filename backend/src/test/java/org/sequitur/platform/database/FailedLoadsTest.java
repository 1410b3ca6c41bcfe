package org.sequitur.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.sequitur.body.Body;
import org.sequitur.platform.retry.LockErrors;

/** A load whose connection is lost throws; null would mean that the row does not exist. */
@QuarkusTest
class FailedLoadsTest {

    @Inject
    EntityManager database;

    @Test
    void a_load_in_a_transaction_marked_for_rollback_throws_if_the_connection_is_lost() {
        QuarkusTransaction.begin();
        try {
            assertNotNull(database.find(Body.class, "cocom"));
            database.clear();
            killConnection();
            QuarkusTransaction.setRollbackOnly();

            var failure = assertThrows(PersistenceException.class, () -> database.find(Body.class, "cocom"));

            assertTrue(LockErrors.isConnectionFailure(failure), failure.toString());
        } finally {
            QuarkusTransaction.rollback();
        }
        assertEquals(
                "cocom",
                QuarkusTransaction.requiringNew()
                        .call(() -> database.find(Body.class, "cocom"))
                        .id());
    }

    /** Ends the connection of the present transaction by a statement on another one. */
    private void killConnection() {
        var connection =
                database.createNativeQuery("select connection_id()", Long.class).getSingleResult();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("kill " + connection).executeUpdate());
    }
}
