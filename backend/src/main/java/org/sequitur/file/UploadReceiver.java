package org.sequitur.file;

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
import org.sequitur.platform.problem.ProblemType;

/** Takes files in: into a file of this machine's, as they come, and never into memory. */
@ApplicationScoped
public class UploadReceiver {

    static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));
    static final String PREFIX = "sequitur-";
    static final String SUFFIX = ".received";

    private static final LocalizedText EMPTY =
            new LocalizedText("Le fichier envoyé est vide.", "Het verzonden bestand is leeg.");

    private final Path folder;
    private final long mostBytes;
    private final TypeDetection detection;
    private final VirusScanner scanner;

    @Inject
    UploadReceiver(
            @ConfigProperty(name = "sequitur.largest-body") long mostBytes,
            TypeDetection detection,
            VirusScanner scanner) {
        this(FOLDER, mostBytes, detection, scanner);
    }

    UploadReceiver(Path folder, long mostBytes, TypeDetection detection, VirusScanner scanner) {
        this.scanner = scanner;
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.detection = detection;
    }

    /**
     * @param sent read to its end, or until it is too much
     * @return to be closed by whoever asked, after which it is gone
     * @throws Problem if it is empty, too large, interrupted, of no type that is taken, or infected
     */
    public ReceivedFile receive(InputStream sent) {
        try {
            var spool = Files.createTempFile(folder, PREFIX, SUFFIX);
            // Not by catching: an Error leaves no file behind either.
            var accepted = false;
            try {
                var file = describe(TempUpload.into(spool, sent, mostBytes));
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

    public FilePolicy rules() {
        return new FilePolicy(mostBytes, scanner.isConfigured());
    }

    private ReceivedFile describe(TempUpload tempUpload) throws IOException {
        if (tempUpload.size() == 0) {
            throw Problem.of(ProblemType.EVIDENCE_TYPE_NOT_ALLOWED, EMPTY);
        }
        var type = detection
                .typeOf(tempUpload.path())
                .orElseThrow(() -> Problem.of(ProblemType.EVIDENCE_TYPE_NOT_ALLOWED));
        scanner.scan(tempUpload.path());
        return new ReceivedFile(tempUpload.path(), type, tempUpload.size(), tempUpload.sha256());
    }
}
