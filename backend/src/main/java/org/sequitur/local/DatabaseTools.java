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

/** Writes out and loads one MariaDB database, by MariaDB's own programs. */
final class DatabaseTools {

    private static final Pattern URL =
            Pattern.compile("jdbc:mariadb:(?:[a-z-]+:)?//([^/:,]+)(?::(\\d+))?[^/]*/([^?]+)(?:[?](.*))?");

    /** Where MariaDB's programs are. */
    record Programs(Path folder) {

        /** Those on the path, or else those packed with Sequitur. */
        static Programs find(Supplier<MariaDbProgram> packed) {
            for (var folder : System.getenv().getOrDefault("PATH", "").split(":")) {
                if (Files.isExecutable(Path.of(folder, "mariadb-dump"))
                        && Files.isExecutable(Path.of(folder, "mariadb"))) {
                    return new Programs(Path.of(folder));
                }
            }
            return new Programs(packed.get().base().resolve("bin"));
        }
    }

    private final Programs programs;
    private final String user;
    private final String password;
    private final Matcher address;

    /** @param user with all rights on the database, {@code GRANT OPTION} apart */
    DatabaseTools(Programs programs, String url, String user, String password) {
        this.programs = programs;
        this.user = user;
        this.password = password == null ? "" : password;
        this.address = URL.matcher(url);
        if (!address.matches()) {
            throw new LocalFailure("Cannot read the address of the database: jdbc:mariadb://host:port/name is needed.");
        }
    }

    /**
     * One state of the whole database, while others write: tables and rows. Triggers are not in it: the API creates them
     * again when it starts, or verifies.
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
        var counted = new RowCount(target);
        try (var dump = process.getInputStream()) {
            dump.transferTo(counted);
        }
        end(process, "mariadb-dump");
        if (!counted.isComplete()) {
            throw new LocalFailure("mariadb-dump ended before its work was done.");
        }
        return counted.rows();
    }

    void load(InputStream dump) throws IOException {
        var process = start("mariadb", ProcessBuilder.Redirect.INHERIT, "--batch");
        try (var target = process.getOutputStream()) {
            dump.transferTo(target);
        } catch (IOException ended) {
            // The program has said why.
        }
        end(process, "mariadb");
    }

    /** The number of rows by table; none for an empty table. */
    Map<String, Long> count() throws IOException {
        var rows = new TreeMap<String, Long>();
        for (var table : tables()) {
            var count = Long.parseLong(
                    carryOut("select count(*) from `" + table + "`").getFirst());
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

    void empty() throws IOException {
        var drops =
                tables().stream().map(table -> "drop table `" + table + "`;").collect(Collectors.joining());
        carryOut("set foreign_key_checks = 0;" + drops);
    }

    /** The lines of the answer. */
    List<String> carryOut(String statements) throws IOException {
        var process = start(
                "mariadb", ProcessBuilder.Redirect.PIPE, "--batch", "--skip-column-names", "--execute=" + statements);
        process.getOutputStream().close();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        end(process, "mariadb");
        return answer.lines().toList();
    }

    private List<String> tables() throws IOException {
        return carryOut("select table_name from information_schema.tables"
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
        // Not on the command line, which every account of the machine can read.
        builder.environment().put("MYSQL_PWD", password);
        return builder.start();
    }

    /** As the address tells the API's driver. */
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
