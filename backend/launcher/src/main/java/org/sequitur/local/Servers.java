package org.sequitur.local;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The running servers. Later ones may depend on earlier ones, so they are stopped in reverse order. */
final class Servers implements AutoCloseable {

    private final List<Server> running = new ArrayList<>();
    private volatile boolean closed;

    <S extends Server> S start(Supplier<S> server) {
        var started = add(server);
        started.awaitReady();
        return started;
    }

    /** Uses the same lock as {@link #close()}, so that a stop during a start leaves no process behind. */
    synchronized <S extends Server> S add(Supplier<S> server) {
        mustBeOpen();
        var added = server.get();
        running.add(added);
        return added;
    }

    /** Replaces a server whose process has ended. */
    synchronized Server replace(Server ended, Supplier<? extends Server> server) {
        mustBeOpen();
        ended.close();
        var place = running.indexOf(ended);
        var added = server.get();
        running.set(place, added);
        return added;
    }

    private void mustBeOpen() {
        if (closed) {
            throw new LocalFailure("The system is being stopped.");
        }
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        closeAll();
    }

    private synchronized void closeAll() {
        while (!running.isEmpty()) {
            running.removeLast().close();
        }
    }
}
