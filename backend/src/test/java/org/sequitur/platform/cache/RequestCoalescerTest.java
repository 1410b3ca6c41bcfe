package org.sequitur.platform.cache;

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
    private final RequestCoalescer.Key key = new RequestCoalescer.Key(new DataVersion(0, 1, TODAY), "/x");
    private final List<String> calls = new ArrayList<>();

    @Test
    void the_first_request_builds_the_response_and_the_others_receive_it() {
        var response = Representation.of("text/plain", "x".getBytes());

        assertTrue(isFirst("first"));
        assertFalse(isFirst("second"));
        assertFalse(isFirst("third"));
        requestCoalescer.ended(key, waiter -> waiter.onResponse(response));

        assertEquals(List.of("second onResponse", "third onResponse"), calls);
    }

    @Test
    void after_a_failure_the_waiting_requests_build_their_own_response() {
        isFirst("first");
        isFirst("second");
        requestCoalescer.ended(key, RequestCoalescer.Waiter::onNoResponse);

        assertEquals(List.of("second onNoResponse"), calls);
    }

    @Test
    void a_request_after_the_end_builds_a_new_response() {
        isFirst("first");
        requestCoalescer.ended(key, RequestCoalescer.Waiter::onFirstGone);
        requestCoalescer.ended(key, RequestCoalescer.Waiter::onFirstGone);

        assertTrue(isFirst("second"));
    }

    @Test
    void a_request_for_another_data_version_does_not_wait() {
        isFirst("first");

        assertTrue(requestCoalescer.isFirst(
                new RequestCoalescer.Key(new DataVersion(0, 2, TODAY), "/x"), waiter("second")));
    }

    private boolean isFirst(String who) {
        return requestCoalescer.isFirst(key, waiter(who));
    }

    private RequestCoalescer.Waiter waiter(String who) {
        return new RequestCoalescer.Waiter() {
            @Override
            public void onResponse(Representation response) {
                calls.add(who + " onResponse");
            }

            @Override
            public void onNoResponse() {
                calls.add(who + " onNoResponse");
            }

            @Override
            public void onFirstGone() {
                calls.add(who + " onFirstGone");
            }
        };
    }
}
