package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.table.RowWriter;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.testsupport.LeakFixture;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** Tables of facts are read in batches. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class FactTableTest {

    @Inject
    EntityManager database;

    @Inject
    FactFilters filters;

    @Test
    void each_row_is_read_once_and_in_order_whatever_the_size_of_a_batch() throws IOException {
        var all = read(1_000, Integer.MAX_VALUE);
        assertTrue(all.size() > 4, all::toString);
        assertEquals(all.stream().distinct().toList(), all);

        for (var atOnce : List.of(1, 2, all.size() - 1, all.size())) {
            assertEquals(all, read(atOnce, all.size()), () -> atOnce + " at once");
        }
    }

    /** @param limit number of rows after which a further one is an error, so that rows without an end are seen */
    private List<UUID> read(int atOnce, int limit) throws IOException {
        var table = new EventTable(database);
        table.atOnce = atOnce;
        var filter = filters.checked(
                List.of(LeakFixture.shared().fill("{resolution}")),
                ResolutionCriteria.NONE,
                List.of(),
                List.of(),
                List.of(),
                null);
        var ids = new ArrayList<UUID>();
        table.rows(filter).writeTo(new RowWriter<>() {
            @Override
            public void write(EventTable.Row row) {
                assertTrue(ids.size() < limit, "more rows than there are");
                ids.add(row.id());
            }

            @Override
            public void finish() {
                throw new AssertionError("The caller finishes the output.");
            }
        });
        return ids;
    }
}
