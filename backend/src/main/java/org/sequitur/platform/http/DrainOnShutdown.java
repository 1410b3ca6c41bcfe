package org.sequitur.platform.http;

import io.netty.channel.ServerChannel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Graceful shutdown: during the shutdown delay the instance is not ready but still serves; its responses ask clients to
 * close their connections. In the last third of the delay it accepts no new connections, so that no request is in transit
 * when it closes.
 */
@ApplicationScoped
class DrainOnShutdown {

    private static final Logger LOG = Logger.getLogger(DrainOnShutdown.class);
    private static final int ORDER = 10_000;

    private final Duration delay;
    private volatile boolean draining;
    private volatile ServerChannel listener;

    DrainOnShutdown(@ConfigProperty(name = "quarkus.shutdown.delay", defaultValue = "0S") Duration delay) {
        this.delay = delay;
    }

    void startDraining(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
        CompletableFuture.delayedExecutor(delay.toMillis() * 2 / 3, TimeUnit.MILLISECONDS)
                .execute(this::stopAccepting);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, ORDER);
    }

    private void handle(RoutingContext request) {
        if (listener == null
                && request.request().connection() instanceof ConnectionBase connection
                && connection.channel().parent() instanceof ServerChannel parent) {
            listener = parent;
        }
        // HTTP/2 forbids the Connection header.
        if (draining && request.request().version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        request.next();
    }

    /** Closes the listening socket only: the server's own close method would also end its connections. */
    private void stopAccepting() {
        var open = listener;
        if (open != null) {
            LOG.info("No new connections are accepted; requests that run may finish.");
            var _ = open.close();
        }
    }
}
