import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Publishes reports through the API, beside durable inserts of the same bytes over JDBC, one commit each; the two in turn. */
final class Write {

    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "3"));
    /** So many drafts are published in a round; of raw inserts, which are over sooner, five times as many. */
    private static final int PUBLICATIONS = Integer.parseInt(System.getenv().getOrDefault("BENCH_PUBLICATIONS", "1500"));
    private static final int RAW = 5;
    /** So many are published before anything counts: as many as it takes until more make the API no faster. */
    private static final int WARM_UP = Integer.parseInt(System.getenv().getOrDefault("BENCH_WARM_UP", "12000"));
    private static final String API = "/api/sequitur/v1";
    private static final String FRENCH = "Les communes ont été consultées, et le projet avance comme prévu. ".repeat(8);
    private static final String DUTCH = "De gemeenten zijn geraadpleegd, en het project vordert zoals gepland. ".repeat(8);
    private static final String REPORT =
            """
            { "implementationStatus": "inProgress", "percentDone": %%d, "expectedOn": "2027-12-31",
              "narrative": { "fr": "%s", "nl": "%s" }, "originalLanguage": "fr" }"""
                    .formatted(FRENCH, DUTCH);

    /** A draft as it was read, ready to be published. */
    record Draft(String id, String etag) {}

    /**
     * @param seconds from the first request to the last answer
     * @param millis from each request to its answer, sorted
     * @param processor milliseconds for each
     */
    record Run(int done, double seconds, double[] millis, Processor processor) {

        double rate() {
            return done / seconds;
        }

        double quantile(double part) {
            return millis[(int) Math.min(millis.length - 1L, Math.round(millis.length * part))];
        }
    }

    /** What one client does over and over again, on a connection of its own. */
    interface Client extends AutoCloseable {

        /** @return whether there was still something to do */
        boolean act() throws Exception;
    }

    private final List<String> commitments;
    private Login login;
    private int drafted;

    private Write(List<String> commitments) {
        this.commitments = commitments;
    }

    public static void main(String... arguments) throws Exception {
        // The jar's own log manager is on the class path, and says so unless it is asked for.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        try (var connection = connect()) {
            if (number(connection, "select count(*) from journal_entry") > 0) {
                throw new IllegalStateException("This is somebody's register: left alone.");
            }
            var bench = new Write(Commitments.register());
            System.out.printf(
                    "%n== Publications: %,d reports of %,d bytes, %d rounds, in turn with durable inserts of the same bytes%n",
                    PUBLICATIONS, REPORT.getBytes("UTF-8").length, ROUNDS);
            // Without keys to other tables, triggers and journal.
            execute(connection, "create or replace table bench_report like progress_report");
            bench.login = Login.as("cocom");
            bench.warmUp();
            System.out.println("processor: milliseconds of the API / the database / this bench for each");
            System.out.printf(
                    "%-8s %9s %9s %7s %18s %18s %22s %22s %20s%n",
                    "clients",
                    "API/s",
                    "raw/s",
                    "ratio",
                    "API p50 / p99 ms",
                    "raw p50 / p99 ms",
                    "API processor",
                    "raw processor",
                    "statements a report");
            for (var clients : List.of(1, 8, 32)) {
                bench.login = Login.as("cocom");
                bench.measure(clients, connection);
            }
            bench.check(connection);
        }
    }

    private void warmUp() throws Exception {
        System.out.print("Warming up, publications/s:");
        for (var done = 0; done < WARM_UP; done += PUBLICATIONS) {
            // A token does not last for as long.
            login = Login.as("cocom");
            System.out.printf(" %,.0f", publish(8, drafts()).rate());
            insert(8, PUBLICATIONS);
        }
        System.out.println();
    }

    private void measure(int clients, Connection connection) throws Exception {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var drafts = drafts();
            var before = statements(connection);
            var api = publish(clients, drafts);
            var statements = (double) (statements(connection) - before) / api.done();
            var raw = insert(clients, PUBLICATIONS * RAW);
            ratios.add(api.rate() / raw.rate());
            System.out.printf(
                    "%-8d %,9.0f %,9.0f %7.2f %18s %18s %22s %22s %20.1f%n",
                    clients,
                    api.rate(),
                    raw.rate(),
                    ratios.getLast(),
                    times(api),
                    times(raw),
                    api.processor(),
                    raw.processor(),
                    statements);
        }
        ratios.sort(null);
        System.out.printf("%-8d %27.2f (median)%n", clients, ratios.get(ratios.size() / 2));
    }

    /** Each on another commitment than those before and after it. */
    private Queue<Draft> drafts() throws Exception {
        var numbers = new ConcurrentLinkedQueue<>(IntStream.range(drafted, drafted += PUBLICATIONS).boxed().toList());
        var drafts = new ConcurrentLinkedQueue<Draft>();
        run(8, () -> new Http(login) {
            @Override
            public boolean act() throws Exception {
                var number = numbers.poll();
                if (number != null) {
                    var path = "/commitments/" + commitments.get(number % commitments.size()) + "/progressReports";
                    var made = send("POST", API + path, null, REPORT.formatted(number % 101), 201);
                    drafts.add(new Draft(made.header("location").replaceAll(".*/", ""), made.header("etag")));
                }
                return number != null;
            }
        });
        return drafts;
    }

    private Run publish(int clients, Queue<Draft> drafts) throws Exception {
        return run(clients, () -> new Http(login) {
            @Override
            public boolean act() throws Exception {
                var draft = drafts.poll();
                if (draft != null) {
                    send("PUT", API + "/progressReports/" + draft.id() + "/publication", draft.etag(), "", 200);
                }
                return draft != null;
            }
        });
    }

    private Run insert(int clients, int rows) throws Exception {
        var numbers = new ConcurrentLinkedQueue<>(IntStream.range(0, rows).boxed().toList());
        return run(clients, () -> new Raw(numbers));
    }

    /** A client that inserts what a report says. */
    private static final class Raw implements Client {

        private static final String INSERT =
                """
                insert into bench_report values (uuid(), ?, 'cocom', 'IN_PROGRESS', ?, '2027-12-31', '{"items":[]}', ?, ?, 'fr', now(6))
                """;

        private final Queue<Integer> numbers;
        private final Connection connection = connect();
        private final PreparedStatement insert = connection.prepareStatement(INSERT);

        Raw(Queue<Integer> numbers) throws SQLException {
            this.numbers = numbers;
        }

        @Override
        public boolean act() throws SQLException {
            var number = numbers.poll();
            if (number != null) {
                insert.setLong(1, number % 600);
                insert.setInt(2, number % 101);
                insert.setString(3, FRENCH);
                insert.setString(4, DUTCH);
                insert.executeUpdate();
            }
            return number != null;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static Run run(int clients, Callable<Client> connecting) throws Exception {
        var connected = new ArrayDeque<Client>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var i = 0; i < clients; i++) {
                connected.add(connecting.call());
            }
            var processor = Processor.now();
            var from = System.nanoTime();
            var times = new ArrayList<Double>();
            for (var one : threads.invokeAll(connected.stream().map(Write::toTheEnd).toList())) {
                times.addAll(one.get());
            }
            var seconds = (System.nanoTime() - from) / 1e9;
            return new Run(
                    times.size(),
                    seconds,
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray(),
                    Processor.now().since(processor, times.size()));
        } finally {
            for (var client : connected) {
                client.close();
            }
        }
    }

    private static Callable<List<Double>> toTheEnd(Client client) {
        return () -> {
            var times = new ArrayList<Double>();
            for (var from = System.nanoTime(); client.act(); from = System.nanoTime()) {
                times.add((System.nanoTime() - from) / 1e6);
            }
            return times;
        };
    }

    /** All that was answered is there, each with its entry in the journal, and the API shows it. */
    private void check(Connection connection) throws Exception {
        var published = number(connection, "select count(*) from progress_report");
        var entries = number(connection, "select count(*) from journal_entry");
        try (var http = new Http(login) {
            @Override
            public boolean act() {
                return false;
            }
        }) {
            var shown = http.send("GET", API + "/changes?pageSize=1", null, "", 200).body();
            if (published != drafted || entries != drafted || !shown.contains("\"total\":" + drafted + ",")) {
                throw new IllegalStateException(
                        "%d published, %d rows, %d entries: %s".formatted(drafted, published, entries, shown));
            }
        }
    }

    private static String times(Run run) {
        return "%.1f / %.1f".formatted(run.quantile(0.5), run.quantile(0.99));
    }

    /** Of all clients since the server started. */
    private static long statements(Connection connection) throws SQLException {
        return number(connection, "select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("SEQUITUR_DB_URL") + "?useServerPrepStmts=true",
                System.getenv("SEQUITUR_DB_USER"),
                System.getenv("SEQUITUR_DB_PASSWORD"));
    }
}
