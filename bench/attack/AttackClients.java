package attack;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Attacks, limited in number and in time; counts the response statuses. */
final class AttackClients {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int UNREAD_BUFFER = 8 * 1024;

    private final Map<String, Integer> statuses = new TreeMap<>();

    synchronized void count(String status) {
        statuses.merge(status, 1, Integer::sum);
    }

    /** Number of responses by status; "none" if there was no response, "closed" if the server closed the connection. */
    synchronized Map<String, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    /** Opens connections, sends the given bytes on each, and reads nothing until the time is over. */
    void hold(int connections, int seconds, IntFunction<String> sent) {
        var open = new ArrayList<RawConnection>();
        try {
            for (var i = 0; i < connections; i++) {
                try {
                    var connection = new RawConnection(RawConnection.ATTACKER, CONNECT_MILLIS, UNREAD_BUFFER);
                    open.add(connection);
                    connection.send(sent.apply(i));
                } catch (IOException refused) {
                    count("refused");
                }
            }
            Attack.sleep(seconds * 1000);
        } finally {
            open.forEach(RawConnection::close);
        }
    }

    /** Announces a long body on each connection, and sends one byte of it each second. */
    void trickle(int connections, int seconds, String head) {
        var open = new ArrayList<RawConnection>();
        try {
            for (var i = 0; i < connections; i++) {
                try {
                    var connection = new RawConnection(RawConnection.ATTACKER, CONNECT_MILLIS);
                    open.add(connection);
                    connection.send(head + "{");
                } catch (IOException refused) {
                    count("refused");
                }
            }
            for (var second = 0; second < seconds; second++) {
                Attack.sleep(1000);
                for (var connection : open) {
                    try {
                        connection.send(" ");
                    } catch (IOException closed) {
                        count("closed");
                    }
                }
            }
        } finally {
            open.forEach(RawConnection::close);
        }
    }

    /** Concurrent clients, each sending one request after the other. */
    void loop(int clients, int seconds, IntFunction<String> requests) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        all(clients, client -> {
            for (var turn = client; System.nanoTime() < end; turn += clients) {
                one(requests.apply(turn), seconds * 1000 + 20_000);
            }
        });
    }

    /** Concurrent requests, each sent once. */
    void once(int requests, int timeoutSeconds, IntFunction<String> request) {
        all(requests, number -> {
            one(request.apply(number), timeoutSeconds * 1000);
        });
    }

    private static void all(int clients, IntConsumer act) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < clients; i++) {
                var number = i;
                threads.submit(() -> act.accept(number));
            }
        }
    }

    private void one(String request, int timeoutMillis) {
        try (var connection = new RawConnection(RawConnection.ATTACKER, timeoutMillis)) {
            connection.send(request);
            var status = connection.status();
            connection.rest();
            count(String.valueOf(status));
        } catch (SocketTimeoutException none) {
            count("none");
        } catch (IOException | RuntimeException closed) {
            count("closed");
            // A refused client retries, but no faster than a script would.
            Attack.sleep(20);
        }
    }
}
