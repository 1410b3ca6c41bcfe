package org.sequitur.registration;

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
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * {@code import FILE}: registers a resolution document, or corrects the editorial texts of a registered one, and
 * prints the changes or all errors, in the language of the terminal.
 */
public class ImportCommand implements QuarkusApplication {

    private static final LocalizedText REGISTERED =
            new LocalizedText("%s: inscrit au registre", "%s: opgenomen in het register");
    private static final LocalizedText COMPLETED =
            new LocalizedText("%s: complété dans le registre", "%s: aangevuld in het register");
    private static final LocalizedText CORRECTED =
            new LocalizedText("%s: corrigé dans le registre", "%s: verbeterd in het register");
    private static final LocalizedText ALREADY_THERE =
            new LocalizedText("%s: déjà dans le registre, rien à faire", "%s: staat al in het register, niets te doen");
    private static final LocalizedText FAULTY = new LocalizedText(
            "%s: pas inscrit au registre, fautes\u00A0: %d", "%s: niet opgenomen in het register, fouten: %d");
    private static final LocalizedText REFUSED = new LocalizedText(
            "%s: pas inscrit au registre, la base de données refuse\u00A0: %s",
            "%s: niet opgenomen in het register, de databank weigert: %s");
    private static final LocalizedText NOT_UTF8 = new LocalizedText("%s: n'est pas de l'UTF-8", "%s: is geen UTF-8");
    private static final LocalizedText UNREADABLE =
            new LocalizedText("%s: fichier illisible", "%s: kan niet worden gelezen");

    private final RegisterResolution registration;
    private final Language language = Language.ofTerminal();

    ImportCommand(RegisterResolution registration) {
        this.registration = registration;
    }

    @Override
    public int run(String... args) {
        var file = Path.of(args[1]);
        try {
            var result = registration.registerOrCorrect(Files.readString(file));
            print(System.out, outcomeText(result.outcome()), file);
            list(System.out, result.remarks());
            return 0;
        } catch (InvalidDocumentException faulty) {
            print(System.err, FAULTY, file, faulty.faults().size());
            list(System.err, faulty.faults());
        } catch (PersistenceException refused) {
            print(System.err, REFUSED, file, refused.getMessage());
        } catch (CharacterCodingException notUtf8) {
            print(System.err, NOT_UTF8, file);
        } catch (IOException unreadable) {
            print(System.err, UNREADABLE, file);
        }
        return 1;
    }

    private static LocalizedText outcomeText(RegisterResolution.Outcome outcome) {
        return switch (outcome) {
            case REGISTERED -> REGISTERED;
            case COMPLETED -> COMPLETED;
            case CORRECTED -> CORRECTED;
            case ALREADY_THERE -> ALREADY_THERE;
        };
    }

    private void list(PrintStream where, List<ValidationError> places) {
        places.forEach(error -> where.printf(
                "  %s: %s%n",
                error.place().isEmpty() ? "/" : error.place(), error.message().in(language)));
    }

    private void print(PrintStream where, LocalizedText what, Object... details) {
        where.println(what.with(details).in(language));
    }
}
