package org.sequitur.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.sequitur.file.Inspection.Reader;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Tells what a file is by its content alone: names and what browsers say of them are not even looked at. */
@ApplicationScoped
class TypeDetection {

    /** Read when the first file comes: most instances on most days need none of it. */
    private static final class Tika {

        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
        private static final MediaType OLD_OFFICE = MediaType.application("x-tika-msoffice");
        private static final MediaType PDF = MediaType.application("pdf");

        private static boolean isA(MediaType type, MediaType kind) {
            return type.equals(kind) || TYPES.getMediaTypeRegistry().isSpecializationOf(type, kind);
        }
    }

    private final IsolatedInspection inspection;

    TypeDetection(IsolatedInspection inspection) {
        this.inspection = inspection;
    }

    /**
     * @return nothing where it is none of the types that are taken
     * @throws Problem if it is a document that does something by itself, or that cannot be examined
     */
    Optional<FileType> typeOf(Path file) throws IOException {
        MediaType type;
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            type = Tika.TYPES.detect(content, new Metadata());
        }
        // What is in a container is judged by what it contains, not by what its first bytes make of it.
        if (Tika.isA(type, MediaType.APPLICATION_ZIP)) {
            return inspected(Reader.ZIP, file);
        }
        if (Tika.isA(type, Tika.OLD_OFFICE)) {
            return inspected(Reader.COMPOUND, file);
        }
        if (Tika.isA(type, Tika.PDF)) {
            return inspected(Reader.PDF, file);
        }
        if (type.equals(MediaType.TEXT_PLAIN)) {
            return inspected(Reader.TEXT, file);
        }
        var image = FileType.of(type.toString());
        return image.isPresent() ? inspected(Reader.IMAGE, file) : image;
    }

    private Optional<FileType> inspected(Reader reader, Path file) {
        var verdict = inspection.inspect(reader, file);
        verdict.refusalReason().ifPresent(reason -> {
            var type = reason == RefusalReason.UNREADABLE
                    ? ProblemType.EVIDENCE_TYPE_NOT_ALLOWED
                    : ProblemType.EVIDENCE_CONTENT_NOT_ALLOWED;
            throw Problem.of(type, reason.explanation());
        });
        return verdict.type();
    }
}
