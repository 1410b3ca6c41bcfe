package org.sequitur.intake.draft;

import static org.sequitur.intake.draft.DraftMessages.MESSAGES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.document.ValidationError;
import org.sequitur.file.FileType;
import org.sequitur.file.ReceivedFile;
import org.sequitur.intake.source.SourceReader;
import org.sequitur.intake.source.SourceRefusal;
import org.sequitur.intake.source.SourceRefusedException;
import org.sequitur.intake.structure.DocumentRows;
import org.sequitur.intake.structure.StructureRecognizer;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Reads the source of a draft. */
@ApplicationScoped
class DraftSources {

    private static final int MEBIBYTE = 1024 * 1024;
    /** In bytes, of a document in the exchange format. */
    private static final long MAX_DOCUMENT = 5L * MEBIBYTE;

    /** In bytes: the part of a file that decides whether it is JSON. */
    private static final int BEGINNING = 256;

    private static final String DOCUMENT_EXTENSION = ".json";

    /** Base name of a file that the sender did not name. */
    private static final String DEFAULT_NAME = "document";

    private static final int MAX_NAME_LENGTH = 190;

    private final DocumentReader documents;
    private final SourceReader sourceReader;
    private final RegisteredBodies bodies;
    private final ObjectMapper json;

    DraftSources(DocumentReader documents, SourceReader sourceReader, RegisteredBodies bodies, ObjectMapper json) {
        this.documents = documents;
        this.sourceReader = sourceReader;
        this.bodies = bodies;
        this.json = json;
    }

    /**
     * Reads a printed resolution (PDF, DOCX, text, Markdown) or a document in the exchange format. Holds no transaction, as the
     * reader may take half a minute.
     *
     * @param fileName as the sender calls it, or null
     * @throws Problem 422 if it is not a resolution, 413 if it is too large
     */
    ReadSource read(ReceivedFile file, String fileName) {
        var given = fileName == null ? "" : fileName;
        return isDocument(file, given) ? readDocument(file, given) : readPrinted(file, given);
    }

    /** A text file that is named as JSON, or begins as an object in JSON does. */
    private static boolean isDocument(ReceivedFile file, String fileName) {
        if (file.type() != FileType.TEXT && file.type() != FileType.CSV) {
            return false;
        }
        if (fileName.toLowerCase(Locale.ROOT).endsWith(DOCUMENT_EXTENSION)) {
            return true;
        }
        try (var content = file.open()) {
            return new String(content.readNBytes(BEGINNING), StandardCharsets.UTF_8)
                    .stripLeading()
                    .startsWith("{");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReadSource readPrinted(ReceivedFile file, String fileName) {
        try {
            var source = sourceReader.read(file.path(), fileName);
            var text = StructureRecognizer.recognize(source, bodies.all());
            if (!text.isResolution()) {
                throw new SourceRefusedException(SourceRefusal.NOT_A_RESOLUTION);
            }
            return new ReadSource(
                    file.type().mediaType(),
                    file.type().nameFor(fileName),
                    InitialDraft.ofSource(text, SourceBlocks.of("", source)));
        } catch (SourceRefusedException refused) {
            throw Problem.of(
                    DraftProblemTypes.SOURCE_NOT_USABLE, refused.reason().explanation());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReadSource readDocument(ReceivedFile file, String fileName) {
        if (file.size() > MAX_DOCUMENT) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, MESSAGES.tooLarge(MAX_DOCUMENT / MEBIBYTE));
        }
        try {
            var content = Files.readString(file.path());
            if (!content.stripLeading().startsWith("{")) {
                throw Problem.of(DraftProblemTypes.SOURCE_NOT_USABLE, MESSAGES.notDocument());
            }
            var registered = bodies.all().stream().map(BodyEntry::bodyId).collect(Collectors.toSet());
            var document = documents.read(content, registered::contains);
            var tree = (ObjectNode) json.readTree(content);
            return new ReadSource(
                    "application/json",
                    name(fileName),
                    InitialDraft.ofDocument(DocumentRows.of(tree), tree, document.bodies()));
        } catch (InvalidDocumentException invalid) {
            throw Problem.of(
                    DraftProblemTypes.SOURCE_NOT_USABLE,
                    invalid.errors().stream().map(DraftSources::issue).toList());
        } catch (CharacterCodingException notUtf8) {
            throw Problem.of(DraftProblemTypes.SOURCE_NOT_USABLE, MESSAGES.notDocument());
        } catch (JsonProcessingException validated) {
            throw new IllegalStateException(validated);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Issue issue(ValidationError error) {
        return Issue.inBody(Issue.Type.INVALID_INPUT, error.place(), null, error.message());
    }

    /** A name that is safe on every system, with the extension of its type. */
    private static String name(String given) {
        var safe = FileType.withoutForbidden(given);
        var base = safe.toLowerCase(Locale.ROOT).endsWith(DOCUMENT_EXTENSION)
                ? safe.substring(0, safe.length() - DOCUMENT_EXTENSION.length())
                : safe;
        var known = base.isBlank() ? DEFAULT_NAME : base;
        return known.substring(0, Math.min(known.length(), MAX_NAME_LENGTH)) + DOCUMENT_EXTENSION;
    }
}
