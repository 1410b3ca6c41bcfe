package attack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;

/** Opens idle connections. A process of its own, because of the limit of open files for each process. */
final class Idle {

    private Idle() {}

    /** Arguments: host, port, connections, seconds. */
    public static void main(String... args) throws InterruptedException {
        var address = new InetSocketAddress(args[0], Integer.parseInt(args[1]));
        var end = System.nanoTime() + Integer.parseInt(args[3]) * 1_000_000_000L;
        var open = new ArrayList<SocketChannel>();
        for (var i = 0; i < Integer.parseInt(args[2]) && System.nanoTime() < end; i++) {
            try {
                var channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.connect(address);
                open.add(channel);
            } catch (IOException full) {
                Thread.sleep(10);
            }
        }
        for (var channel : open) {
            try {
                channel.finishConnect();
            } catch (IOException refused) {
                // The server refused it; refusals are measured elsewhere.
            }
        }
        Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
    }
}
