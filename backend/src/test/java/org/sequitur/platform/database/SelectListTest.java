package org.sequitur.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectListTest {

    record Link(long from, long to, String kind) {}

    @Test
    void components_are_selected_in_their_order_by_their_own_paths() {
        assertEquals("l.one, l.other, kind", SelectList.of(Link.class, Map.of("to", "l.other", "from", "l.one")));
    }
}
