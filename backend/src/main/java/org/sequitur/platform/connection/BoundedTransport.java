package org.sequitur.platform.connection;

import io.netty.channel.ChannelFactory;
import io.netty.channel.ServerChannel;
import io.vertx.core.impl.transports.JDKTransport;

/** The usual transport, but for the sockets that listen. What this program itself connects to is not bounded here. */
class BoundedTransport extends JDKTransport {

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        return domainSocket ? super.serverChannelFactory(true) : BoundedServerChannel::new;
    }
}
