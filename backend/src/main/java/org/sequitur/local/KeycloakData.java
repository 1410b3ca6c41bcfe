package org.sequitur.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What the embedded Keycloak keeps in the state folder: its database, what it took in at its first start, and its secrets. */
final class KeycloakData {

    static final String DATABASE = "keycloak/data/h2/keycloakdb.mv.db";

    private static final String HOME = "keycloak";
    private static final List<String> SECRETS = List.of("keycloak-password", "keycloak-client-secret");
    /** Its programs, the database, and what it makes anew at each start. */
    private static final Set<Path> LEFT_OUT =
            Set.of(Path.of("lib"), Path.of("h2"), Path.of("transaction-logs"), Path.of("tmp"));

    private final Path state;

    KeycloakData(Path state) {
        this.state = state.toAbsolutePath().normalize();
    }

    boolean exists() {
        return Files.exists(state.resolve(DATABASE));
    }

    /**
     * Its database cannot be read while Keycloak has it. Keycloak is halted for the moment that a copy of the file takes:
     * H2 recovers from that state as it does after a power cut.
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
                            .noneMatch(LEFT_OUT::contains))
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
