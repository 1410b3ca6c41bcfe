package org.sequitur.platform.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class IdempotencyKeyCleanupTest {

    @Inject
    EntityManager database;

    @Inject
    IdempotencyKeyCleanup idempotencyKeyCleanup;

    @BeforeEach
    @Transactional
    void insertKeysOfOneAndThreeDaysAgo() {
        database.createNativeQuery("""
                        insert into idempotent_request (subject, request_key, digest, received_at)
                        values ('forgetting', 'yesterday', '', utc_timestamp() - interval 1 day),
                               ('forgetting', 'before', '', utc_timestamp() - interval 3 day)
                        """).executeUpdate();
    }

    @Test
    void a_key_is_kept_for_two_days() {
        idempotencyKeyCleanup.forget();

        assertEquals(
                List.of("yesterday"),
                database.createNativeQuery(
                                "select request_key from idempotent_request where subject = 'forgetting'", String.class)
                        .getResultList());
    }
}
