package org.sequitur.document;

import static org.sequitur.document.DocumentMessages.MESSAGES;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.sequitur.platform.schema.BilingualSchema;

/** Reads a resolution document, validates it against the schema and, if that succeeds, against the rules. */
@ApplicationScoped
public class DocumentReader {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(BilingualSchema.EXPECTED)
                    .build()));

    private final ObjectMapper json;

    DocumentReader(ObjectMapper json) {
        this.json = json.copy()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * @param registered whether a body with this id is in the register
     * @throws InvalidDocumentException with all errors, each with its place
     */
    public ResolutionDocument read(String content, Predicate<String> registered) throws InvalidDocumentException {
        var tree = parse(content);
        var schemaErrors = schemaErrors(tree);
        if (!schemaErrors.isEmpty()) {
            throw new InvalidDocumentException(schemaErrors);
        }
        var document = known(tree);
        var ruleErrors = DocumentRules.errorsOf(document, registered);
        if (!ruleErrors.isEmpty()) {
            throw new InvalidDocumentException(ruleErrors);
        }
        return document;
    }

    /** Reads a document that was validated before. */
    public ResolutionDocument readKnown(String content) {
        return known(knownTree(content));
    }

    /** The differences in content; white space and the order of keys are ignored. */
    public Differences differences(String document, String known) {
        return Differences.between(knownTree(document), knownTree(known));
    }

    private JsonNode knownTree(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode parse(String content) throws InvalidDocumentException {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException notJson) {
            // The position replaces the parser's message, which exists in English only.
            var at = notJson.getLocation();
            throw new InvalidDocumentException(List.of(new ValidationError(
                    "", MESSAGES.notJson(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()))));
        }
    }

    private ResolutionDocument known(JsonNode tree) {
        try {
            return json.treeToValue(tree, ResolutionDocument.class);
        } catch (JsonProcessingException schemaTooWide) {
            throw new IllegalStateException("The schema allows what the document's records do not", schemaTooWide);
        }
    }

    /** The schema violations, in both languages. */
    private static List<ValidationError> schemaErrors(JsonNode tree) {
        return new BilingualSchema(DocumentReader::schema)
                .violations(tree).stream()
                        .map(violation -> new ValidationError(violation.pointer(), violation.message()))
                        .toList();
    }

    private static JsonSchema schema(SchemaValidatorsConfig settings) {
        return SCHEMAS.getSchema(new ByteArrayInputStream(schema()), settings);
    }

    /** The JSON Schema of documents, as bytes of the file. */
    public static byte[] schema() {
        try (var file = DocumentReader.class.getResourceAsStream("/resolutions/resolution-document.schema.json")) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
