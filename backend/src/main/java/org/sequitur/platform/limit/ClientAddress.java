package org.sequitur.platform.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.connection.BoundedChannel;
import org.sequitur.platform.connection.TrustedProxies;

/** From which address a request comes: the connection's, or the one that a trusted proxy names. */
@ApplicationScoped
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final TrustedProxies proxies;

    ClientAddress(@ConfigProperty(name = "sequitur.trusted-proxies") Optional<String> proxies) {
        this.proxies = TrustedProxies.of(proxies.orElse(""));
    }

    public String of(HttpServerRequest request) {
        var channel = BoundedChannel.of(request);
        if (channel == null) {
            return "local";
        }
        var forwarded = channel.isProxy() ? request.getHeader(FORWARDED_FOR) : null;
        return forwarded == null ? channel.peerAddress() : named(forwarded, channel.peerAddress());
    }

    /** The last that no trusted proxy has: what stands before it may have been written by the client itself. */
    private String named(String forwarded, String otherwise) {
        var names = forwarded.split(",");
        for (var i = names.length - 1; i >= 0; i--) {
            try {
                var address = InetAddress.ofLiteral(names[i].strip());
                if (!proxies.contains(address)) {
                    return BoundedChannel.nameOf(address);
                }
            } catch (IllegalArgumentException noAddress) {
                return otherwise;
            }
        }
        return otherwise;
    }
}
