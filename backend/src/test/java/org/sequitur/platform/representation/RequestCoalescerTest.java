package org.sequitur.platform.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestCoalescerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RequestCoalescer requestCoalescer = new RequestCoalescer();
    private final RequestCoalescer.Wanted wanted = new RequestCoalescer.Wanted(new StateVersion(0, 1, TODAY), "/x");
    private final List<String> told = new ArrayList<>();

    @Test
    void the_first_builds_an_answer_and_the_others_get_it() {
        var answer = Representation.of("text/plain", "x".getBytes());

        assertTrue(begins("first"));
        assertFalse(begins("second"));
        assertFalse(begins("third"));
        requestCoalescer.ended(wanted, other -> other.answered(answer));

        assertEquals(List.of("second answered", "third answered"), told);
    }

    @Test
    void what_failed_for_one_is_tried_by_the_others() {
        begins("first");
        begins("second");
        requestCoalescer.ended(wanted, RequestCoalescer.Waiting::without);

        assertEquals(List.of("second without"), told);
    }

    @Test
    void whoever_comes_after_the_end_begins_anew() {
        begins("first");
        requestCoalescer.ended(wanted, RequestCoalescer.Waiting::again);
        requestCoalescer.ended(wanted, RequestCoalescer.Waiting::again);

        assertTrue(begins("second"));
    }

    @Test
    void an_answer_of_another_state_is_not_waited_for() {
        begins("first");

        assertTrue(requestCoalescer.begins(
                new RequestCoalescer.Wanted(new StateVersion(0, 2, TODAY), "/x"), waiting("second")));
    }

    private boolean begins(String who) {
        return requestCoalescer.begins(wanted, waiting(who));
    }

    private RequestCoalescer.Waiting waiting(String who) {
        return new RequestCoalescer.Waiting() {
            @Override
            public void answered(Representation answer) {
                told.add(who + " answered");
            }

            @Override
            public void without() {
                told.add(who + " without");
            }

            @Override
            public void again() {
                told.add(who + " again");
            }
        };
    }
}
