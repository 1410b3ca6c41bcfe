package org.sequitur.platform.limit;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Limits the concurrent requests of each client. Some more wait, first come, first served. */
final class ConcurrencyLimit {

    private static final class Line {
        private int running;
        private final Queue<Runnable> waiting = new ArrayDeque<>();
    }

    private final int atOnce;
    private final int mostWaiting;
    private final Map<String, Line> lines = new HashMap<>();

    ConcurrencyLimit(int atOnce, int mostWaiting) {
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
    }

    /**
     * @param start called when the request may start, possibly at once; {@link #leave} must follow
     * @return whether it was started or queued
     */
    boolean enter(String client, Runnable start) {
        synchronized (lines) {
            var line = lines.computeIfAbsent(client, first -> new Line());
            if (line.running >= atOnce) {
                return line.waiting.size() < mostWaiting && line.waiting.add(start);
            }
            line.running++;
        }
        start.run();
        return true;
    }

    void leave(String client) {
        Runnable next;
        synchronized (lines) {
            var line = lines.get(client);
            next = line.waiting.poll();
            if (next == null && --line.running == 0) {
                lines.remove(client);
            }
        }
        if (next != null) {
            next.run();
        }
    }
}
