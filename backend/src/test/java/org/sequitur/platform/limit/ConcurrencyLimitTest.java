package org.sequitur.platform.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {

    private final ConcurrencyLimit limit = new ConcurrencyLimit(1, 1);
    private final List<String> started = new ArrayList<>();

    @Test
    void requests_beyond_the_limit_wait_and_are_refused_if_the_queue_is_full() {
        assertTrue(limit.enter("a", () -> started.add("first")));
        assertTrue(limit.enter("a", () -> started.add("second")));
        assertFalse(limit.enter("a", () -> started.add("third")));
        assertEquals(List.of("first"), started);

        limit.leave("a");

        assertEquals(List.of("first", "second"), started);
    }

    @Test
    void clients_do_not_wait_for_each_other() {
        limit.enter("a", () -> started.add("a"));
        limit.enter("b", () -> started.add("b"));

        assertEquals(List.of("a", "b"), started);
    }

    @Test
    void a_client_may_start_again_after_leaving() {
        for (var turn = 0; turn < 3; turn++) {
            assertTrue(limit.enter("a", () -> started.add("a")));
            limit.leave("a");
        }

        assertEquals(3, started.size());
    }
}
