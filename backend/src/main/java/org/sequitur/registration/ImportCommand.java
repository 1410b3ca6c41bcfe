package org.sequitur.registration;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sequitur.document.FaultyDocument;
import org.sequitur.platform.language.Language;

/** {@code import FILE}: registers a resolution document, or prints all that is wrong with it. */
public class ImportCommand implements QuarkusApplication {

    private final RegisterResolution registration;

    ImportCommand(RegisterResolution registration) {
        this.registration = registration;
    }

    @Override
    public int run(String... args) {
        var file = Path.of(args[1]);
        try {
            var outcome = registration.register(Files.readString(file));
            System.out.println(
                    outcome == RegisterResolution.Outcome.REGISTERED
                            ? "%s: registered".formatted(file)
                            : "%s: already registered, nothing to do".formatted(file));
            return 0;
        } catch (FaultyDocument faulty) {
            System.err.printf(
                    "%s: not registered, %d fault(s):%n", file, faulty.faults().size());
            var language = Language.preferredBy(
                    System.getenv().getOrDefault("LANG", "").replaceFirst("[_.].*", ""));
            faulty.faults()
                    .forEach(fault -> System.err.printf(
                            "  %s: %s%n",
                            fault.place().isEmpty() ? "/" : fault.place(),
                            fault.message().in(language)));
        } catch (PersistenceException refused) {
            System.err.printf("%s: not registered, the database refused it: %s%n", file, refused.getMessage());
        } catch (CharacterCodingException notUtf8) {
            System.err.printf("%s: not UTF-8%n", file);
        } catch (IOException unreadable) {
            System.err.printf("%s: cannot be read%n", file);
        }
        return 1;
    }
}
