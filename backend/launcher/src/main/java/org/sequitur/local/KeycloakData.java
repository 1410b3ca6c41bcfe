package org.sequitur.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The embedded Keycloak's data in the state folder: its database, the imported realm files, and its secrets. */
final class KeycloakData {

    static final String DATABASE = "keycloak/data/h2/keycloakdb.mv.db";

    private static final String HOME = "keycloak";
    private static final List<String> SECRETS = List.of("keycloak-password", "keycloak-client-secret");
    /** Not backed up: programs, the database (copied separately), and files that are created at each start. */
    private static final Set<Path> EXCLUDED =
            Set.of(Path.of("lib"), Path.of("h2"), Path.of("transaction-logs"), Path.of("tmp"));

    private final Path state;

    KeycloakData(Path state) {
        this.state = state.toAbsolutePath().normalize();
    }

    boolean exists() {
        return Files.exists(state.resolve(DATABASE));
    }

    /**
     * Adds the data to a backup. Keycloak locks its database file, so its process is stopped (SIGSTOP) while the file is
     * copied; H2 recovers from that copy as after a power failure.
     */
    void writeInto(ArchiveWriter archive) throws IOException {
        var copy = Files.createTempDirectory("sequitur-keycloak-").resolve("keycloakdb.mv.db");
        try {
            copyDatabase(copy);
            archive.part(DATABASE, target -> Files.copy(copy, target));
        } finally {
            Folders.delete(copy.getParent());
        }
        for (var file : others()) {
            archive.part(state.relativize(file).toString(), target -> Files.copy(file, target));
        }
        for (var secret : SECRETS) {
            archive.part(secret, target -> Files.copy(state.resolve(secret), target));
        }
    }

    void restoreFrom(Archive archive) throws IOException {
        for (var part : archive.keys(ArchiveWriter.PART)) {
            if (part.startsWith(HOME + "/") || SECRETS.contains(part)) {
                var file = state.resolve(part).normalize();
                if (!file.startsWith(state)) {
                    throw new LocalFailure("The backup has a file that belongs elsewhere: " + part);
                }
                Folders.create(file.getParent());
                Folders.write(file, "");
                try (var content = archive.open(part);
                        var target = Files.newOutputStream(file)) {
                    content.transferTo(target);
                }
            }
        }
    }

    private List<Path> others() throws IOException {
        try (var files = Files.walk(state.resolve(HOME))) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> StreamSupport.stream(state.relativize(file).spliterator(), false)
                            .noneMatch(EXCLUDED::contains))
                    .toList();
        }
    }

    private void copyDatabase(Path target) throws IOException {
        var running = EmbeddedKeycloak.running(state);
        running.ifPresent(process -> signal("STOP", process));
        try {
            Files.copy(state.resolve(DATABASE), target);
        } finally {
            running.ifPresent(process -> signal("CONT", process));
        }
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            var sent = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .inheritIO()
                    .start();
            if (sent.waitFor() != 0) {
                throw new LocalFailure("Keycloak could not be halted for its backup.");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
