import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** The database under measurement. Filled by the API's own importer, so that its rows are like those in production. */
final class Register {

    private static final int WANTED = Corpus.RESOLUTIONS * Corpus.THEMES * Corpus.REQUESTS_PER_THEME;
    private static final int MINUTES_TO_FILL = 15;

    private Register() {}

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("SEQUITUR_DB_URL"),
                System.getenv("SEQUITUR_DB_MIGRATION_USER"),
                System.getenv("SEQUITUR_DB_MIGRATION_PASSWORD"));
    }

    static void fill() throws IOException, SQLException, InterruptedException {
        try (var connection = connect()) {
            var there = number(connection, "select count(*) from commitment where resolution_id not like 'x-%'");
            if (there > 30) {
                throw new IllegalStateException("This register is in use (%d commitments): refused.".formatted(there));
            }
            if (number(connection, "select count(*) from commitment where resolution_id like 'x-%'") < WANTED) {
                var from = System.nanoTime();
                importCorpus();
                System.out.printf("Filled by the importer in %d s.%n", (System.nanoTime() - from) / 1_000_000_000);
                spread(connection);
            }
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Imports from a folder before the jar on the class path, as a start imports the bundled resolutions. */
    private static void importCorpus() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("sequitur-corpus-");
        var resolutions = Files.createDirectory(folder.resolve("resolutions"));
        var port = freePort();
        var log = folder.resolve("log").toFile();
        var importer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Xmx512m",
                        "-cp",
                        folder + ":" + System.getProperty("java.class.path"),
                        "org.sequitur.Main")
                .redirectErrorStream(true)
                .redirectOutput(log);
        importer.environment().put("SEQUITUR_IMPORT_AT_START", String.join(",", new Corpus().writeTo(resolutions)));
        importer.environment().put("SEQUITUR_HTTP_HOST", "127.0.0.1");
        importer.environment().put("SEQUITUR_HTTP_PORT", String.valueOf(port));
        importer.environment().put("SEQUITUR_MANAGEMENT_PORT", "0");
        var process = importer.start();
        try {
            var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_FILL);
            while (!isUp(port)) {
                if (System.nanoTime() > end || process.waitFor(1, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The import failed:\n" + Files.readString(log.toPath()));
                }
            }
        } finally {
            process.destroy();
            process.waitFor();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Sets states as reports, assessments and deadlines would have set them. */
    private static void spread(Connection connection) throws SQLException {
        execute(
                connection,
                """
                update commitment set
                    implementation_status = elt(1 + row_id % 6, 'NOT_REPORTED', 'NOT_STARTED', 'IN_PROGRESS',
                        'PARTLY_IMPLEMENTED', 'IMPLEMENTED', 'NOT_PURSUED'),
                    assessment = elt(1 + row_id div 7 % 4, 'NOT_ASSESSED', 'CONFIRMED', 'DISPUTED', 'NOT_VERIFIABLE'),
                    government_response = elt(1 + row_id div 11 % 5, 'NO_RESPONSE', 'ACCEPTED', 'ACCEPTED_IN_PART',
                        'NOT_ACCEPTED', 'NOT_COMPETENT'),
                    deadline = if(row_id % 5 = 0, null, date_add('2024-01-01', interval row_id * 37 % 2000 day)),
                    last_reported_on = if(row_id % 3 = 0, null, date_add('2022-01-01', interval row_id * 13 % 1700 day)),
                    silent_since = coalesce(last_reported_on, silent_since)
                where resolution_id like 'x-%'
                """,
                "update public_data_change set changes = changes + 1 where slot = 0",
                "analyze table commitment");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isUp(int port) {
        try {
            var health = URI.create("http://127.0.0.1:" + port + "/api/sequitur/v1/health").toURL();
            return ((HttpURLConnection) health.openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
