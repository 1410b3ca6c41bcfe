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

/** Detects the type of a file from its content only; file names and declared media types are not used. */
@ApplicationScoped
public class TypeDetection {

    /** Loaded on first use; many instances never receive a file. */
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
     * @return empty if the type is not accepted
     * @throws Problem for a document with active content, or one that cannot be inspected
     */
    Optional<FileType> typeOf(Path file) throws IOException {
        try {
            return inspect(file);
        } catch (ContentRefusedException refusal) {
            var type = refusal.reason() == RefusalReason.UNREADABLE
                    ? FileProblems.EVIDENCE_TYPE_NOT_ALLOWED
                    : FileProblems.EVIDENCE_CONTENT_NOT_ALLOWED;
            throw Problem.of(type, refusal.reason().explanation());
        }
    }

    /**
     * The type as {@link #typeOf} finds it, for callers that word their own refusals.
     *
     * @throws ContentRefusedException for a document with active content, or one that cannot be inspected
     * @throws Problem 503 if it has to wait too long for other inspections
     */
    public Optional<FileType> inspect(Path file) throws IOException {
        MediaType type;
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            type = Tika.TYPES.detect(content, new Metadata());
        }
        // The type of a container is determined by its contents, not by its first bytes.
        if (Tika.isA(type, MediaType.APPLICATION_ZIP)) {
            return inspect(Reader.ZIP, file);
        }
        if (Tika.isA(type, Tika.OLD_OFFICE)) {
            return inspect(Reader.COMPOUND, file);
        }
        if (Tika.isA(type, Tika.PDF)) {
            return inspect(Reader.PDF, file);
        }
        // Tika takes a text in Windows-1252 with many accents for unknown data.
        if (type.equals(MediaType.TEXT_PLAIN) || type.equals(MediaType.OCTET_STREAM) && PlainText.isWindows1252(file)) {
            return inspect(Reader.TEXT, file);
        }
        var image = FileType.of(type.toString());
        return image.isPresent() ? inspect(Reader.IMAGE, file) : image;
    }

    private Optional<FileType> inspect(Reader reader, Path file) {
        var verdict = inspection.inspect(reader, file);
        verdict.refusalReason().ifPresent(reason -> {
            throw new ContentRefusedException(reason);
        });
        return verdict.type();
    }
}
