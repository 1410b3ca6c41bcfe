package org.sequitur.platform.connection;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/** Makes Vert.x accept connections through {@link BoundedTransport}; loaded by Quarkus through {@code META-INF/services}. */
public class BoundedTransportProvider implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new BoundedTransport());
    }
}
