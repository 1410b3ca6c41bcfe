package org.sequitur.platform.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    @Test
    void only_listed_addresses_and_networks_are_trusted() {
        var proxies = TrustedProxies.of("10.0.0.7, 172.16.0.0/12,2001:db8::/32");

        assertTrue(proxies.contains(InetAddress.ofLiteral("10.0.0.7")));
        assertTrue(proxies.contains(InetAddress.ofLiteral("172.31.255.1")));
        assertTrue(proxies.contains(InetAddress.ofLiteral("2001:db8:1::1")));
        assertFalse(proxies.contains(InetAddress.ofLiteral("10.0.0.8")));
        assertFalse(proxies.contains(InetAddress.ofLiteral("172.32.0.1")));
        assertFalse(proxies.contains(InetAddress.ofLiteral("2001:db9::1")));
    }

    @Test
    void no_address_is_trusted_by_default() {
        assertFalse(TrustedProxies.of("").contains(InetAddress.ofLiteral("127.0.0.1")));
    }

    @Test
    void an_invalid_address_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> TrustedProxies.of("nginx"));
    }

    @Test
    void an_ipv6_address_is_counted_by_its_64_network() {
        assertEquals("192.0.2.1", Peer.name(InetAddress.ofLiteral("192.0.2.1")));
        assertEquals(
                Peer.name(InetAddress.ofLiteral("2001:db8:1:2:3::4")),
                Peer.name(InetAddress.ofLiteral("2001:db8:1:2:ffff::1")));
    }
}
