package drills.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import common.Login;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends requests generated from the contract, most of them invalid, in all roles. Every response must match the
 * contract: no status of 500 or above except 503 with Retry-After, and every refusal must be a problem.
 */
final class Fuzz {

    private static final String[] ROLES = {"anonymous", "owner", "other", "staff", "admin"};
    private static final Map<String, String> ACCOUNTS = Map.of("owner", "cocom", "other", "erip", "staff", "staff", "admin", "admin");
    /** Less than the token lifetime of five minutes. */
    private static final long SECONDS_OF_A_TOKEN = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final List<Operation> operations = new ArrayList<>();
    private final KnownObjects known = new KnownObjects();
    private final Tally tally;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicLong next = new AtomicLong();
    private final long began = System.nanoTime();
    private volatile long tokensOf = System.nanoTime();
    private volatile boolean over;

    private Fuzz(Settings settings) throws IOException {
        this.settings = settings;
        this.tally = Tally.read(settings);
        next.set(tally.done());
        for (var operation : Operation.all(Path.of("openapi.yaml"))) {
            for (var turns = operation.weight(); turns > 0; turns--) {
                operations.add(operation);
            }
        }
    }

    public static void main(String... arguments) throws Exception {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        var drill = new Fuzz(Settings.read());
        drill.run();
        System.out.println(drill.tally.table());
        System.exit(drill.tally.failed() > 0 ? 1 : 0);
    }

    private void run() throws Exception {
        System.out.printf("Seed %d, from request %,d to %,d; FUZZ_STATE=%s%n", tally.seed(), next.get(), settings.requests(), settings.state());
        login();
        learn();
        try (var threads = Executors.newFixedThreadPool(settings.clients())) {
            for (var client = 0; client < settings.clients(); client++) {
                threads.submit(this::work);
            }
            threads.shutdown();
            while (!threads.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS)) {
                over |= System.nanoTime() - began > settings.minutes() * 60_000_000_000L;
                if (System.nanoTime() - tokensOf > SECONDS_OF_A_TOKEN * 1_000_000_000L) {
                    login();
                }
                tally.write(settings);
                System.out.printf("%,d requests, %d that must not be%n", tally.done(), tally.failed());
            }
        }
        tally.write(settings);
    }

    private void login() throws Exception {
        for (var account : ACCOUNTS.entrySet()) {
            tokens.put(account.getKey(), Login.as(account.getValue()).token());
        }
        tokensOf = System.nanoTime();
    }

    /** Reads the ids that exist at the start. */
    private void learn() throws IOException {
        try (var connection = new Connection(settings.url())) {
            for (var path : List.of("/commitments?owner=cocom&pageSize=200", "/bodies", "/resolutions")) {
                var request = "GET %s%s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".formatted(ValidRequests.API, path);
                known.learn(JSON.readTree(connection.send(request.getBytes(StandardCharsets.US_ASCII), false).body()), false);
            }
        }
    }

    private void work() {
        var connection = new Connection(settings.url());
        for (var number = next.getAndIncrement(); number < settings.requests() && !over; number = next.getAndIncrement()) {
            try {
                one(new Random(tally.seed() * 31 + number), connection);
                rest();
            } catch (RuntimeException | InterruptedException fault) {
                fault.printStackTrace();
            }
        }
        connection.close();
    }

    /** Each client pauses after each request, to keep to the total rate. */
    private void rest() throws InterruptedException {
        Thread.sleep(settings.clients() * 1_000L / settings.perSecond());
    }

    private void one(Random random, Connection connection) {
        var request = new ValidRequests(known, random).of(operations.get(random.nextInt(operations.size())), ROLES);
        var token = tokens.get(request.role);
        if (token != null) {
            request.set("Authorization", "Bearer " + token);
        }
        var mutations = new Mutations(random);
        for (var changes = Math.max(0, random.nextInt(5) - 1); changes > 0; changes--) {
            mutations.mutate(request);
        }
        if (request.json != null) {
            request.body = request.json.toString().getBytes(StandardCharsets.UTF_8);
        }
        if (request.body.length > 0 || request.operation.body() != null) {
            request.set("Content-Length", String.valueOf(request.body.length));
        }
        var from = System.nanoTime();
        try {
            var response = connection.send(request.bytes(), request.method.equals("HEAD"));
            judge(request, response, (System.nanoTime() - from) / 1_000_000);
            if (!request.framed || !request.protocol.equals("HTTP/1.1") || request.method.equals("CONNECT")
                    || response.headers().getOrDefault("connection", "").equalsIgnoreCase("close") || response.status() == 413
                    || request.headers.stream().anyMatch(line -> line.matches("(?i)(expect|upgrade|connection):.*"))) {
                connection.close();
            }
        } catch (ConnectException gone) {
            connection.close();
            if (!over) {
                over = true;
                tally.fail("the API is gone", request.shown(), "");
            }
        } catch (IOException | RuntimeException cut) {
            connection.close();
            tally.add(request.operation.id(), request.framed ? "cut" : "closed", (System.nanoTime() - from) / 1_000_000, request.shown());
            if (request.framed) {
                tally.fail("cut: " + cut, request.shown(), "");
            }
        }
    }

    private void judge(Request request, Connection.Response response, long millis) {
        var documented = response.status() == 503 && response.headers().containsKey("retry-after");
        tally.add(request.operation.id(), documented ? "503" : response.status() / 100 + "xx", millis, request.shown());
        var type = response.headers().getOrDefault("content-type", "");
        var text = new String(response.body(), 0, Math.min(600, response.body().length), StandardCharsets.UTF_8);
        if (response.status() >= 500 && !documented && !request.operation.id().equals("getHealth")) {
            tally.fail("status " + response.status(), request.shown(), text);
        } else if (response.status() >= 400 && !request.method.equals("HEAD") && !type.startsWith("application/problem+json")) {
            tally.fail("no problem: %d %s".formatted(response.status(), type), request.shown(), text);
        } else if (text.contains("\tat ") || text.contains("java.lang.")) {
            tally.fail("a stack trace", request.shown(), text);
        } else if (response.status() < 300 && type.contains("json") && !type.contains("jsonl")) {
            learn(request, response);
        }
    }

    private void learn(Request request, Connection.Response response) {
        try {
            if (!response.headers().containsKey("content-encoding")) {
                known.learn(JSON.readTree(response.body()), request.operation.id().equals("createUser"));
            }
            var tag = response.headers().get("etag");
            if (tag != null && request.method.equals("POST") && response.headers().containsKey("location")) {
                known.tag(response.headers().get("location").replaceFirst("^https?://[^/]+", ""), tag);
            } else if (tag != null) {
                known.tag(request.path, tag);
            }
        } catch (IOException notJson) {
            tally.fail("no JSON: " + notJson.getMessage(), request.shown(), "");
        }
    }
}
