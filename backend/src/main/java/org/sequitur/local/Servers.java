package org.sequitur.local;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The servers that run, each standing on those started before it; they are stopped in the reverse order. */
final class Servers implements AutoCloseable {

    private final List<Server> running = new ArrayList<>();
    private volatile boolean closed;

    <S extends Server> S start(Supplier<S> server) {
        var started = add(server);
        started.awaitReady();
        return started;
    }

    /** Under the same lock as {@link #close()}: a stop in the middle of a start leaves no process behind. */
    synchronized <S extends Server> S add(Supplier<S> server) {
        mustBeOpen();
        var added = server.get();
        running.add(added);
        return added;
    }

    /** Puts another one in the place of one that has ended. */
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
