package org.sequitur.platform.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sequitur.platform.connection.BoundedChannel;
import org.sequitur.platform.connection.TrustedProxies;

/** The client's address: the remote address of the connection, or the one that a trusted proxy names. */
@ApplicationScoped
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private static final Logger LOG = Logger.getLogger(ClientAddress.class);

    private final TrustedProxies proxies;
    private final AtomicBoolean warned = new AtomicBoolean();

    ClientAddress(@ConfigProperty(name = "sequitur.trusted-proxies") Optional<String> proxies) {
        this.proxies = TrustedProxies.of(proxies.orElse(""));
    }

    public String of(HttpServerRequest request) {
        var channel = BoundedChannel.of(request);
        if (channel == null) {
            return "local";
        }
        var forwarded = request.getHeader(FORWARDED_FOR);
        if (forwarded != null && !channel.isProxy()) {
            warn(channel.peerAddress());
            forwarded = null;
        }
        return forwarded == null ? channel.peerAddress() : named(forwarded, channel.peerAddress());
    }

    /** Logged once, because any client can send the header. Logs the connection's address, not one from the header. */
    private void warn(String peer) {
        if (!warned.get() && warned.compareAndSet(false, true)) {
            LOG.warnf(
                    "%s sent %s and is not named in SEQUITUR_TRUSTED_PROXIES: if it is a proxy, all its readers count as one"
                            + " client. This is logged once.",
                    peer, FORWARDED_FOR);
        }
    }

    /** The last address that is not a trusted proxy's: the client may have written those before it. */
    private String named(String forwarded, String fallback) {
        var names = forwarded.split(",");
        for (var i = names.length - 1; i >= 0; i--) {
            try {
                var address = InetAddress.ofLiteral(names[i].strip());
                if (!proxies.contains(address)) {
                    return BoundedChannel.nameOf(address);
                }
            } catch (IllegalArgumentException noAddress) {
                return fallback;
            }
        }
        return fallback;
    }
}
