package org.sequitur.platform.limit;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Limits the concurrent requests of each client. Some more wait, first come, first served. */
final class ConcurrencyLimit {

    private static final class ClientQueue {
        private int running;
        private final Queue<Runnable> waiting = new ArrayDeque<>();
    }

    private final int maxRunning;
    private final int maxWaiting;
    private final Map<String, ClientQueue> queues = new HashMap<>();

    ConcurrencyLimit(int maxRunning, int maxWaiting) {
        this.maxRunning = maxRunning;
        this.maxWaiting = maxWaiting;
    }

    /**
     * @param start called when the request may start, possibly at once; {@link #leave} must follow
     * @return whether it was started or queued
     */
    boolean enter(String client, Runnable start) {
        synchronized (queues) {
            var queue = queues.computeIfAbsent(client, first -> new ClientQueue());
            if (queue.running >= maxRunning) {
                return queue.waiting.size() < maxWaiting && queue.waiting.add(start);
            }
            queue.running++;
        }
        start.run();
        return true;
    }

    void leave(String client) {
        Runnable next;
        synchronized (queues) {
            var queue = queues.get(client);
            next = queue.waiting.poll();
            if (next == null && --queue.running == 0) {
                queues.remove(client);
            }
        }
        if (next != null) {
            next.run();
        }
    }
}
