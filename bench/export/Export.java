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

/**
 * Measures exports of many reports in each format, and compares them with a plain SELECT of the same rows by
 * MariaDB's own client and by JDBC.
 */
final class Export {

    private static final int ROWS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROWS", "2000000"));
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "1"));
    private static final List<String> WAYS =
            List.of(System.getenv().getOrDefault("BENCH_WAYS", "client,jdbc,csv,jsonl,xlsx,gzip,zip").split(","));
    private static final String API = System.getenv("SEQUITUR_URL") + "/api/sequitur/v1";
    private static final String SELECT =
            """
            select f.id, c.id, c.short_title_fr, c.short_title_nl, b.id, b.abbreviation_fr, b.abbreviation_nl,
                   f.implementation_status, f.percent_done, f.expected_on, f.narrative_fr, f.narrative_nl,
                   f.original_language, f.published_at
              from progress_report f join commitment c on c.row_id = f.commitment_row_id join body b on b.id = f.body_id
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * @param first seconds until the first byte or row
     * @param bytes 0 if not counted
     */
    record Run(double first, double seconds, long bytes) {}

    public static void main(String... arguments) throws Exception {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.out.printf("%n== Exports: %,d reports, %d rounds in turn%n", ROWS, ROUNDS);
        try (var connection = DriverManager.getConnection(
                System.getenv("SEQUITUR_DB_URL"), System.getenv("SEQUITUR_DB_MIGRATION_USER"), System.getenv("SEQUITUR_DB_MIGRATION_PASSWORD"))) {
            fill(connection);
            new Export().measure(connection);
        }
    }

    /**
     * Inserts directly into the table, as publishing two million reports through the API would take hours. The rows
     * are like the register's, with time-ordered ids, but without journal entries, which are not exported here.
     */
    private static void fill(Connection connection) throws SQLException {
        var from = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into progress_report
                    select concat(lpad(hex(1704063600000 + seq * 1000), 12, '0'), '70008', lpad(hex(seq), 15, '0')), c.row_id, c.owner_id, 'IN_PROGRESS', seq %% 101, '2027-12-31', '[]',
                           concat('Rapport ', seq, '. ', repeat('Les communes ont été consultées et le projet avance. ', 4)),
                           concat('Verslag ', seq, '. ', repeat('De gemeenten zijn geraadpleegd en het project vordert. ', 4)),
                           'FR', date_add('2024-01-01', interval seq second), null, null, null, null
                      from seq_1_to_%d join commitment c on c.row_id = 1 + seq %% 30
                    """.formatted(ROWS).replace("%%", "%"));
            statement.execute("update public_data_change set changes = changes + 1 where slot = 0");
            statement.execute("analyze table progress_report");
        }
        System.out.printf("filled in %.0f s%n", secondsSince(from));
    }

    private void measure(Connection connection) throws Exception {
        System.out.printf("%-22s %9s %9s %9s %9s %22s%n", "", "first, s", "seconds", "rows/s", "MB", "API's memory, peak MB");
        for (var round = 0; round < ROUNDS; round++) {
            for (var way : WAYS) {
                switch (way) {
                    case "client" -> printRow("SELECT by mariadb", client());
                    case "jdbc" -> printRow("SELECT by JDBC", select(connection));
                    case "gzip" -> printRow("csv, gzip", take("/exports/progressReports?format=csv", "gzip"));
                    case "zip" -> printRow("all, zip", take("/exports/dataPackage", "identity"));
                    default -> printRow(way, take("/exports/progressReports?format=" + way, "identity"));
                }
            }
        }
    }

    private static Run select(Connection connection) throws SQLException {
        var from = System.nanoTime();
        var first = 0.0;
        var count = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (var rows = statement.executeQuery(SELECT)) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    if (++count == 1) {
                        first = secondsSince(from);
                    }
                    for (var column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        }
        if (count != ROWS) {
            throw new IllegalStateException("Rows: " + count);
        }
        return new Run(first, secondsSince(from), 0);
    }

    /** Reads with MariaDB's own client, which passes rows on as they arrive. */
    private static Run client() throws IOException, InterruptedException {
        var database = URI.create(System.getenv("SEQUITUR_DB_URL").replaceFirst("^jdbc:", ""));
        var program = new ProcessBuilder(
                "mariadb", "--quick", "--batch", "--skip-ssl", "--protocol=tcp", "--host=" + database.getHost(),
                "--port=" + database.getPort(), "--user=" + System.getenv("SEQUITUR_DB_MIGRATION_USER"),
                "--execute=" + SELECT, database.getPath().substring(1));
        program.environment().put("MYSQL_PWD", System.getenv("SEQUITUR_DB_MIGRATION_PASSWORD"));
        var from = System.nanoTime();
        var process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getInputStream().read();
        var first = secondsSince(from);
        var bytes = 1 + count(process.getInputStream());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("mariadb failed");
        }
        return new Run(first, secondsSince(from), bytes);
    }

    private Run take(String path, String encoding) throws IOException, InterruptedException {
        resetPeaks();
        var from = System.nanoTime();
        var response = client.send(
                HttpRequest.newBuilder(URI.create(API + path)).header("Accept-Encoding", encoding).build(),
                BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + response.statusCode());
        }
        try (var body = response.body()) {
            body.read();
            var first = secondsSince(from);
            var bytes = 1 + count(body);
            return new Run(first, secondsSince(from), bytes);
        }
    }

    private static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    private static long count(InputStream body) throws IOException {
        var buffer = new byte[64 * 1024];
        var bytes = 0L;
        for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }

    private static void printRow(String name, Run run) throws IOException {
        var peak = api().stream().mapToLong(Export::peak).max().orElse(0);
        System.out.printf(
                "%-22s %9.2f %9.1f %,9.0f %,9d %22d%n",
                name, run.first(), run.seconds(), ROWS / run.seconds(), run.bytes() / 1_000_000, peak);
    }

    /** Starts counting here. */
    private static void resetPeaks() throws IOException {
        for (var process : api()) {
            Files.writeString(process.resolve("clear_refs"), "5");
        }
    }

    /** Peak resident memory of a process, in MB. */
    private static long peak(Path process) {
        try {
            var status = Pattern.compile("VmHWM:\\s+(\\d+)").matcher(Files.readString(process.resolve("status")));
            return status.find() ? Long.parseLong(status.group(1)) / 1024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Process ids of the API under measurement. */
    private static List<Path> api() throws IOException {
        var port = "SEQUITUR_HTTP_PORT=" + URI.create(API).getPort();
        var found = new ArrayList<Path>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                try {
                    if (Files.readString(process.resolve("cmdline")).contains("sequitur.jar")
                            && List.of(Files.readString(process.resolve("environ")).split("\0")).contains(port)) {
                        found.add(process);
                    }
                } catch (IOException ended) {
                    // The process belongs to another user.
                }
            }
        }
        return found;
    }
}
