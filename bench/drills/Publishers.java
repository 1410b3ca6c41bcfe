package drills;

import common.Login;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that publish questions with idempotency keys, and repeat unanswered requests until they are answered. */
final class Publishers implements AutoCloseable {

    private static final int CLIENTS = 6;
    private static final int COMMITMENTS = 8;
    private static final int MILLIS_BETWEEN = 15;

    private final LocalRun system;
    /** Question id by its unique text. */
    final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
    final AtomicLong refused = new AtomicLong();
    final AtomicLong dropped = new AtomicLong();
    final AtomicLong exports = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile String token;
    private volatile long tokenNanos;
    private volatile boolean stopped;

    Publishers(LocalRun system) throws Exception {
        this.system = system;
        logIn();
        for (var i = 0; i < CLIENTS; i++) {
            threads.add(Thread.ofVirtual().start(this::publish));
        }
        threads.add(Thread.ofVirtual().start(this::export));
        Thread.ofVirtual().start(this::stayLoggedIn);
    }

    private void logIn() throws Exception {
        token = Login.as("staff", system.keycloak(), system.url()).token();
        tokenNanos = System.nanoTime();
    }

    /** Tokens last five minutes; while Keycloak is unavailable the last one is used. */
    private void stayLoggedIn() {
        while (!stopped) {
            pause(1_000);
            if (System.nanoTime() - tokenNanos > 120_000_000_000L) {
                try {
                    logIn();
                } catch (Exception away) {
                    // Retried later.
                }
            }
        }
    }

    private void publish() {
        Connection connection = null;
        while (!stopped) {
            var key = UUID.randomUUID().toString();
            var commitment = "a-590-1." + (1 + ThreadLocalRandom.current().nextInt(3));
            if (ThreadLocalRandom.current().nextInt(COMMITMENTS) > 2) {
                commitment = "a-590-2." + (1 + ThreadLocalRandom.current().nextInt(10));
            }
            var body = """
                    {"visibility":"public","originalLanguage":"fr","answerExpectedOn":"2031-01-31",
                     "text":{"fr":"%1$s","nl":"%1$s"}}""".formatted(key);
            for (var done = false; !done; ) {
                try {
                    if (connection == null) {
                        connection = new Connection(system.port);
                    }
                    var response = connection.send("POST", "/commitments/" + commitment + "/questions", token, key, body);
                    count(response.status());
                    done = response.status() == 201;
                    if (done) {
                        acknowledged.put(key, commitment);
                    } else {
                        pause(50);
                    }
                    if (response.closes()) {
                        connection.close();
                        connection = null;
                    }
                } catch (Connection.ResponseLost cut) {
                    dropped.incrementAndGet();
                    connection = null;
                } catch (IOException closed) {
                    refused.incrementAndGet();
                    connection = null;
                    pause(20);
                }
            }
            pause(MILLIS_BETWEEN);
        }
    }

    private void export() {
        while (!stopped) {
            try (var connection = new Connection(system.port)) {
                var response = connection.send("GET", "/exports/commitments?format=csv", null, null, "");
                count(response.status());
                exports.incrementAndGet();
            } catch (Connection.ResponseLost cut) {
                dropped.incrementAndGet();
            } catch (IOException closed) {
                refused.incrementAndGet();
            }
            pause(300);
        }
    }

    private void count(int status) {
        statuses.computeIfAbsent(status, _ -> new AtomicLong()).incrementAndGet();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when all started requests are answered. */
    @Override
    public void close() throws InterruptedException {
        stopped = true;
        for (var thread : threads) {
            thread.join();
        }
    }
}
