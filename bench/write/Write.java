import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Publishes reports through the API, beside durable inserts of the same bytes over JDBC, one commit each, and beside requests
 * with the same token that are refused before anything is asked of the database: no write by the API can be faster than they
 * are. The three in turn.
 */
final class Write {

    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "3"));
    /** So many drafts are published in a round; of the others, which are over sooner, five times as many. */
    private static final int PUBLICATIONS = Integer.parseInt(System.getenv().getOrDefault("BENCH_PUBLICATIONS", "1500"));
    private static final int OTHERS = 5 * PUBLICATIONS;
    /** So many are published before anything counts: as many as it takes until more make the API no faster. */
    private static final int WARM_UP = Integer.parseInt(System.getenv().getOrDefault("BENCH_WARM_UP", "12000"));
    private static final String API = "/api/sequitur/v1";
    private static final String TITLES = "%-8s %9s %9s %9s %7s %7s %18s %18s %22s %22s %22s %20s%n";
    private static final String LINE = "%-8d %,9.0f %,9.0f %,9.0f %7.2f %7.2f %18s %18s %22s %22s %22s %20.1f%n";

    /** A draft as it was read, ready to be published. */
    record Draft(String id, String etag) {}

    private final List<String> commitments;
    private Login login;
    private int drafted;

    private Write(List<String> commitments) {
        this.commitments = commitments;
    }

    public static void main(String... arguments) throws Exception {
        // The jar's own log manager is on the class path, and says so unless it is asked for.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        try (var connection = Database.connect()) {
            if (Database.number(connection, "select count(*) from journal_entry") > 0) {
                throw new IllegalStateException("This is somebody's register: left alone.");
            }
            var bench = new Write(Commitments.register());
            System.out.printf(
                    "%n== Publications: %,d reports of %,d bytes, %d rounds, in turn with durable inserts of the same bytes%n",
                    PUBLICATIONS, Report.json(0).getBytes("UTF-8").length, ROUNDS);
            Insert.prepare(connection);
            bench.warmUp();
            System.out.println("processor: milliseconds of the API / the database / this bench for each");
            System.out.printf(
                    TITLES,
                    "clients",
                    "API/s",
                    "refused/s",
                    "raw/s",
                    "API:raw",
                    "ref:raw",
                    "API p50 / p99 ms",
                    "raw p50 / p99 ms",
                    "API processor",
                    "refused processor",
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
            refuse(8);
            insert(8);
        }
        System.out.println();
    }

    private void measure(int clients, Connection connection) throws Exception {
        var ratios = new ArrayList<Double>();
        var bounds = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var drafts = drafts();
            var before = Database.statements(connection);
            var api = publish(clients, drafts);
            var statements = (double) (Database.statements(connection) - before) / api.done();
            var raw = insert(clients);
            var refused = refuse(clients);
            ratios.add(api.rate() / raw.rate());
            bounds.add(refused.rate() / raw.rate());
            System.out.printf(
                    LINE,
                    clients,
                    api.rate(),
                    refused.rate(),
                    raw.rate(),
                    ratios.getLast(),
                    bounds.getLast(),
                    api.times(),
                    raw.times(),
                    api.processor(),
                    refused.processor(),
                    raw.processor(),
                    statements);
        }
        System.out.printf("%-8d %37.2f %7.2f (medians)%n", clients, median(ratios), median(bounds));
    }

    /** Each on another commitment than those before and after it. */
    private Queue<Draft> drafts() throws Exception {
        var numbers = new ConcurrentLinkedQueue<>(IntStream.range(drafted, drafted += PUBLICATIONS).boxed().toList());
        var drafts = new ConcurrentLinkedQueue<Draft>();
        Run.of(8, () -> new Http(login) {
            @Override
            public boolean act() throws Exception {
                var number = numbers.poll();
                if (number != null) {
                    var path = "/commitments/" + commitments.get(number % commitments.size()) + "/progressReports";
                    var made = send("POST", API + path, null, Report.json(number % 101), 201);
                    drafts.add(new Draft(made.header("location").replaceAll(".*/", ""), made.header("etag")));
                }
                return number != null;
            }
        });
        return drafts;
    }

    private Run publish(int clients, Queue<Draft> drafts) throws Exception {
        return Run.of(clients, () -> new Http(login) {
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

    /** Who may log in is not an officer's to see: all that is done is to read the request, and to check the token. */
    private Run refuse(int clients) throws Exception {
        var numbers = others();
        return Run.of(clients, () -> new Http(login) {
            @Override
            public boolean act() throws Exception {
                var more = numbers.poll() != null;
                if (more) {
                    send("GET", API + "/users", null, "", 403);
                }
                return more;
            }
        });
    }

    private Run insert(int clients) throws Exception {
        var numbers = others();
        return Run.of(clients, () -> new Insert(numbers));
    }

    private static Queue<Integer> others() {
        return new ConcurrentLinkedQueue<>(IntStream.range(0, OTHERS).boxed().toList());
    }

    /** All that was answered is there, each with its entry in the journal, and the API shows it. */
    private void check(Connection connection) throws Exception {
        var published = Database.number(connection, "select count(*) from progress_report");
        var entries = Database.number(connection, "select count(*) from journal_entry");
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

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
