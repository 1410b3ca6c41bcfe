package drills;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Kills the API, its database and Keycloak, and shuts the API down, each many times under load; then verifies that
 * all acknowledged writes exist. Starts all servers on the loopback interface, and stops them at the end.
 */
final class Kill {

    private static final int KILLS = number("DRILL_KILLS", 20);
    private static final int STOPS = number("DRILL_STOPS", 100);
    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Pattern MARK = Pattern.compile("\"fr\":\"([0-9a-f-]{36})\"");

    private final LocalRun system;
    private boolean failed;

    private Kill(LocalRun system) {
        this.system = system;
    }

    public static void main(String... arguments) throws Exception {
        boolean failed;
        try (var system = new LocalRun()) {
            var drill = new Kill(system);
            System.out.printf(
                    "%-9s %5s | %12s %6s %5s %8s | %7s %9s | %-28s | %s%n",
                    "what", "times", "acknowledged", "found", "lost", "doubled", "dropped", "not taken", "resumes after (median, most)", "answers");
            drill.round("mariadb", KILLS, true);
            drill.round("keycloak", KILLS, true);
            drill.round("api", KILLS, true);
            drill.round("api", STOPS, false);
            var verified = system.verify();
            System.out.println("Journals: " + verified.substring(verified.indexOf(' ') + 1));
            failed = drill.failed || !verified.startsWith("0 ");
        }
        // Exit only here: an earlier exit would leave the servers running.
        System.exit(failed ? 1 : 0);
    }

    /** @param kill whether the process is killed; else it receives SIGTERM */
    private void round(String server, int times, boolean kill) throws Exception {
        if (times == 0) {
            return;
        }
        var resumed = new ArrayList<Long>();
        var publishers = new Publishers(system);
        try (publishers) {
            for (var i = 0; i < times; i++) {
                Publishers.pause(500 + ThreadLocalRandom.current().nextInt(1_000));
                var process = system.server(server);
                var killedAt = System.nanoTime();
                if (kill) {
                    process.destroyForcibly();
                } else {
                    process.destroy();
                }
                process.onExit().join();
                await(() -> restarted(server, process) && works(server, publishers), "after the end of " + server);
                resumed.add((System.nanoTime() - killedAt) / 1_000_000);
            }
        }
        report(kill ? server : "SIGTERM", times, publishers, resumed, !kill);
    }

    private boolean restarted(String server, ProcessHandle before) {
        try {
            var now = system.server(server);
            return now.pid() != before.pid() && now.isAlive();
        } catch (IOException | RuntimeException notYet) {
            return false;
        }
    }

    /** Checks that reads and writes work; after a failure of Keycloak, that logins work. */
    private boolean works(String server, Publishers publishers) {
        if (server.equals("keycloak")) {
            return isReachable(system.keycloak() + "/realms/sequitur/.well-known/openid-configuration");
        }
        var before = publishers.acknowledged.size();
        return isReachable(system.url() + "/api/sequitur/v1/commitments?pageSize=1")
                && waitFor(() -> publishers.acknowledged.size() > before, Duration.ofSeconds(2));
    }

    private static boolean isReachable(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5));
            return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition, String what) {
        if (!waitFor(condition, TIMEOUT)) {
            throw new IllegalStateException("Nothing works " + what);
        }
    }

    private static boolean waitFor(BooleanSupplier condition, Duration limit) {
        for (var end = System.nanoTime() + limit.toNanos(); System.nanoTime() < end; Publishers.pause(20)) {
            if (condition.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private void report(String what, int times, Publishers publishers, List<Long> resumed, boolean mayDropNone)
            throws Exception {
        var stored = new ArrayList<String>();
        for (var commitment : publishers.acknowledged.values().stream().distinct().toList()) {
            stored.addAll(marks(commitment));
        }
        var lost = publishers.acknowledged.keySet().stream()
                .filter(mark -> !stored.contains(mark))
                .count();
        var doubled = stored.size() - stored.stream().distinct().count();
        Collections.sort(resumed);
        System.out.printf(
                "%-9s %5d | %12d %6d %5d %8d | %7d %9d | %10d ms, %10d ms | %s, %d exports%n",
                what, times, publishers.acknowledged.size(), publishers.acknowledged.size() - lost, lost, doubled,
                publishers.dropped.get(), publishers.refused.get(), resumed.get(resumed.size() / 2), resumed.getLast(),
                publishers.statuses, publishers.exports.get());
        var wrong = publishers.statuses.keySet().stream().anyMatch(status -> status != 200 && status != 201 && status != 503);
        failed |= lost > 0 || doubled > 0 || wrong || mayDropNone && publishers.dropped.get() > 0;
    }

    private List<String> marks(String commitment) throws Exception {
        var marks = new ArrayList<String>();
        for (var page = 1; ; page++) {
            var url = "%s/api/sequitur/v1/commitments/%s/questions?pageSize=100&page=%d"
                    .formatted(system.url(), commitment, page);
            var body = HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                    .body();
            var found = MARK.matcher(body).results().map(mark -> mark.group(1)).toList();
            if (found.isEmpty()) {
                return marks;
            }
            marks.addAll(found);
        }
    }

    private static int number(String setting, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault(setting, String.valueOf(otherwise)));
    }
}
