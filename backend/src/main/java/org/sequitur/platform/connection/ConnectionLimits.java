package org.sequitur.platform.connection;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Limits of the listening socket.
 *
 * @param most connections at once
 * @param mostPerAddress connections at once from one address
 * @param idle how long a connection may stay open without a request
 * @param request how long a request may take to arrive
 * @param stalled period after which a client that took less than {@code leastTaken} bytes in it is disconnected
 * @param leastTaken bytes
 * @param mostUnsent unsent response bytes, all connections together
 * @param mostUnsentPerAddress unsent response bytes of one address
 * @param proxies are exempt from the limits per address
 */
record ConnectionLimits(
        int most,
        int mostPerAddress,
        Duration idle,
        Duration request,
        Duration stalled,
        long leastTaken,
        long mostUnsent,
        long mostUnsentPerAddress,
        TrustedProxies proxies) {

    static ConnectionLimits configured() {
        var config = ConfigProvider.getConfig();
        return new ConnectionLimits(
                number(config, "most"),
                number(config, "most-per-address"),
                duration(config, "idle"),
                duration(config, "request"),
                duration(config, "stalled"),
                number(config, "least-taken"),
                number(config, "most-unsent"),
                number(config, "most-unsent-per-address"),
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
