package org.sequitur.platform.connection;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * @param most connections at once
 * @param mostPerAddress connections at once from one address
 * @param idle how long a connection may be open without a request
 * @param request how long a request may be on its way
 * @param stalled after this time a reader that took less than {@code leastTaken} bytes in it is cut off
 * @param mostUnsent bytes that wait for readers, all connections together
 * @param mostUnsentPerAddress the same for the connections of one address
 */
record ConnectionBounds(
        int most,
        int mostPerAddress,
        Duration idle,
        Duration request,
        Duration stalled,
        long leastTaken,
        long mostUnsent,
        long mostUnsentPerAddress,
        TrustedProxies proxies) {

    static ConnectionBounds configured() {
        var config = ConfigProvider.getConfig();
        return new ConnectionBounds(
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
