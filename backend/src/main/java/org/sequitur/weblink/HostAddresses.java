package org.sequitur.weblink;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the address of a host on the internet. */
@ApplicationScoped
class HostAddresses {

    /**
     * The ranges that are not, or not only, hosts of the internet (registries of special-purpose addresses of IANA), with
     * those that stand for IPv4 addresses: NAT64, 6to4, Teredo.
     */
    private static final List<IpSubnetFilterRule> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(range -> new IpSubnetFilterRule(range, IpFilterRuleType.REJECT))
            .toList();

    /** The first address of a host; empty if it has none, or if one of them is not an address of the internet. */
    Optional<InetAddress> find(String host) {
        try {
            var addresses = resolve(host);
            return Stream.of(addresses).allMatch(this::isPublic)
                    ? Stream.of(addresses).findFirst()
                    : Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.empty();
        }
    }

    InetAddress[] resolve(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }

    boolean isPublic(InetAddress address) {
        var socketAddress = new InetSocketAddress(address, 0);
        return SPECIAL.stream().noneMatch(range -> range.matches(socketAddress));
    }
}
