package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports on the loopback interface. */
public final class Ports {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private Ports() {}

    public static int free() {
        try (var socket = new ServerSocket(0, 1, LOOPBACK)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fails if the port is in use. Called before anything is started, because another server on this port could be mistaken
     * for ours.
     */
    static void requireFree(int port, String setting) {
        try (var socket = new ServerSocket(port, 1, LOOPBACK)) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new LocalFailure("Port " + port + " is taken: stop what listens there, or set " + setting + ".");
        }
    }
}
