package org.sequitur.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Examines one document in a process of its own: the libraries that read documents take as much memory, stack and time as
 * the document makes them, which must not be those of the API.
 */
final class Inspection {

    /** What reads the document. */
    enum Reader {
        PDF,
        ZIP,
        COMPOUND,
        IMAGE,
        TEXT
    }

    /** What came of it: a finding, or else a type, or neither for a container that is no document. */
    record Verdict(Optional<FileType> type, Optional<RefusalReason> refusalReason) {

        static Verdict parse(String line) {
            var words = line.split(" ");
            return switch (words[0]) {
                case "TYPE" -> new Verdict(Optional.of(FileType.valueOf(words[1])), Optional.empty());
                case "FOUND" -> found(RefusalReason.valueOf(words[1]));
                case "NONE" -> new Verdict(Optional.empty(), Optional.empty());
                default -> throw new IllegalStateException("An inspection said: " + line);
            };
        }

        static Verdict found(RefusalReason refusalReason) {
            return new Verdict(Optional.empty(), Optional.of(refusalReason));
        }

        String line() {
            return refusalReason
                    .map(found -> "FOUND " + found)
                    .or(() -> type.map(is -> "TYPE " + is))
                    .orElse("NONE");
        }
    }

    private Inspection() {}

    /** @param arguments the reader and the file; prints one line, see {@link Verdict} */
    public static void main(String[] arguments) {
        volunteerToBeKilled();
        System.out.println(
                verdict(Reader.valueOf(arguments[0]), Path.of(arguments[1])).line());
    }

    static Verdict verdict(Reader reader, Path file) {
        try {
            var type =
                    switch (reader) {
                        case PDF -> Optional.of(PdfDocument.typeOf(file));
                        case ZIP -> ZipDocument.typeOf(file);
                        case COMPOUND -> CompoundDocument.typeOf(file);
                        case IMAGE -> ImageFile.typeOf(file);
                        case TEXT -> Optional.of(PlainText.typeOf(file));
                    };
            return new Verdict(type, Optional.empty());
        } catch (ContentRefused refused) {
            return Verdict.found(refused.finding());
        } catch (StackOverflowError nested) {
            return Verdict.found(RefusalReason.TOO_COMPLEX);
        } catch (IOException | RuntimeException broken) {
            return Verdict.found(RefusalReason.UNREADABLE);
        }
    }

    /** Where memory runs out, the kernel ends this program and not the API. */
    private static void volunteerToBeKilled() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException | RuntimeException notLinux) {
            // Then nothing is known of who would be killed.
        }
    }
}
