import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures lists, filters, orders, searches and statistics over 10,000 and 100,000 generated commitments. No response comes
 * from the cache: before each request the state of the data is changed, as a publication would. Each request is sent to two
 * instances in turn: one filters and sorts lists in memory, the other by queries (docs/decisions/0037).
 */
final class Search {

    private static final int[] SIZES = numbers("BENCH_COMMITMENTS", "10000,100000");
    private static final int[] TIMES = numbers("BENCH_TIMES", "200,40");
    /** Only requests whose name contains it are measured. */
    private static final String NAMED = System.getenv().getOrDefault("BENCH_REQUESTS", "");

    private static final int WARM_UP = 200;

    /** The goal for the slowest of a hundred requests at the smallest size, in milliseconds. */
    private static final int MAX_P99_MILLIS = 50;

    private static final int SIZE_OF_MEDIANS = 100_000;

    private static final Pattern TOTAL = Pattern.compile("\"total(?:Items)?\":(\\d+)");

    private static final Map<String, String> LISTS_BY_QUERIES = Map.of("SEQUITUR_COMMITMENTS_IN_MEMORY", "0");

    /** Results of a request at one size, in milliseconds. */
    private record Result(String found, Times inMemory, Times byQueries) {}

    private record Times(double median, double p99) {

        static Times of(double[] milliseconds) {
            Arrays.sort(milliseconds);
            return new Times(milliseconds[milliseconds.length / 2], milliseconds[milliseconds.length * 99 / 100]);
        }
    }

    private record Answer(double milliseconds, long found) {}

    private final Map<String, Map<Integer, Result>> results = new LinkedHashMap<>();
    private final Map<String, Integer> medianGoals = new LinkedHashMap<>();

    public static void main(String... arguments) throws Exception {
        // The jar's log manager is on the class path, and prints a warning unless it is selected.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.out.printf("%n== Search: generated commitments, nothing cached; load %s%n", load());
        new Search().run();
    }

    private void run() throws Exception {
        for (var i = 0; i < SIZES.length; i++) {
            Register.fill(SIZES[i]);
            try (var connection = Register.connect();
                    var inMemory = Instance.likeTheLaunchers(Map.of());
                    var byQueries = Instance.likeTheLaunchers(LISTS_BY_QUERIES)) {
                var seconds = inMemory.awaitSuccess("/commitments?q=organisations");
                byQueries.awaitSuccess("/commitments?q=organisations");
                System.out.printf(
                        "%,d commitments: the first search was answered %.1f s after the instance was ready%n",
                        SIZES[i], seconds);
                measure(SIZES[i], TIMES[Math.min(i, TIMES.length - 1)], connection, inMemory, byQueries);
            }
        }
        System.out.printf("%n%s%nLoad at the end: %s%n", table(), load());
    }

    private void measure(int size, int times, Connection connection, Instance inMemory, Instance byQueries)
            throws Exception {
        var requests = new Requests(connection)
                .all().stream()
                        .filter(request -> request.name().contains(NAMED))
                        .toList();
        for (var request : requests) {
            send(request, Math.min(times, WARM_UP), connection, inMemory, byQueries);
        }
        for (var request : requests) {
            medianGoals.put(request.name(), request.most());
            results.computeIfAbsent(request.name(), _ -> new LinkedHashMap<>())
                    .put(size, send(request, times, connection, inMemory, byQueries));
        }
    }

    private static Result send(
            Requests.Request request, int times, Connection connection, Instance inMemory, Instance byQueries)
            throws Exception {
        var memory = new double[times];
        var queries = new double[times];
        var found = new ArrayList<Long>();
        for (var i = 0; i < times; i++) {
            var address = request.address().get();
            var answer = send(address, connection, inMemory);
            memory[i] = answer.milliseconds();
            found.add(answer.found());
            queries[i] = send(address, connection, byQueries).milliseconds();
        }
        found.sort(null);
        return new Result("%,d".formatted(found.get(times / 2)), Times.of(memory), Times.of(queries));
    }

    private static Answer send(String address, Connection connection, Instance instance) throws Exception {
        Register.execute(connection, "update public_data_change set changes = changes + 1 where slot = 0");
        var from = System.nanoTime();
        var response = instance.get(address);
        var milliseconds = (System.nanoTime() - from) / 1e6;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + response.statusCode() + " " + Instance.text(response));
        }
        return new Answer(milliseconds, total(Instance.text(response)));
    }

    private static long total(String body) {
        var total = TOTAL.matcher(body);
        return total.find() ? Long.parseLong(total.group(1)) : 0;
    }

    /** The table of README.md; figures that miss their goal are bold. */
    private String table() {
        var lines = new ArrayList<String>();
        var title = new StringBuilder("| |");
        var rule = new StringBuilder("|---|");
        for (var size : SIZES) {
            title.append(" %,d: found | median ms | p99 ms | by queries: median | p99 |".formatted(size));
            rule.append("---|---|---|---|---|");
        }
        lines.add(title + " goal |");
        lines.add(rule + "---|");
        results.forEach((name, bySize) -> lines.add(line(name, bySize)));
        return String.join("\n", lines);
    }

    private String line(String name, Map<Integer, Result> bySize) {
        var line = new StringBuilder("| " + name + " |");
        var most = medianGoals.get(name);
        bySize.forEach((size, result) -> {
            var median = size == SIZE_OF_MEDIANS && most > 0 ? most : Integer.MAX_VALUE;
            var p99 = size < SIZE_OF_MEDIANS ? MAX_P99_MILLIS : Integer.MAX_VALUE;
            line.append(" %s |".formatted(result.found()));
            for (var times : List.of(result.inMemory(), result.byQueries())) {
                line.append(" %s | %s |".formatted(figure(times.median(), median), figure(times.p99(), p99)));
            }
        });
        return line + (most > 0 ? " p99 %d; median %d |" : " p99 %d |").formatted(MAX_P99_MILLIS, most);
    }

    private static String figure(double milliseconds, int most) {
        return (milliseconds > most ? "**%.0f**" : "%.0f").formatted(milliseconds);
    }

    private static int[] numbers(String setting, String otherwise) {
        return Arrays.stream(System.getenv().getOrDefault(setting, otherwise).split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
