package org.sequitur.intake.draft;

import static org.sequitur.intake.draft.DraftMessages.MESSAGES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Locale;
import org.sequitur.body.Bodies;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ValidationError;
import org.sequitur.file.ReceivedFile;
import org.sequitur.intake.structure.Rows;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Reads the source of a draft. */
@ApplicationScoped
class DraftSources {

    private static final int MEBIBYTE = 1024 * 1024;
    /** In bytes, of a document in the exchange format. */
    private static final long MAX_DOCUMENT = 5L * MEBIBYTE;

    private static final String DEFAULT_NAME = "document.json";
    private static final int LONGEST_NAME = 190;

    private final DocumentReader documents;
    private final Bodies bodies;
    private final ObjectMapper json;

    DraftSources(DocumentReader documents, Bodies bodies, ObjectMapper json) {
        this.documents = documents;
        this.bodies = bodies;
        this.json = json;
    }

    /**
     * @param fileName as the sender calls it, or null
     * @throws Problem 422 if it is not a resolution, 413 if it is too large
     */
    @Transactional
    ReadSource read(ReceivedFile file, String fileName) {
        return switch (file.type()) {
            case TEXT, CSV -> readDocument(file, fileName);
            default -> throw Problem.of(DraftProblemTypes.SOURCE_NOT_USABLE, MESSAGES.formatNotSupported());
        };
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
            var document =
                    documents.read(content, id -> bodies.findByIdOptional(id).isPresent());
            var tree = (ObjectNode) json.readTree(content);
            return new ReadSource(
                    "application/json", name(fileName), Proposal.ofDocument(Rows.of(tree), tree, document.bodies()));
        } catch (InvalidDocumentException invalid) {
            throw Problem.of(
                    DraftProblemTypes.SOURCE_NOT_USABLE,
                    invalid.faults().stream().map(DraftSources::issue).toList());
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
        if (given == null) {
            return DEFAULT_NAME;
        }
        var name = given.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ").strip();
        var base = name.toLowerCase(Locale.ROOT).endsWith(".json")
                ? name.substring(0, name.length() - ".json".length())
                : name;
        return base.isBlank() ? DEFAULT_NAME : base.substring(0, Math.min(base.length(), LONGEST_NAME)) + ".json";
    }
}
