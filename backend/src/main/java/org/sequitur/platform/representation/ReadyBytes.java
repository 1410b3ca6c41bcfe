package org.sequitur.platform.representation;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;

/**
 * The bytes of a cached response. Those that are sent often are stored in a direct buffer, which saves a copy for each
 * response.
 */
final class ReadyBytes {

    private static final int SENT_OFTEN = 64;

    private final byte[] bytes;
    private volatile ByteBuffer direct;
    private int sent;

    ReadyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** A read-only view: the bytes are shared by all responses. */
    Buffer toBuffer() {
        var ready = direct;
        if (ready == null) {
            // Not exact, as several threads increment it without a lock.
            if (++sent < SENT_OFTEN) {
                return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
            }
            ready = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            direct = ready;
        }
        return Buffer.buffer(Unpooled.wrappedBuffer(ready.duplicate()));
    }
}
