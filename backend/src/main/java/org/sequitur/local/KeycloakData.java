package org.sequitur.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the embedded Keycloak keeps in the state folder: its database, which realm it took in, and its secrets. */
final class KeycloakData {

    static final String DATABASE = "keycloak.mv.db";

    private static final String TAKEN_IN = "keycloak-taken-in";
    private static final List<String> SECRETS = List.of("keycloak-password", "keycloak-client-secret");

    private final Path state;

    KeycloakData(Path state) {
        this.state = state;
    }

    private Path database() {
        return state.resolve("keycloak/data/h2/keycloakdb.mv.db");
    }

    private Path takenIn() {
        return state.resolve("keycloak/taken-in");
    }

    boolean exists() {
        return Files.exists(database());
    }

    /**
     * Its database cannot be read while Keycloak has it. Keycloak is halted for the moment that a copy of the file takes:
     * H2 recovers from that state as it does after a power cut.
     */
    void writeInto(ArchiveWriter archive) throws IOException {
        var copy = Files.createTempDirectory("sequitur-keycloak-").resolve("keycloakdb.mv.db");
        try {
            copy(copy);
            archive.part(DATABASE, target -> Files.copy(copy, target));
            archive.part(TAKEN_IN, target -> Files.copy(takenIn(), target));
            for (var secret : SECRETS) {
                archive.part(secret, target -> Files.copy(state.resolve(secret), target));
            }
        } finally {
            Folders.delete(copy.getParent());
        }
    }

    void restoreFrom(Archive archive) throws IOException {
        Folders.create(database().getParent());
        copy(archive, DATABASE, database());
        copy(archive, TAKEN_IN, takenIn());
        for (var secret : SECRETS) {
            copy(archive, secret, state.resolve(secret));
        }
    }

    private static void copy(Archive archive, String part, Path file) throws IOException {
        Folders.write(file, "");
        try (var content = archive.open(part);
                var target = Files.newOutputStream(file)) {
            content.transferTo(target);
        }
    }

    private void copy(Path target) throws IOException {
        var running = EmbeddedKeycloak.running(state);
        running.ifPresent(process -> signal("STOP", process));
        try {
            Files.copy(database(), target);
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
