package org.sequitur.intake.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sequitur.file.ContentRefusedException;
import org.sequitur.file.FileType;
import org.sequitur.file.IsolatedProcess;
import org.sequitur.file.RefusalReason;
import org.sequitur.file.TypeDetection;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Reads an uploaded file into the paragraphs of a resolution. The file is inspected as evidence is, then read in a process
 * of its own, one file at a time.
 */
@ApplicationScoped
public class SourceReader {

    /** In mebibytes. */
    private static final int MAX_HEAP = 160;

    private static final Duration MAX_TIME = Duration.ofSeconds(30);
    private static final Duration MAX_WAIT = Duration.ofSeconds(60);

    private static final Set<String> TEXT_NAMES = Set.of("txt", "md", "markdown", "text", "");

    private static final Map<FileType, Set<String>> NAMES = Map.of(
            FileType.PDF,
            Set.of("pdf", ""),
            FileType.DOCX,
            Set.of("docx", ""),
            FileType.TEXT,
            TEXT_NAMES,
            FileType.CSV,
            TEXT_NAMES);

    private final Semaphore permit = new Semaphore(1, true);
    private final TypeDetection detection;

    SourceReader(TypeDetection detection) {
        this.detection = detection;
    }

    /**
     * @param file stays as it is
     * @param fileName as the sender named it; its extension must fit the content
     * @throws SourceRefusedException if it is not the text of a resolution in both languages, see {@link SourceRefusal}
     * @throws Problem 503 if it has to wait too long for other files
     */
    public SourceText read(Path file, String fileName) throws IOException {
        var type = typeOf(file, fileName);
        try {
            if (!permit.tryAcquire(MAX_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
            }
            try {
                var output = IsolatedProcess.run(
                        SourceProcess.class, List.of(type.name(), file.toString()), MAX_HEAP, MAX_TIME);
                return SourceProcess.parse(output);
            } finally {
                permit.release();
            }
        } catch (IsolatedProcess.LimitExceededException tooComplex) {
            throw new SourceRefusedException(SourceRefusal.TOO_COMPLEX);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
    }

    private FileType typeOf(Path file, String fileName) throws IOException {
        var point = fileName.lastIndexOf('.');
        var extension = point < 0 ? "" : fileName.substring(point + 1).toLowerCase(Locale.ROOT);
        Optional<FileType> type;
        try {
            type = detection.inspect(file);
        } catch (ContentRefusedException refused) {
            // A part of such a size may also make it damaged, or too complex.
            throw new SourceRefusedException(
                    DocxChecks.isTooLarge(file) ? SourceRefusal.TOO_LARGE : refusal(refused.reason(), extension));
        }
        if (type.isEmpty() && TEXT_NAMES.contains(extension)) {
            // Refuses what is no text; what remains is another format under the name of a text.
            TextReader.decode(Files.readAllBytes(file));
        }
        return type.filter(found -> NAMES.getOrDefault(found, Set.of()).contains(extension))
                .orElseThrow(() -> new SourceRefusedException(SourceRefusal.UNKNOWN_FORMAT));
    }

    private static SourceRefusal refusal(RefusalReason reason, String extension) {
        return switch (reason) {
            case PROTECTED -> SourceRefusal.ENCRYPTED;
            case UNREADABLE -> SourceRefusal.UNREADABLE;
            case TOO_COMPLEX -> SourceRefusal.TOO_COMPLEX;
            case FOREIGN_DATA ->
                TEXT_NAMES.contains(extension) ? SourceRefusal.UNKNOWN_ENCODING : SourceRefusal.FOREIGN_DATA;
            default -> SourceRefusal.ACTIVE_CONTENT;
        };
    }
}
