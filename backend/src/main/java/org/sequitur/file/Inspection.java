package org.sequitur.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Inspects one document in a separate process, so that a document that makes the parsing libraries use much memory,
 * stack or time cannot affect the API.
 */
final class Inspection {

    /** The parser for the document. */
    enum Reader {
        PDF,
        ZIP,
        COMPOUND,
        IMAGE,
        TEXT
    }

    /** The result: a reason for refusal, or a file type, or neither for a container that is not a document. */
    record Verdict(Optional<FileType> type, Optional<RefusalReason> refusalReason) {

        static Verdict parse(String line) {
            var words = line.split(" ");
            return switch (words[0]) {
                case "TYPE" -> new Verdict(Optional.of(FileType.valueOf(words[1])), Optional.empty());
                case "FOUND" -> refused(RefusalReason.valueOf(words[1]));
                case "NONE" -> new Verdict(Optional.empty(), Optional.empty());
                default -> throw new IllegalStateException("Unknown output of an inspection: " + line);
            };
        }

        static Verdict refused(RefusalReason refusalReason) {
            return new Verdict(Optional.empty(), Optional.of(refusalReason));
        }

        String line() {
            return refusalReason
                    .map(reason -> "FOUND " + reason)
                    .or(() -> type.map(fileType -> "TYPE " + fileType))
                    .orElse("NONE");
        }
    }

    private Inspection() {}

    /** @param arguments the reader and the file. Prints one line, see {@link Verdict} */
    public static void main(String[] arguments) {
        IsolatedProcess.raiseOomScore();
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
        } catch (ContentRefusedException refusal) {
            return Verdict.refused(refusal.reason());
        } catch (StackOverflowError nested) {
            return Verdict.refused(RefusalReason.TOO_COMPLEX);
        } catch (IOException | RuntimeException broken) {
            return Verdict.refused(RefusalReason.UNREADABLE);
        }
    }
}
