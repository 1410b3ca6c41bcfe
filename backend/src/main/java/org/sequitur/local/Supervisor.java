package org.sequitur.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * Starts a server again that ended by itself, at once, then after longer and longer pauses. One that ended too often
 * within a while is given up: then everything stops, with a message.
 */
final class Supervisor {

    /** More only where something is killed on purpose, as in a drill. */
    private static final int MOST_RESTARTS =
            LocalSystem.setting("SEQUITUR_MOST_RESTARTS").map(Integer::valueOf).orElse(5);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final class Watched {

        private final String name;
        private final Supplier<? extends Server> start;
        private final Deque<Long> ends = new ArrayDeque<>();
        private Server server;

        Watched(String name, Supplier<? extends Server> start, Server server) {
            this.name = name;
            this.start = start;
            this.server = server;
        }

        /** @return whether it runs, or is to be tried again */
        boolean restart() {
            var now = System.nanoTime();
            ends.removeIf(end -> now - end > WHILE.toNanos());
            ends.add(now);
            if (ends.size() > MOST_RESTARTS) {
                System.err.printf(
                        "%s ended %d times within %d minutes: everything is stopped.%n",
                        name, ends.size(), WHILE.toMinutes());
                return false;
            }
            System.err.printf(
                    "%s ended by itself: it is started again (%d of at most %d times).%n",
                    name, ends.size(), MOST_RESTARTS);
            pause(pauseBefore(ends.size()));
            try {
                server = servers.replace(server, start);
                server.awaitReady();
                System.err.printf("%s runs again.%n", name);
            } catch (LocalFailure failed) {
                if (!servers.isClosed()) {
                    System.err.println(failed.getMessage());
                }
            }
            return true;
        }
    }

    private final Servers servers;
    private final List<Watched> watched = new ArrayList<>();

    Supervisor(Servers servers) {
        this.servers = servers;
    }

    /** @param start makes it, and makes the same one again: on the same port and data */
    synchronized void watch(String name, Server server, Supplier<? extends Server> start) {
        watched.add(new Watched(name, start, server));
    }

    /** Returns once one was given up. While everything is being stopped on purpose, it never does. */
    void run() {
        while (true) {
            for (var one : copy()) {
                if (!one.server.alive() && !servers.isClosed() && !one.restart()) {
                    return;
                }
            }
            pause(BETWEEN_LOOKS);
        }
    }

    private static Duration pauseBefore(int restart) {
        if (restart == 1 || MOST_RESTARTS > 100) {
            return Duration.ZERO;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(restart - 2, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private synchronized List<Watched> copy() {
        return List.copyOf(watched);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
