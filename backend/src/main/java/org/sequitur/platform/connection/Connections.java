package org.sequitur.platform.connection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * The open connections of one listening socket, counted by address. A background thread closes connections that exceed a
 * time limit.
 */
final class Connections {

    private static final Logger LOG = Logger.getLogger(Connections.class);
    private static final long CHECK_MILLIS = 250;
    private static final long REPORT_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final ConnectionLimits limits;
    private final Map<String, Peer> peers = new ConcurrentHashMap<>();
    private final Set<BoundedChannel> channels = ConcurrentHashMap.newKeySet();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong unsent = new AtomicLong();
    private final AtomicLong refusedCount = new AtomicLong();
    private final AtomicLong aborted = new AtomicLong();
    private volatile Thread watcher;

    Connections(ConnectionLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts a new connection until {@link #release} is called.
     *
     * @return null if a limit is exceeded
     */
    Peer admit(SocketChannel socket) throws IOException {
        if (!(socket.getRemoteAddress() instanceof InetSocketAddress remote)) {
            return null;
        }
        var address = remote.getAddress();
        var peer = peers.compute(Peer.name(address), (name, known) -> {
            var counted = known == null ? new Peer(name, limits.proxies().contains(address)) : known;
            counted.connections().incrementAndGet();
            return counted;
        });
        var all = open.incrementAndGet();
        var tooMany = !peer.isProxy() && peer.connections().get() > limits.maxPerAddress();
        if (tooMany || all > limits.max() && !makeRoomFor(peer)) {
            release(peer);
            refusedCount.incrementAndGet();
            return null;
        }
        return peer;
    }

    void release(Peer peer) {
        open.decrementAndGet();
        peers.computeIfPresent(
                peer.address(), (name, counted) -> counted.connections().decrementAndGet() == 0 ? null : counted);
    }

    /**
     * Closes an idle connection of the address with the most connections, so that few addresses with many connections do
     * not block others.
     */
    private boolean makeRoomFor(Peer newcomer) {
        var largest = peers.values().stream()
                .filter(peer -> !peer.isProxy())
                .max(Comparator.comparingInt(peer -> peer.connections().get()))
                .filter(peer ->
                        peer.connections().get() > newcomer.connections().get());
        return largest.flatMap(peer -> channels.stream()
                        .filter(channel -> channel.peer() == peer && channel.isIdle())
                        .findAny())
                .map(BoundedChannel::abort)
                .isPresent();
    }

    void opened(BoundedChannel channel) {
        channels.add(channel);
    }

    void closed(BoundedChannel channel) {
        if (channels.remove(channel)) {
            release(channel.peer());
        }
    }

    /** Adds to the number of unsent bytes (negative: sent). Disconnects slow clients if a limit is exceeded. */
    void unsent(BoundedChannel channel, long change) {
        var peer = channel.peer();
        var ofPeer = peer.unsent().addAndGet(change);
        var ofAll = unsent.addAndGet(change);
        if (change <= 0) {
            return;
        }
        if (!peer.isProxy() && ofPeer > limits.maxUnsentPerAddress()) {
            aborted.incrementAndGet();
            channel.abort();
        } else if (ofAll > limits.maxUnsent()) {
            abortSlowest();
        }
    }

    private void abortSlowest() {
        var byPeer = Comparator.comparingLong((BoundedChannel channel) ->
                channel.peer().isProxy() ? 0 : channel.peer().unsent().get());
        channels.stream()
                .filter(channel -> channel.unsent() > 0)
                .max(byPeer.thenComparingLong(BoundedChannel::unsent))
                .ifPresent(channel -> {
                    aborted.incrementAndGet();
                    channel.abort();
                });
    }

    void watch() {
        watcher = Thread.ofPlatform().daemon().name("connections").start(this::run);
    }

    void stop() {
        var running = watcher;
        if (running != null) {
            running.interrupt();
        }
    }

    private void run() {
        var reported = System.nanoTime();
        while (!Thread.interrupted()) {
            try {
                Thread.sleep(CHECK_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
            var now = System.nanoTime();
            channels.forEach(channel -> channel.check(now, limits));
            if (now - reported > REPORT_NANOS) {
                reported = now;
                report();
            }
        }
    }

    private void report() {
        var surplus = refusedCount.getAndSet(0);
        var slow = aborted.getAndSet(0);
        if (surplus + slow > 0) {
            LOG.warnf(
                    "In the last minute %d surplus connections were refused and %d slow readers cut off; %d are open",
                    surplus, slow, open.get());
        }
    }
}
