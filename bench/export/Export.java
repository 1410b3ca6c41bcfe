import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a table of many reports away in each format, beside the same rows read by a plain SELECT, streamed by JDBC. */
final class Export {

    private static final int ROWS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROWS", "2000000"));
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "3"));
    private static final String API = System.getenv("SEQUITUR_URL") + "/api/sequitur/v1";
    private static final String SELECT =
            """
            select f.id, c.id, c.short_title_fr, c.short_title_nl, b.id, b.abbreviation_fr, b.abbreviation_nl,
                   f.implementation_status, f.percent_done, f.expected_on, f.narrative_fr, f.narrative_nl,
                   f.original_language, f.published_at
              from progress_report f join commitment c on c.row_id = f.commitment_row_id join body b on b.id = f.body_id
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    /** @param bytes nought where they were not counted */
    record Run(double seconds, long bytes) {}

    public static void main(String... arguments) throws Exception {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.out.printf("%n== Exports: %,d reports, %d rounds in turn%n", ROWS, ROUNDS);
        try (var connection = DriverManager.getConnection(
                System.getenv("SEQUITUR_DB_URL"), System.getenv("SEQUITUR_DB_USER"), System.getenv("SEQUITUR_DB_PASSWORD"))) {
            fill(connection);
            new Export().measure(connection);
        }
    }

    /** As they are in the register, but for their journal, which is not taken away here. */
    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into progress_report
                    select uuid(), c.row_id, c.owner_id, 'IN_PROGRESS', seq %% 101, '2027-12-31', '[]',
                           concat('Rapport ', seq, '. ', repeat('Les communes ont été consultées et le projet avance. ', 4)),
                           concat('Verslag ', seq, '. ', repeat('De gemeenten zijn geraadpleegd en het project vordert. ', 4)),
                           'fr', date_add('2024-01-01', interval seq second)
                      from seq_1_to_%d join commitment c on c.row_id = 1 + seq %% 30
                    """.formatted(ROWS).replace("%%", "%"));
            statement.execute("update public_data_change set changes = changes + 1 where slot = 0");
            statement.execute("analyze table progress_report");
        }
    }

    private void measure(Connection connection) throws Exception {
        System.out.printf("%-22s %9s %12s %9s %16s%n", "", "seconds", "rows/s", "MB", "API's peak, MB");
        for (var round = 0; round < ROUNDS; round++) {
            tell("SELECT by JDBC", select(connection));
            for (var format : List.of("csv", "jsonl", "xlsx")) {
                tell(format, take("/exports/progressReports?format=" + format, "identity"));
            }
            tell("csv, gzip", take("/exports/progressReports?format=csv", "gzip"));
            tell("all, zip", take("/exports/dataPackage", "identity"));
        }
    }

    private static Run select(Connection connection) throws SQLException {
        var from = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (var rows = statement.executeQuery(SELECT)) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        }
        return new Run((System.nanoTime() - from) / 1e9, 0);
    }

    private Run take(String path, String encoding) throws IOException, InterruptedException {
        var from = System.nanoTime();
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(API + path)).header("Accept-Encoding", encoding).build(),
                BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        var bytes = count(answer.body());
        return new Run((System.nanoTime() - from) / 1e9, bytes);
    }

    private static long count(InputStream body) throws IOException {
        var buffer = new byte[64 * 1024];
        var bytes = 0L;
        for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }

    private static void tell(String what, Run run) throws IOException {
        System.out.printf(
                "%-22s %9.1f %,12.0f %,9d %16d%n", what, run.seconds(), ROWS / run.seconds(), run.bytes() / 1_000_000, peak());
    }

    /** Resident memory of the API at its highest, in MB. */
    private static long peak() throws IOException {
        var port = "SEQUITUR_HTTP_PORT=" + URI.create(API).getPort();
        var peaks = new ArrayList<Long>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                try {
                    if (Files.readString(process.resolve("cmdline")).contains("sequitur.jar")
                            && List.of(Files.readString(process.resolve("environ")).split("\0")).contains(port)) {
                        var status = Pattern.compile("VmHWM:\\s+(\\d+)").matcher(Files.readString(process.resolve("status")));
                        peaks.add(status.find() ? Long.parseLong(status.group(1)) / 1024 : 0);
                    }
                } catch (IOException ended) {
                    // It was somebody else's.
                }
            }
        }
        return peaks.stream().max(Long::compare).orElse(0L);
    }
}
