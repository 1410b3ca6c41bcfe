package org.sequitur.local;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** A server that is restarted whenever its process ends, up to a limit. */
final class SupervisedServer {

    private static final Duration POLLING_INTERVAL = Duration.ofMillis(100);

    private final String name;
    private final Servers servers;
    private final Supplier<? extends Server> start;
    private final List<SupervisedServer> needs;
    private final RestartLimit limit;
    private volatile Server server;
    private volatile boolean ready = true;

    SupervisedServer(
            String name,
            Servers servers,
            Server server,
            Supplier<? extends Server> start,
            List<SupervisedServer> needs,
            RestartLimit limit) {
        this.name = name;
        this.servers = servers;
        this.server = server;
        this.start = start;
        this.needs = needs;
        this.limit = limit;
    }

    /**
     * Blocks until the system is stopped or the server has ended too often.
     *
     * @param giveUp called when the server has ended too often
     */
    void keepRunning(Runnable giveUp) {
        while (!servers.isClosed()) {
            if (server.alive()) {
                pause(POLLING_INTERVAL);
            } else if (!servers.isClosed()) {
                ready = false;
                var ends = limit.recordEnd();
                if (ends > limit.maxRestarts()) {
                    System.err.printf(
                            "%s ended %d times within %d minutes: everything is stopped.%n",
                            name, ends, RestartLimit.WINDOW.toMinutes());
                    giveUp.run();
                    return;
                }
                System.err.printf(
                        "%s ended by itself: it is started again (%d of at most %d times).%n",
                        name, ends, limit.maxRestarts());
                pause(limit.pauseBefore(ends));
                restart();
            }
        }
    }

    private void restart() {
        while (!servers.isClosed() && !needs.stream().allMatch(SupervisedServer::isReady)) {
            pause(POLLING_INTERVAL);
        }
        try {
            server = servers.replace(server, start);
            server.awaitReady();
            ready = true;
            System.err.printf("%s runs again.%n", name);
        } catch (RuntimeException failed) {
            if (!servers.isClosed()) {
                System.err.println(failed instanceof LocalFailure ? failed.getMessage() : failed.toString());
            }
        }
    }

    private boolean isReady() {
        return ready && server.alive();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
