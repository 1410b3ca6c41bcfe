package org.sequitur.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * Restarts each server that ends by itself, independently of the others. When one has ended too often within
 * {@link RestartLimit#WINDOW}, {@link #run()} returns, so that the caller can stop everything.
 */
final class Supervisor {

    private static final int DEFAULT_MOST_RESTARTS = 5;

    private final Servers servers;
    private final int mostRestarts;
    private final CountDownLatch gaveUp = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private boolean running;

    Supervisor(Servers servers) {
        // A drill that kills servers on purpose sets a greater limit.
        this(
                servers,
                LocalSystem.setting("SEQUITUR_MOST_RESTARTS")
                        .map(Integer::valueOf)
                        .orElse(DEFAULT_MOST_RESTARTS));
    }

    /** @param mostRestarts how often each server is restarted within {@link RestartLimit#WINDOW} */
    Supervisor(Servers servers, int mostRestarts) {
        this.servers = servers;
        this.mostRestarts = mostRestarts;
    }

    /**
     * Watches a server from the moment that {@link #run()} is called, or at once when it runs already.
     *
     * @param server a server that is ready
     * @param start starts the server again, on the same port and data
     * @param needs servers without which this one cannot start: its restart waits for theirs
     */
    synchronized SupervisedServer watch(
            String name, Server server, Supplier<? extends Server> start, SupervisedServer... needs) {
        var supervised =
                new SupervisedServer(name, servers, server, start, List.of(needs), new RestartLimit(mostRestarts));
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

    /** Returns when a server was given up. While everything is being stopped on purpose, it does not return. */
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
