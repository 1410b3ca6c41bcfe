package org.sequitur.weblink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "fd00::1",
                "fe80::1",
                "ff02::1"
            })
    void an_address_that_is_not_of_the_internet_is_refused(String address) throws UnknownHostException {
        assertEquals(Optional.empty(), withAddresses(address).find("example.org"));
        assertEquals(Optional.empty(), withAddresses("203.0.114.7", address).find("example.org"), "not the first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.114.7", "172.15.0.1", "172.32.0.1", "193.191.1.1", "100.63.0.1", "2a02:a000::1"})
    void an_address_of_the_internet_is_found(String address) throws UnknownHostException {
        assertEquals(
                Optional.of(InetAddress.getByName(address)),
                withAddresses(address, "193.191.1.2").find("example.org"));
    }

    @Test
    void a_host_without_address_is_not_found() {
        assertTrue(new HostAddresses().find("no-such-host.invalid").isEmpty());
    }

    private static HostAddresses withAddresses(String... addresses) {
        return new HostAddresses() {
            @Override
            InetAddress[] resolve(String host) throws UnknownHostException {
                return Stream.of(addresses).map(HostAddressesTest::parsed).toArray(InetAddress[]::new);
            }
        };
    }

    private static InetAddress parsed(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException(notAnAddress);
        }
    }
}
