package org.sequitur.platform.representation;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;

/** Ready bytes. Those that are sent often are kept where the network takes them from, and not copied there each time. */
final class ReadyBytes {

    private static final int OFTEN = 64;

    private final byte[] bytes;
    private volatile ByteBuffer outside;
    private int sent;

    ReadyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Nobody is to write to it: the bytes are the same for all. */
    Buffer toSend() {
        var ready = outside;
        if (ready == null) {
            // Counted roughly, as several threads may send it.
            if (++sent < OFTEN) {
                return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
            }
            ready = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            outside = ready;
        }
        return Buffer.buffer(Unpooled.wrappedBuffer(ready.duplicate()));
    }
}
