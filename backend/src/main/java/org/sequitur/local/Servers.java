package org.sequitur.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** The servers that run, each standing on those started before it; they are stopped in the reverse order. */
final class Servers implements AutoCloseable {

    private final Deque<Server> running = new ArrayDeque<>();
    private boolean closed;

    <S extends Server> S start(Supplier<S> server) {
        var started = add(server);
        started.awaitReady();
        return started;
    }

    /** Under the same lock as {@link #close()}: a stop in the middle of a start leaves no process behind. */
    synchronized <S extends Server> S add(Supplier<S> server) {
        if (closed) {
            throw new LocalFailure("The system is being stopped.");
        }
        var added = server.get();
        running.push(added);
        return added;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}
