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
 * A connection that tracks its unsent bytes and its current request. Responses that are written at once, as nearly all are,
 * cost one comparison; {@link Connections} checks the others every 250 ms.
 */
public final class BoundedChannel extends NioSocketChannel {

    private static final int SEND_BUFFER_BYTES = 256 * 1024;

    private final Connections connections;
    private final Peer peer;
    private final AtomicReference<HttpServerRequest> request = new AtomicReference<>();

    // Used by the connection's event loop only.
    private boolean closing;

    // Written by the connection's event loop.
    private volatile long quietSince = System.nanoTime();
    private volatile long unsent;
    private volatile long sent;

    // Used by the watcher thread only.
    private long busySince = quietSince;
    private HttpServerRequest watched;
    private long watchedSince;
    private boolean slow;
    private long slowSince;
    private long sentBefore;

    BoundedChannel(Channel parent, SocketChannel socket, Connections connections, Peer peer) {
        super(parent, socket);
        // The kernel would grow the buffer to megabytes for a client that does not read.
        config().setSendBufferSize(SEND_BUFFER_BYTES);
        this.connections = connections;
        this.peer = peer;
        connections.opened(this);
    }

    /** The connection of a request, or null for requests within this process. */
    public static BoundedChannel of(HttpServerRequest request) {
        return request.connection() instanceof ConnectionBase connection
                        && connection.channel() instanceof BoundedChannel channel
                ? channel
                : null;
    }

    /**
     * Marks the connection as closing after the response to this request: its framing is ambiguous, so the following bytes
     * may belong to another client or be no request. Must be called on the event loop.
     */
    public static void closeAfter(HttpServerRequest request) {
        var channel = of(request);
        if (channel != null) {
            channel.closing = true;
        }
    }

    /**
     * Whether an earlier request of this connection was its last. Netty has then decoded this one from the same packet, and
     * it must not be answered. Must be called on the event loop.
     */
    public static boolean isAfterLastRequest(HttpServerRequest request) {
        var channel = of(request);
        return channel != null && channel.closing;
    }

    /** Must be called for each request, so that its connection does not count as idle before the response ends. */
    public static void requestStarted(HttpServerRequest request) {
        var channel = of(request);
        if (channel != null) {
            channel.request.set(request);
        }
    }

    /** The request of this connection that was started last and may have been answered; null if there is none. */
    public static HttpServerRequest currentRequest(Channel channel) {
        return channel instanceof BoundedChannel bounded ? bounded.request.get() : null;
    }

    /** The remote address, which may be a proxy's. IPv6 addresses are reduced to their /64 network. */
    public String peerAddress() {
        return peer.address();
    }

    /** Whether the remote end is a trusted proxy. */
    public boolean isProxy() {
        return peer.isProxy();
    }

    /** {@link #peerAddress} for a connection from this address. */
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
        var current = request.get();
        return unsent == 0 && (current == null || current.response().ended());
    }

    /** Closes the connection without waiting until the client has taken the remaining bytes. */
    boolean abort() {
        eventLoop().execute(() -> {
            if (isOpen()) {
                config().setSoLinger(0);
                // Not through the pipeline: Vert.x would first wait until all bytes are sent.
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
            sent += Math.max(0, before - (left - out.currentProgress()));
            updateUnsent(left);
        }
    }

    @Override
    protected void doClose() throws Exception {
        updateUnsent(0);
        connections.closed(this);
        super.doClose();
    }

    private void updateUnsent(long left) {
        var change = left - unsent;
        unsent = left;
        if (change != 0) {
            connections.unsent(this, change);
        }
    }

    void check(long now, ConnectionLimits limits) {
        if (!isRegistered()) {
            return;
        }
        if (isOverdue(now, limits)) {
            abort();
        }
    }

    private boolean isOverdue(long now, ConnectionLimits limits) {
        if (unsent > 0) {
            busySince = now;
            return isStalled(now, limits);
        }
        slow = false;
        var current = request.get();
        if (current == null || current.response().ended()) {
            // The reference would keep the request in memory while the connection is idle.
            request.compareAndSet(current, null);
            watched = null;
            return now - Math.max(busySince, quietSince) > limits.idle().toNanos();
        }
        busySince = now;
        if (current.isEnded()) {
            watched = null;
            return false;
        }
        if (current != watched) {
            watched = current;
            watchedSince = now;
        }
        return now - watchedSince > limits.request().toNanos();
    }

    private boolean isStalled(long now, ConnectionLimits limits) {
        if (!slow) {
            slow = true;
            slowSince = now;
            sentBefore = sent;
            return false;
        }
        if (now - slowSince <= limits.stalled().toNanos()) {
            return false;
        }
        slow = false;
        return sent - sentBefore < limits.minTaken();
    }
}
