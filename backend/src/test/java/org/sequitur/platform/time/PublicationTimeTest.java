package org.sequitur.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublicationTimeTest {

    private static final Instant LAST = Instant.parse("2026-11-27T10:00:00.005Z");

    @Test
    void the_time_is_the_present_truncated_to_milliseconds() {
        assertEquals(LAST, PublicationTime.next(null, LAST.plusNanos(999)));
        assertEquals(LAST.plusMillis(7), PublicationTime.next(LAST, LAST.plusMillis(7)));
    }

    @Test
    void the_time_is_later_than_that_of_the_last_publication() {
        assertEquals(LAST.plusMillis(1), PublicationTime.next(LAST, LAST));
        assertEquals(LAST.plusMillis(1), PublicationTime.next(LAST, LAST.plusNanos(999)));
        assertEquals(LAST.plusMillis(1), PublicationTime.next(LAST, LAST.minusSeconds(60)));
    }
}
