package org.sequitur.platform.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A connection that knows what it has not sent yet, and which request it is at. What is written and taken at once, as
 * nearly all is, costs a comparison; all else is looked at a few times a second.
 */
public final class BoundedChannel extends NioSocketChannel {

    private static final int SEND_BUFFER_BYTES = 256 * 1024;

    private final Connections connections;
    private final Peer peer;
    private final AtomicReference<HttpServerRequest> request = new AtomicReference<>();

    // Known to the connection's event loop alone.
    private boolean ending;

    // Written by the connection's event loop.
    private volatile long quietSince = System.nanoTime();
    private volatile long unsent;
    private volatile long taken;

    // Known to the watching thread alone.
    private long busy = quietSince;
    private HttpServerRequest underWay;
    private long underWaySince;
    private boolean slow;
    private long slowSince;
    private long takenBefore;

    BoundedChannel(Channel parent, SocketChannel socket, Connections connections, Peer peer) {
        super(parent, socket);
        // The kernel would let it grow to megabytes for a reader that does not read.
        config().setSendBufferSize(SEND_BUFFER_BYTES);
        this.connections = connections;
        this.peer = peer;
        connections.opened(this);
    }

    /** The connection of a request; null where it has none of its own (requests within this program). */
    public static BoundedChannel of(HttpServerRequest request) {
        return request.connection() instanceof ConnectionBase connection
                        && connection.channel() instanceof BoundedChannel channel
                ? channel
                : null;
    }

    /**
     * Marks the connection of a request as ending with the answer to it: where its framing is ambiguous, the bytes after
     * it may be another client's, or no request. To be called on the event loop.
     */
    public static void endWith(HttpServerRequest request) {
        var channel = of(request);
        if (channel != null) {
            channel.ending = true;
        }
    }

    /**
     * Whether an earlier request was the last of its connection. Netty has then decoded this one from the same packet,
     * and it is not to be answered. To be called on the event loop.
     */
    public static boolean isAfterEnd(HttpServerRequest request) {
        var channel = of(request);
        return channel != null && channel.ending;
    }

    /** To be told of each request, so that its connection is not idle until the answer has ended. */
    public static void began(HttpServerRequest request) {
        var channel = of(request);
        if (channel != null) {
            channel.request.set(request);
        }
    }

    /** The address at the other end: of a proxy's, if there is one between. An IPv6 address stands for its /64 network. */
    public String peerAddress() {
        return peer.address();
    }

    /** Whether the other end is a trusted proxy. */
    public boolean isProxy() {
        return peer.isProxy();
    }

    /** What {@link #peerAddress} would be of a connection from there. */
    public static String nameOf(InetAddress address) {
        return Peer.name(address);
    }

    Peer peer() {
        return peer;
    }

    long unsent() {
        return unsent;
    }

    boolean isIdle() {
        var asked = request.get();
        return unsent == 0 && (asked == null || asked.response().ended());
    }

    /** Closes it without waiting for the reader to take what is left. */
    boolean cut() {
        eventLoop().execute(() -> {
            if (isOpen()) {
                config().setSoLinger(0);
                // Not through the pipeline: Vert.x would first wait until all is sent.
                unsafe().close(voidPromise());
            }
        });
        return true;
    }

    @Override
    protected void doWrite(ChannelOutboundBuffer out) throws Exception {
        var before = out.totalPendingWriteBytes() - out.currentProgress();
        super.doWrite(out);
        var left = out.totalPendingWriteBytes();
        if (left == 0) {
            quietSince = System.nanoTime();
        }
        if (left != 0 || unsent != 0) {
            taken += Math.max(0, before - (left - out.currentProgress()));
            account(left);
        }
    }

    @Override
    protected void doClose() throws Exception {
        account(0);
        connections.closed(this);
        super.doClose();
    }

    private void account(long left) {
        var more = left - unsent;
        unsent = left;
        if (more != 0) {
            connections.unsent(this, more);
        }
    }

    void check(long now, ConnectionBounds bounds) {
        if (!isRegistered()) {
            return;
        }
        if (isOverdue(now, bounds)) {
            cut();
        }
    }

    private boolean isOverdue(long now, ConnectionBounds bounds) {
        if (unsent > 0) {
            busy = now;
            return isStalled(now, bounds);
        }
        slow = false;
        var asked = request.get();
        if (asked == null || asked.response().ended()) {
            // It would be held in memory for as long as the connection is idle.
            request.compareAndSet(asked, null);
            underWay = null;
            return now - Math.max(busy, quietSince) > bounds.idle().toNanos();
        }
        busy = now;
        if (asked.isEnded()) {
            underWay = null;
            return false;
        }
        if (asked != underWay) {
            underWay = asked;
            underWaySince = now;
        }
        return now - underWaySince > bounds.request().toNanos();
    }

    private boolean isStalled(long now, ConnectionBounds bounds) {
        if (!slow) {
            slow = true;
            slowSince = now;
            takenBefore = taken;
            return false;
        }
        if (now - slowSince <= bounds.stalled().toNanos()) {
            return false;
        }
        slow = false;
        return taken - takenBefore < bounds.leastTaken();
    }
}
