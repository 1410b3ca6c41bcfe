package org.sequitur.platform.connection;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counters for all connections of one address. */
final class Peer {

    private static final int PREFIX_BYTES = 8;

    private final String address;
    private final boolean proxy;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong unsent = new AtomicLong();

    /** @param proxy whether it is a trusted proxy, whose address stands for many clients */
    Peer(String address, boolean proxy) {
        this.address = address;
        this.proxy = proxy;
    }

    /** The IPv4 address, or the /64 network of an IPv6 address, because one customer usually has a whole /64. */
    static String name(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        var bytes = address.getAddress();
        var name = new StringBuilder();
        for (var i = 0; i < PREFIX_BYTES; i += 2) {
            name.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff))
                    .append(':');
        }
        return name.append(":/64").toString();
    }

    String address() {
        return address;
    }

    boolean isProxy() {
        return proxy;
    }

    AtomicInteger connections() {
        return connections;
    }

    AtomicLong unsent() {
        return unsent;
    }
}
