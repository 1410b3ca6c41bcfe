package org.sequitur.file;

import static org.sequitur.file.FileMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

/** Receives uploads into temporary files, without keeping their content in memory. */
@ApplicationScoped
public class UploadReceiver {

    static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));
    static final String PREFIX = "sequitur-";
    static final String SUFFIX = ".received";

    private final Path folder;
    private final long maxBytes;
    private final TypeDetection detection;
    private final VirusScanner scanner;

    @Inject
    UploadReceiver(
            @ConfigProperty(name = "sequitur.max-body") long maxBytes, TypeDetection detection, VirusScanner scanner) {
        this(FOLDER, maxBytes, detection, scanner);
    }

    UploadReceiver(Path folder, long maxBytes, TypeDetection detection, VirusScanner scanner) {
        this.scanner = scanner;
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.detection = detection;
    }

    /**
     * @param sent read to its end, or until it exceeds the limit
     * @param wrongType says which types the caller accepts
     * @return the file, a photo without its metadata; the caller closes it, which deletes it
     * @throws Problem if it is empty, too large, interrupted, of a type that is not accepted, or infected
     */
    public ReceivedFile receive(InputStream sent, LocalizedText wrongType) {
        return receive(sent, Problem.of(FileProblems.EVIDENCE_TYPE_NOT_ALLOWED, wrongType));
    }

    /** Receives a file like {@link #receive(InputStream, LocalizedText)}, of any type of evidence. */
    public ReceivedFile receive(InputStream sent) {
        return receive(sent, Problem.of(FileProblems.EVIDENCE_TYPE_NOT_ALLOWED));
    }

    private ReceivedFile receive(InputStream sent, Problem wrongType) {
        try {
            var spool = Files.createTempFile(folder, PREFIX, SUFFIX);
            // A flag instead of a catch block, so that an Error deletes the file too.
            var accepted = false;
            try {
                var file = describe(TemporaryUpload.into(spool, sent, maxBytes), wrongType);
                accepted = true;
                return file;
            } finally {
                if (!accepted) {
                    Files.deleteIfExists(spool);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** An empty temporary file. The caller deletes it; {@link TemporaryFileCleanup} does where the process is killed before. */
    public static Path newTempFile() throws IOException {
        return Files.createTempFile(FOLDER, PREFIX, SUFFIX);
    }

    public FilePolicy rules() {
        return new FilePolicy(maxBytes, scanner.isConfigured());
    }

    private ReceivedFile describe(TemporaryUpload tempUpload, Problem wrongType) throws IOException {
        if (tempUpload.size() == 0) {
            throw Problem.of(FileProblems.EVIDENCE_TYPE_NOT_ALLOWED, MESSAGES.empty());
        }
        var type = detection.typeOf(tempUpload.path()).orElseThrow(() -> wrongType);
        scanner.scan(tempUpload.path());
        var stored = PhotoMetadata.mayBeIn(type) ? withoutMetadata(tempUpload, type) : tempUpload;
        return new ReceivedFile(stored.path(), type, stored.size(), stored.sha256());
    }

    /** The photo in place of the received one, at the same path. */
    private TemporaryUpload withoutMetadata(TemporaryUpload photo, FileType type) throws IOException {
        var image = Files.createTempFile(folder, PREFIX, SUFFIX);
        try {
            PhotoMetadata.remove(photo.path(), type, image);
            try (var content = Files.newInputStream(image)) {
                return TemporaryUpload.into(photo.path(), content, maxBytes);
            }
        } finally {
            Files.deleteIfExists(image);
        }
    }
}
