package org.sequitur.platform.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lets concurrent requests for the same response wait for the first, which builds it. Without this, each change of the data
 * would make all concurrent readers of an address build the same response.
 */
@ApplicationScoped
class RequestCoalescer {

    /** The key of a response: the data version that was current at the request, and the URI. */
    record Key(DataVersion version, String uri) {}

    /** Callbacks of a waiting request. */
    interface Waiter {

        void onResponse(Representation representation);

        /** The first request was refused or failed, or its response may not be shared: build one for this request. */
        void onNoResponse();

        /** The client of the first request disconnected: start again. */
        void onFirstGone();
    }

    private final Map<Key, List<Waiter>> waiters = new HashMap<>();

    /**
     * Registers a request for a response.
     *
     * @return whether the caller is the first, and must build the response and call {@link #ended}, which resumes the
     *     others
     */
    synchronized boolean isFirst(Key key, Waiter waiter) {
        var previous = waiters.get(key);
        if (previous == null) {
            waiters.put(key, new ArrayList<>());
            return true;
        }
        previous.add(waiter);
        return false;
    }

    /** Resumes all waiting requests. Further calls have no effect. */
    void ended(Key key, Consumer<Waiter> outcome) {
        List<Waiter> previous;
        synchronized (this) {
            previous = waiters.remove(key);
        }
        if (previous != null) {
            previous.forEach(outcome);
        }
    }
}
