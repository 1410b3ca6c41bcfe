package org.sequitur.platform.connection;

import io.netty.channel.ChannelFactory;
import io.netty.channel.ServerChannel;
import io.vertx.core.impl.transports.JDKTransport;

/** The JDK transport with bounded listening sockets. Outgoing connections are not bounded. */
class BoundedTransport extends JDKTransport {

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        return domainSocket ? super.serverChannelFactory(true) : BoundedServerChannel::new;
    }
}
