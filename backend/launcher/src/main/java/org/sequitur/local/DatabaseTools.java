package org.sequitur.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dumps and loads a MariaDB database with MariaDB's client programs. */
final class DatabaseTools {

    private static final Pattern URL =
            Pattern.compile("jdbc:mariadb:(?:[a-z-]+:)?//([^/:,]+)(?::(\\d+))?[^/]*/([^?]+)(?:[?](.*))?");

    /** Folder of MariaDB's client programs. */
    record ClientPrograms(Path folder) {

        /** The tools on the PATH, otherwise those packed with Sequitur. */
        static ClientPrograms find(Supplier<MariaDbProgram> packed) {
            for (var folder : System.getenv().getOrDefault("PATH", "").split(":")) {
                if (Files.isExecutable(Path.of(folder, "mariadb-dump"))
                        && Files.isExecutable(Path.of(folder, "mariadb"))) {
                    return new ClientPrograms(Path.of(folder));
                }
            }
            return new ClientPrograms(packed.get().base().resolve("bin"));
        }
    }

    private final ClientPrograms programs;
    private final String user;
    private final String password;
    private final Matcher address;

    /** @param user account with all privileges on the database except {@code GRANT OPTION} */
    DatabaseTools(ClientPrograms programs, String url, String user, String password) {
        this.programs = programs;
        this.user = user;
        this.password = password == null ? "" : password;
        this.address = URL.matcher(url);
        if (!address.matches()) {
            throw new LocalFailure("Cannot read the address of the database: jdbc:mariadb://host:port/name is needed.");
        }
    }

    /**
     * Dumps a consistent snapshot of all tables and rows while others write. Triggers are not included: the API creates
     * them again at start and in {@code verify}.
     *
     * @return the number of rows by table
     */
    Map<String, Long> dump(OutputStream target) throws IOException {
        var process = start(
                "mariadb-dump",
                ProcessBuilder.Redirect.PIPE,
                "--single-transaction",
                "--skip-triggers",
                "--no-tablespaces",
                "--hex-blob",
                "--skip-extended-insert",
                "--no-autocommit");
        process.getOutputStream().close();
        var counter = new RowCount(target);
        try (var dump = process.getInputStream()) {
            dump.transferTo(counter);
        }
        end(process, "mariadb-dump");
        if (!counter.isComplete()) {
            throw new LocalFailure("mariadb-dump ended before its work was done.");
        }
        return counter.rows();
    }

    void load(InputStream dump) throws IOException {
        var process = start("mariadb", ProcessBuilder.Redirect.INHERIT, "--batch");
        try (var target = process.getOutputStream()) {
            dump.transferTo(target);
        } catch (IOException ended) {
            // The program has printed the reason.
        }
        end(process, "mariadb");
    }

    /** The number of rows by table, without empty tables. */
    Map<String, Long> count() throws IOException {
        var rows = new TreeMap<String, Long>();
        for (var table : tables()) {
            var count =
                    Long.parseLong(query("select count(*) from `" + table + "`").getFirst());
            if (count > 0) {
                rows.put(table, count);
            }
        }
        return rows;
    }

    boolean isEmpty() throws IOException {
        return tables().isEmpty();
    }

    boolean hasTable(String name) throws IOException {
        return tables().contains(name);
    }

    void dropTables() throws IOException {
        var drops =
                tables().stream().map(table -> "drop table `" + table + "`;").collect(Collectors.joining());
        query("set foreign_key_checks = 0;" + drops);
    }

    /**
     * Executes SQL statements.
     *
     * @return the lines of output
     */
    List<String> query(String statements) throws IOException {
        var process = start(
                "mariadb", ProcessBuilder.Redirect.PIPE, "--batch", "--skip-column-names", "--execute=" + statements);
        process.getOutputStream().close();
        var response = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        end(process, "mariadb");
        return response.lines().toList();
    }

    private List<String> tables() throws IOException {
        return query("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE' order by table_name");
    }

    private Process start(String program, ProcessBuilder.Redirect output, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                programs.folder().resolve(program).toString(),
                "--no-defaults",
                "--protocol=tcp",
                "--host=" + address.group(1),
                "--port=" + (address.group(2) == null ? "3306" : address.group(2)),
                "--user=" + user,
                "--default-character-set=utf8mb4",
                "--max-allowed-packet=1G"));
        command.addAll(encryption());
        command.addAll(List.of(options));
        command.add(address.group(3));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.redirectOutput(output);
        // Not on the command line, which all users of the machine can read.
        builder.environment().put("MYSQL_PWD", password);
        return builder.start();
    }

    /** TLS options according to the {@code sslMode} of the JDBC URL. */
    private List<String> encryption() {
        var options = address.group(4) == null ? "" : address.group(4);
        if (!options.contains("sslMode=") || options.contains("sslMode=disable")) {
            return List.of("--skip-ssl");
        }
        return options.contains("sslMode=trust")
                ? List.of("--ssl", "--disable-ssl-verify-server-cert")
                : List.of("--ssl", "--ssl-verify-server-cert");
    }

    private static void end(Process process, String program) {
        try {
            var code = process.waitFor();
            if (code != 0) {
                throw new LocalFailure("%s failed with exit code %d.".formatted(program, code));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
