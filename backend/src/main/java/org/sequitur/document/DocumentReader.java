package org.sequitur.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.schema.BilingualSchema;

/** Reads a resolution document and holds it to the schema and, once it has that shape, to the rules. */
@ApplicationScoped
public class DocumentReader {

    private final ObjectMapper json;

    DocumentReader(ObjectMapper json) {
        this.json = json.copy()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * @param registered whether a body is known already, by its id
     * @throws InvalidDocumentException with all faults, each with its place
     */
    public ResolutionDocument read(String content, Predicate<String> registered) throws InvalidDocumentException {
        var tree = parse(content);
        var shape = shapeFaults(tree);
        if (!shape.isEmpty()) {
            throw new InvalidDocumentException(shape);
        }
        var document = known(tree);
        var rules = DocumentRules.faultsOf(document, registered);
        if (!rules.isEmpty()) {
            throw new InvalidDocumentException(rules);
        }
        return document;
    }

    /** Reads a document that was held to the rules before. */
    public ResolutionDocument readKnown(String content) {
        return known(knownTree(content));
    }

    /** None, if two documents say the same, whatever white space and order of keys they are written with. */
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
            // Not the parser's own words, which are English alone: the place says as much.
            var at = notJson.getLocation();
            throw new InvalidDocumentException(List.of(new ValidationError(
                    "",
                    new LocalizedText(
                                    "le contenu n'est pas du JSON correct (ligne %d, colonne %d)",
                                    "de inhoud is geen correcte JSON (regel %d, kolom %d)")
                            .with(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()))));
        }
    }

    private ResolutionDocument known(JsonNode tree) {
        try {
            return json.treeToValue(tree, ResolutionDocument.class);
        } catch (JsonProcessingException schemaTooWide) {
            throw new IllegalStateException("The schema allows what the document's records do not", schemaTooWide);
        }
    }

    /** The validator's own messages, in both languages. */
    private static List<ValidationError> shapeFaults(JsonNode tree) {
        return new BilingualSchema(DocumentReader::schema)
                .violations(tree).stream()
                        .map(violation -> new ValidationError(violation.pointer(), violation.message()))
                        .toList();
    }

    private static JsonSchema schema(SchemaValidatorsConfig settings) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new ByteArrayInputStream(schema()), settings);
    }

    /** The JSON Schema of documents, as it is written. */
    public static byte[] schema() {
        try (var file = DocumentReader.class.getResourceAsStream("/resolutions/resolution-document.schema.json")) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
