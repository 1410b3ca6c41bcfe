package org.sequitur.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * Restarts each server whose process ends, independently of the others. If one ends too often within {@link
 * RestartLimit#WINDOW}, {@link #run()} returns, so that the caller can stop everything.
 */
final class Supervisor {

    private static final int DEFAULT_MAX_RESTARTS = 5;

    private final Servers servers;
    private final int maxRestarts;
    private final CountDownLatch gaveUp = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private boolean running;

    Supervisor(Servers servers) {
        // Drills that kill servers on purpose set a higher limit.
        this(
                servers,
                LocalSystem.setting("SEQUITUR_MOST_RESTARTS")
                        .map(Integer::valueOf)
                        .orElse(DEFAULT_MAX_RESTARTS));
    }

    /** @param maxRestarts how often each server is restarted within {@link RestartLimit#WINDOW} */
    Supervisor(Servers servers, int maxRestarts) {
        this.servers = servers;
        this.maxRestarts = maxRestarts;
    }

    /**
     * Supervises a server from the call of {@link #run()}, or at once if that is already running.
     *
     * @param server a server that is ready
     * @param start starts the server again, on the same port and data
     * @param needs servers that this one needs: its restart waits for theirs
     */
    synchronized SupervisedServer watch(
            String name, Server server, Supplier<? extends Server> start, SupervisedServer... needs) {
        var supervised =
                new SupervisedServer(name, servers, server, start, List.of(needs), new RestartLimit(maxRestarts));
        var thread = Thread.ofPlatform()
                .daemon()
                .name("supervisor of " + name)
                .unstarted(() -> supervised.keepRunning(gaveUp::countDown));
        threads.add(thread);
        if (running) {
            thread.start();
        }
        return supervised;
    }

    /** Returns when a server was given up. Does not return while everything is stopped on purpose. */
    void run() {
        synchronized (this) {
            running = true;
            threads.forEach(Thread::start);
        }
        try {
            gaveUp.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
