package write;

import common.Login;
import java.sql.Connection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Measures how fast the API publishes reports, and compares it in turn with: the same transaction by JDBC; requests
 * with the same token that are refused before any query, the upper bound for any write through the API; and durable
 * inserts of the same bytes with one commit each, the baseline of all ratios.
 */
final class Write {

    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "3"));
    /** Drafts published in a round. Five times as many of the other, faster operations are done. */
    private static final int PUBLICATIONS = Integer.parseInt(System.getenv().getOrDefault("BENCH_PUBLICATIONS", "1500"));
    private static final int OTHERS = 5 * PUBLICATIONS;
    /** Warm-up: number of publications after which more do not make the API faster. */
    private static final int WARM_UP = Integer.parseInt(System.getenv().getOrDefault("BENCH_WARM_UP", "24000"));
    private static final String API = "/api/sequitur/v1";

    /** A draft with its entity tag, ready to be published. */
    record Draft(String id, String etag) {}

    private final List<String> commitments;
    private Login login;
    private int drafted;

    private Write(List<String> commitments) {
        this.commitments = commitments;
    }

    public static void main(String... arguments) throws Exception {
        // The jar's log manager is on the class path, and prints a warning unless it is selected.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        try (var connection = Database.connect()) {
            if (Database.number(connection, "select count(*) from journal_entry") > 0) {
                throw new IllegalStateException("This register is in use: refused.");
            }
            var bench = new Write(Commitments.register());
            System.out.printf(
                    "%n== Publications: %,d reports of %,d bytes, %d rounds; ratios to durable inserts of the same bytes%n",
                    PUBLICATIONS, Report.json(0).getBytes("UTF-8").length, ROUNDS);
            Insert.prepare(connection);
            bench.warmUp();
            System.out.print(Rounds.TITLES);
            for (var clients : List.of(1, 8, 32)) {
                bench.login = Login.as("cocom");
                bench.measure(clients);
            }
            bench.check(connection);
        }
    }

    private void warmUp() throws Exception {
        System.out.print("Warming up, publications/s:");
        for (var done = 0; done < WARM_UP; done += PUBLICATIONS) {
            // A new token, as one does not last for the whole run.
            login = Login.as("cocom");
            System.out.printf(" %,.0f", publish(8, drafts()).rate());
            refuse(8);
            insert(8);
        }
        publishByJdbc(8, drafts());
        System.out.println();
    }

    private void measure(int clients) throws Exception {
        var rounds = new Rounds();
        for (var round = 0; round < ROUNDS; round++) {
            var drafts = drafts();
            rounds.add("published", publish(clients, drafts));
            drafts = drafts();
            rounds.add("published by JDBC", publishByJdbc(clients, drafts));
            rounds.add("refused", refuse(clients));
            rounds.add("inserted: raw", insert(clients));
        }
        System.out.printf("%d clients%n%s", clients, rounds.against("inserted: raw"));
    }

    /** Each on another commitment than the ones before and after it. */
    private Queue<Draft> drafts() throws Exception {
        var numbers = new ConcurrentLinkedQueue<>(IntStream.range(drafted, drafted += PUBLICATIONS).boxed().toList());
        var drafts = new ConcurrentLinkedQueue<Draft>();
        Run.of(8, () -> new Http(login) {
            @Override
            public boolean act() throws Exception {
                var number = numbers.poll();
                if (number != null) {
                    var path = "/commitments/" + commitments.get(number % commitments.size()) + "/progressReports";
                    var created = send("POST", API + path, null, Report.json(number % 101), 201);
                    drafts.add(new Draft(created.header("location").replaceAll(".*/", ""), created.header("etag")));
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

    private Run publishByJdbc(int clients, Queue<Draft> drafts) throws Exception {
        return Run.of(clients, () -> new JdbcPublisher(drafts));
    }

    /** Officers may not list users: only the request is parsed and the token checked. */
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

    /** Checks that all acknowledged reports exist, have a journal entry, and are shown by the API. */
    private void check(Connection connection) throws Exception {
        var published = Database.number(connection, "select count(*) from progress_report");
        var entries = Database.number(connection, "select count(*) from journal_entry");
        try (var http = new Http(login) {
            @Override
            public boolean act() {
                return false;
            }
        }) {
            var body = http.send("GET", API + "/changes?pageSize=1", null, "", 200).body();
            if (published != drafted || entries != drafted || !body.contains("\"total\":" + drafted + ",")) {
                throw new IllegalStateException(
                        "%d published, %d rows, %d entries: %s".formatted(drafted, published, entries, body));
            }
        }
    }
}
