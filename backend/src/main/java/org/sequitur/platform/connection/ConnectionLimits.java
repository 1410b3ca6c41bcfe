package org.sequitur.platform.connection;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Limits of the listening socket.
 *
 * @param max connections at once
 * @param maxPerAddress connections at once from one address
 * @param idle how long a connection may stay open without a request
 * @param request how long a request may take to arrive
 * @param stalled period after which a client that took less than {@code minTaken} bytes in it is disconnected
 * @param minTaken bytes
 * @param maxUnsent unsent response bytes, all connections together
 * @param maxUnsentPerAddress unsent response bytes of one address
 * @param proxies are exempt from the limits per address
 */
record ConnectionLimits(
        int max,
        int maxPerAddress,
        Duration idle,
        Duration request,
        Duration stalled,
        long minTaken,
        long maxUnsent,
        long maxUnsentPerAddress,
        TrustedProxies proxies) {

    static ConnectionLimits configured() {
        var config = ConfigProvider.getConfig();
        return new ConnectionLimits(
                number(config, "max"),
                number(config, "max-per-address"),
                duration(config, "idle"),
                duration(config, "request"),
                duration(config, "stalled"),
                number(config, "min-taken"),
                number(config, "max-unsent"),
                number(config, "max-unsent-per-address"),
                TrustedProxies.of(config.getOptionalValue("sequitur.trusted-proxies", String.class)
                        .orElse("")));
    }

    private static int number(Config config, String name) {
        return config.getValue("sequitur.connections." + name, Integer.class);
    }

    private static Duration duration(Config config, String name) {
        return config.getValue("sequitur.connections." + name, Duration.class);
    }
}
