package attack;

import common.Login;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Replays the attacks of the security review one after the other while a reader on another address requests public
 * pages, and prints the reader's results. The variable ATTACK selects attacks by a part of their names; without it
 * all run.
 */
public final class Attack {

    private static final int TO_RECOVER_SECONDS = 60;
    private static final double SLOW_MILLIS = 100;
    private static final double RECOVERY_SECONDS = 5;

    private Attack() {}

    private record Row(String name, int probes, double p50, double p99, int worst, int unanswered, double recovery,
            Map<String, Integer> statuses) {

        static Row of(String name, List<Probe.Sample> samples, double recovery, AttackClients attackers) {
            var millis = samples.stream().mapToDouble(Probe.Sample::millis).sorted().toArray();
            return new Row(
                    name,
                    millis.length,
                    millis[millis.length / 2],
                    millis[(int) (millis.length * 0.99)],
                    samples.stream().mapToInt(Probe.Sample::status).max().orElse(0),
                    (int) samples.stream().filter(sample -> sample.status() == 0).count(),
                    recovery,
                    attackers.statuses());
        }

        boolean passed() {
            return unanswered == 0
                    && worst == 200
                    && p99 < SLOW_MILLIS
                    && recovery >= 0
                    && recovery < RECOVERY_SECONDS
                    && statuses.keySet().stream().noneMatch(status -> status.startsWith("5") && !status.equals("503"));
        }

        void print() {
            System.out.printf(
                    "%-40s %6d %8.1f %8.1f %6d %6d %9s  %-4s %s%n",
                    name, probes, p50, p99, worst, unanswered,
                    recovery < 0 ? "none" : "%.1f".formatted(recovery),
                    passed() ? "yes" : "no", statuses);
        }
    }

    public static void main(String... args) throws Exception {
        var nameFilter = System.getenv().getOrDefault("ATTACK", "");
        // The reader requests what other readers have requested before, as is usual.
        warmUp();
        System.out.printf(
                "%-40s %6s %8s %8s %6s %6s %9s  %-4s %s%n",
                "attempt", "probes", "p50 ms", "p99 ms", "worst", "none", "recover s", "held", "responses to the attacker");
        var rows = new ArrayList<Row>();
        for (var attempt : Attempts.all()) {
            if (attempt.name().contains(nameFilter)) {
                var row = replay(attempt);
                row.print();
                rows.add(row);
                if (row.recovery() < 0) {
                    System.out.println("The API does not respond any more: the remaining attacks are skipped.");
                    break;
                }
            }
        }
        System.out.printf("%d of %d held (load %s)%n", rows.stream().filter(Row::passed).count(), rows.size(), load());
        System.exit(0);
    }

    private static Row replay(Attempts.Attempt attempt) {
        var attackers = new AttackClients();
        try (var probe = Probe.start()) {
            try {
                attempt.act().run(attackers);
            } catch (Exception failed) {
                System.out.println(attempt.name() + " could not be made: " + failed);
            }
            probe.halt();
            var recovery = Probe.recovery(TO_RECOVER_SECONDS);
            return Row.of(attempt.name(), probe.stop(), recovery, attackers);
        }
    }

    /**
     * Warm-up by readers and officers, so that the cost of first requests and tokens is not counted as an attack's
     * effect.
     */
    private static void warmUp() throws Exception {
        for (var i = 0; i < 400; i++) {
            Probe.sample(RawConnection.BASE + (i % 2 == 0 ? "/commitments?resolution=a-590" : "/commitments/a-590-2.4"));
        }
        var token = Login.as("cocom").token();
        for (var i = 0; i < 20; i++) {
            try (var connection = new RawConnection(RawConnection.READER, Probe.TIMEOUT_MILLIS)) {
                connection.send(RawConnection.get(RawConnection.BASE + "/me", "Connection: close\r\nAuthorization: Bearer " + token + "\r\n"));
                connection.rest();
            }
        }
    }

    private static String load() throws Exception {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
