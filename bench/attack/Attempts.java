package attack;

import common.Login;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The attacks of the security review, each limited in number and in time. */
final class Attempts {

    /** @param act runs the attack until the time is over */
    record Attempt(String name, Act act) {}

    interface Act {
        void run(AttackClients attackers) throws Exception;
    }

    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("ATTACK_SECONDS", "12"));
    private static final String REPORTS = RawConnection.BASE + "/commitments/a-590-2.3/progressReports";
    private static final String EXPORT = RawConnection.BASE + "/exports/progressReports?format=jsonl";
    private static final String LIST = RawConnection.BASE + "/commitments?resolution=a-590&pageSize=";

    private Attempts() {}

    /** Ordered by effect: the attacks that stop an unprotected API are last. */
    static List<Attempt> all() {
        var all = new ArrayList<Attempt>();
        all.add(new Attempt("nothing (baseline)", attackers -> Attack.sleep(SECONDS * 500)));
        all.add(new Attempt("5,000 idle connections", attackers -> idle(1, 5_000)));
        all.add(new Attempt("20,000 idle connections", attackers -> idle(2, 10_000)));
        for (var clients : new int[] {16, 64}) {
            all.add(new Attempt(
                    "Accept-Language of 19.6 kB x " + clients,
                    attackers -> attackers.loop(clients, SECONDS, number -> languages())));
        }
        all.add(new Attempt(
                "300 slow bodies without token",
                attackers -> attackers.trickle(300, SECONDS, slowBody(null))));
        all.add(new Attempt(
                "300 slow bodies with a token",
                attackers -> attackers.trickle(300, SECONDS, slowBody(cocom()))));
        loop(all, "exports x 32", number -> "/exports/commitments?format=csv&asOf=2025-%02d-%02d".formatted(number % 12 + 1, number / 12 % 28 + 1));
        loop(all, "as-of x 32", number -> "/commitments?asOf=2024-%02d-%02d".formatted(number % 12 + 1, number / 12 % 28 + 1));
        loop(all, "search x 32", number -> "/commitments?q=" + word(number));
        loop(all, "statistics x 32", number -> "/statistics?asOf=2025-%02d-%02d".formatted(number % 12 + 1, number / 12 % 28 + 1));
        all.add(new Attempt("4 exports that are not read", attackers -> {
            Facts.many(cocom(), 8);
            attackers.hold(4, SECONDS, number -> RawConnection.get(EXPORT, ""));
        }));
        all.add(new Attempt(
                "reports asked for on 6 connections",
                attackers -> attackers.loop(6, SECONDS, number -> RawConnection.closing(report(number)))));
        all.add(new Attempt("600 non-readers", attackers -> attackers.hold(600, SECONDS * 2, Attempts::unread)));
        all.add(new Attempt("heavy PDF x 2", attackers -> {
            // More facts than the limit of a PDF report, which then contains the latest ones.
            Facts.heavy(cocom(), 105, 50);
            attackers.loop(2, SECONDS * 2, number -> RawConnection.closing(report(number)));
        }));
        for (var clients : new int[] {4, 10, 20}) {
            all.add(new Attempt("29,000 unknown properties x " + clients, attackers -> {
                var body = Facts.unknownProperties(29_000);
                var token = cocom();
                attackers.once(clients, SECONDS * 3, number -> RawConnection.json("POST", REPORTS, token, body, ""));
            }));
        }
        return all;
    }

    private static void loop(List<Attempt> all, String name, IntFunction<String> path) {
        all.add(new Attempt(
                name, attackers -> attackers.loop(32, SECONDS, number -> RawConnection.closing(RawConnection.BASE + path.apply(number)))));
    }

    private static String cocom() throws Exception {
        return Login.as("cocom").token();
    }

    private static String languages() {
        return RawConnection.get(
                "/nothing-here",
                IntStream.range(0, 4_900)
                        .mapToObj(number -> "x%c%c".formatted('a' + number / 26 % 26, 'a' + number % 26))
                        .collect(Collectors.joining(",", "Connection: close\r\nAccept-Language: ", "\r\n")));
    }

    private static String slowBody(String token) {
        return RawConnection.head("POST", REPORTS, token, 200_000, "Content-Type: application/json\r\n");
    }

    /** Several responses one after the other, each of another URL, so that none is shared. */
    private static String unread(int number) {
        return IntStream.range(0, 16)
                .mapToObj(turn -> RawConnection.get(LIST + (30 + (number + turn * 11) % 170) + "&sort=" + sort(number), ""))
                .collect(Collectors.joining());
    }

    private static String sort(int number) {
        return List.of("deadline", "-deadline", "lastReportedOn", "-lastReportedOn").get(number % 4);
    }

    private static String word(int number) {
        return "%c%c%c".formatted('a' + number % 26, 'a' + number / 26 % 26, 'a' + number / 676 % 26);
    }

    private static String report(int number) {
        return RawConnection.BASE + "/reports/followUp?resolution=a-590&format=pdf&from=2024-%02d-%02d"
                .formatted(number % 12 + 1, number / 12 % 28 + 1);
    }

    private static void idle(int processes, int each) throws Exception {
        var started = new ArrayList<Process>();
        for (var i = 0; i < processes; i++) {
            started.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx512m",
                            "bench/attack/Idle.java",
                            RawConnection.URL.getHost(),
                            String.valueOf(RawConnection.URL.getPort()),
                            String.valueOf(each),
                            String.valueOf(SECONDS + 5))
                    .inheritIO()
                    .start());
        }
        for (var process : started) {
            process.waitFor();
        }
    }
}
