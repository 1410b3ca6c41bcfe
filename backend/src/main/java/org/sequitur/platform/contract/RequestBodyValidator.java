package org.sequitur.platform.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.schema.BilingualSchema;
import org.sequitur.platform.schema.Violation;

/** Refuses a body that the contract does not allow, with all its faults at once, before anything is made of it. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class RequestBodyValidator implements ReaderInterceptor {

    /** More than the longest texts that the contract allows, in any alphabet. */
    private static final int LONGEST = 256 * 1024;

    private static final int LONGEST_VALUE_TOLD = 100;

    /** Levels of objects and lists within each other: the contract has four. */
    private static final int DEEPEST = 10;
    /** Names, values and brackets, together. The contract's largest body has 200. */
    private static final int MOST_TOKENS = 2_000;
    /** Characters of a property's name. */
    private static final int LONGEST_NAME = 100;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxTokenCount(MOST_TOKENS)
            .maxNameLength(LONGEST_NAME)
            .maxStringLength(LONGEST)
            .build();

    private static final LocalizedText TOO_MUCH = new LocalizedText(
                    "Le contenu est trop complexe\u00A0: %d niveaux et %d éléments au plus, et des noms de %d caractères au plus.",
                    "De inhoud is te complex: hoogstens %d niveaus en %d elementen, en namen van hoogstens %d tekens.")
            .with(DEEPEST, MOST_TOKENS, LONGEST_NAME);
    private static final LocalizedText NO_OBJECT =
            new LocalizedText("Le contenu n'est pas un objet JSON correct.", "De inhoud is geen correct JSON-object.");

    private final Contract contract;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;
    private final Map<String, BilingualSchema> schemas = new ConcurrentHashMap<>();

    RequestBodyValidator(Contract contract, CurrentVertxRequest request, ObjectMapper json) {
        this.contract = contract;
        this.request = request;
        this.json = json.copyWith(JsonFactory.builder()
                        .streamReadConstraints(BOUNDS)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        var asked = request.getCurrent().request();
        var schema = contract.operation(asked.method().name(), asked.path())
                .map(Contract.Operation::body)
                .orElse(null);
        if (schema != null) {
            var bytes = body.getInputStream().readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
            }
            check(bytes, schemas.computeIfAbsent(schema, RequestBodyValidator::schema));
            body.setInputStream(new ByteArrayInputStream(bytes));
        }
        return body.proceed();
    }

    private void check(byte[] bytes, BilingualSchema schema) throws IOException {
        var tree = parse(bytes);
        var unfit = UnsafeJson.in(tree);
        if (!unfit.isEmpty()) {
            throw Problem.badRequest(unfit);
        }
        var issues = schema.violations(tree).stream()
                .map(violation -> issue(violation, tree))
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private JsonNode parse(byte[] bytes) throws IOException {
        try {
            var tree = json.readTree(bytes);
            if (tree.isObject()) {
                return tree;
            }
        } catch (StreamConstraintsException beyondBounds) {
            throw notRead(TOO_MUCH);
        } catch (JsonProcessingException notJson) {
            // Told below.
        }
        throw notRead(NO_OBJECT);
    }

    private static Problem notRead(LocalizedText why) {
        return Problem.badRequest(List.of(Issue.inBody(Issue.Type.SCHEMA_VIOLATION, "", null, why)));
    }

    private static Issue issue(Violation violation, JsonNode tree) {
        var value = tree.at(violation.pointer());
        var told = value.isValueNode() && value.asText().length() <= LONGEST_VALUE_TOLD ? value.asText() : null;
        return Issue.inBody(
                violation.unknown() ? Issue.Type.UNKNOWN_INPUT : Issue.Type.SCHEMA_VIOLATION,
                violation.pointer(),
                told,
                violation.message());
    }

    private static BilingualSchema schema(String pointer) {
        var standard = OpenApi30.getInstance();
        var openApi = JsonMetaSchema.builder(standard.getIri(), standard)
                .keyword(BilingualSchema.EXPECTED)
                .build();
        var factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                settings -> settings.metaSchema(openApi).defaultMetaSchemaIri(openApi.getIri()));
        return new BilingualSchema(
                settings -> factory.getSchema(SchemaLocation.of("classpath:/openapi.yaml#" + pointer), settings));
    }
}
