import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The database under measurement. Filled by the API's own importer, so that its rows are like those in production. */
final class Register {

    private Register() {}

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("SEQUITUR_DB_URL"),
                System.getenv("SEQUITUR_DB_MIGRATION_USER"),
                System.getenv("SEQUITUR_DB_MIGRATION_PASSWORD"));
    }

    /** Adds what is missing of that number of commitments. */
    static void fill(int wanted) throws IOException, SQLException, InterruptedException {
        try (var connection = connect()) {
            var other = number(connection, "select count(*) from commitment where resolution_id not like 'x-%'");
            if (other > 30) {
                throw new IllegalStateException("This register is in use (%d commitments): refused.".formatted(other));
            }
            var present = number(connection, "select count(*) from commitment where resolution_id like 'x-%'");
            if (present < wanted) {
                var from = System.nanoTime();
                importCorpus(present, wanted);
                System.out.printf("Filled by the importer in %d s.%n", (System.nanoTime() - from) / 1_000_000_000);
                spread(connection);
            } else if (present > wanted) {
                throw new IllegalStateException("This register has %,d commitments already".formatted(present));
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
    private static void importCorpus(long present, int wanted) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("sequitur-corpus-");
        var ids = new Corpus().writeTo(Files.createDirectory(folder.resolve("resolutions")), present, wanted);
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx512m",
                "-cp",
                folder + ":" + System.getProperty("java.class.path"),
                "org.sequitur.Main");
        try (var importer = new Instance(command, Map.of("SEQUITUR_IMPORT_AT_START", String.join(",", ids)))) {
            importer.awaitSuccess("/resolutions/" + ids.getLast());
        } finally {
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
                    silent_since = coalesce(last_reported_on, silent_since),
                    assessed_on = if(row_id div 7 % 4 = 0, null, date_add('2022-02-01', interval row_id * 13 % 1700 day)),
                    assessment_since = if(row_id % 9 = 0, last_reported_on, null),
                    answer_since = if(row_id % 23 = 0, date_add('2023-01-01', interval row_id * 7 % 1400 day), null),
                    answer_due_on = date_add(answer_since, interval 30 day)
                where resolution_id like 'x-%'
                """,
                """
                update state_period p join commitment c on c.row_id = p.row_id set
                    p.implementation_status = c.implementation_status, p.assessment = c.assessment,
                    p.government_response = c.government_response, p.deadline = c.deadline,
                    p.last_reported_on = c.last_reported_on, p.silent_since = c.silent_since,
                    p.assessed_on = c.assessed_on, p.assessment_since = c.assessment_since,
                    p.answer_since = c.answer_since, p.answer_due_on = c.answer_due_on
                where p.resolution_id like 'x-%'
                """,
                "update public_data_change set changes = changes + 1 where slot = 0",
                "analyze table commitment, state_period");
    }
}
