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
    void one_runs_one_waits_and_the_next_is_refused() {
        assertTrue(limit.enter("a", () -> started.add("first")));
        assertTrue(limit.enter("a", () -> started.add("second")));
        assertFalse(limit.enter("a", () -> started.add("third")));
        assertEquals(List.of("first"), started);

        limit.leave("a");

        assertEquals(List.of("first", "second"), started);
    }

    @Test
    void one_client_does_not_wait_for_another() {
        limit.enter("a", () -> started.add("a"));
        limit.enter("b", () -> started.add("b"));

        assertEquals(List.of("a", "b"), started);
    }

    @Test
    void who_has_left_may_come_again() {
        for (var turn = 0; turn < 3; turn++) {
            assertTrue(limit.enter("a", () -> started.add("a")));
            limit.leave("a");
        }

        assertEquals(3, started.size());
    }
}
