package org.sequitur.registration;

import static org.sequitur.registration.RegistrationMessages.MESSAGES;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ValidationError;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.Terminal;

/**
 * {@code import FILE}: registers a resolution document, or corrects the editorial texts of a registered one, and
 * prints the changes or all errors, in the language of the terminal.
 */
public class ImportCommand implements QuarkusApplication {

    private final RegisterResolution registration;
    private final Terminal terminal = Terminal.current();

    ImportCommand(RegisterResolution registration) {
        this.registration = registration;
    }

    @Override
    public int run(String... args) {
        var file = Path.of(args[1]);
        try {
            var result = registration.registerOrUpdate(Files.readString(file));
            print(System.out, outcome(result.outcome(), file));
            list(System.out, result.remarks());
            return 0;
        } catch (InvalidDocumentException faulty) {
            print(System.err, MESSAGES.invalid(file, faulty.errors().size()));
            list(System.err, faulty.errors());
        } catch (PersistenceException refused) {
            print(System.err, MESSAGES.refusedByDatabase(file, refused.getMessage()));
        } catch (CharacterCodingException notUtf8) {
            print(System.err, MESSAGES.notUtf8(file));
        } catch (IOException unreadable) {
            print(System.err, MESSAGES.unreadable(file));
        }
        return 1;
    }

    private static LocalizedText outcome(RegisterResolution.Outcome outcome, Path file) {
        return switch (outcome) {
            case REGISTERED -> MESSAGES.registered(file);
            case COMPLETED -> MESSAGES.completed(file);
            case CORRECTED -> MESSAGES.corrected(file);
            case ALREADY_REGISTERED -> MESSAGES.alreadyRegistered(file);
        };
    }

    private void list(PrintStream where, List<ValidationError> places) {
        places.forEach(error -> where.printf(
                "  %s: %s%n", error.place().isEmpty() ? "/" : error.place(), terminal.text(error.message())));
    }

    private void print(PrintStream where, LocalizedText what) {
        where.println(terminal.text(what));
    }
}
