package org.sequitur.platform.contract;

import static org.sequitur.platform.contract.ContractMessages.MESSAGES;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Refuses request bodies that violate the contract, with all issues at once, before deserialization. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class RequestBodyValidator implements ReaderInterceptor {

    /** In bytes. More than the longest texts of the contract need in any script. */
    private static final int MAX_BYTES = 256 * 1024;

    /** Maximum nesting of objects and arrays; the contract needs four levels. */
    private static final int MAX_DEPTH = 10;
    /** Maximum number of names, values and brackets together; the contract's largest body has 200. */
    private static final int MAX_TOKENS = 2_000;
    /** Maximum number of names, values and brackets of the bodies that may be larger than others. */
    private static final int MAX_TOKENS_OF_LARGE_BODY = 100_000;
    /** Maximum length of a property name, in characters. */
    private static final int MAX_NAME_LENGTH = 100;

    private final Contract contract;
    private final ContractSchemas schemas;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;
    private final ObjectMapper largeJson;

    RequestBodyValidator(Contract contract, ContractSchemas schemas, CurrentVertxRequest request, ObjectMapper json) {
        this.contract = contract;
        this.schemas = schemas;
        this.request = request;
        this.json = bounded(json, MAX_TOKENS);
        this.largeJson = bounded(json, MAX_TOKENS_OF_LARGE_BODY);
    }

    private static ObjectMapper bounded(ObjectMapper json, int maxTokens) {
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxTokenCount(maxTokens)
                .maxNameLength(MAX_NAME_LENGTH)
                .maxStringLength(MAX_BYTES)
                .build();
        return json.copyWith(JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        var current = request.getCurrent().request();
        var operation = contract.operation(current.method().name(), current.path())
                .filter(found -> found.body() != null)
                .orElse(null);
        if (operation != null) {
            var ofOperation = operation.maxBodyBytes();
            var maxBytes = ofOperation == null ? MAX_BYTES : ofOperation;
            var bytes = body.getInputStream().readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
            }
            if (bytes.length == 0 && !operation.bodyRequired()) {
                return null;
            }
            var tree = ofOperation == null
                    ? parse(bytes, json, MAX_TOKENS)
                    : parse(bytes, largeJson, MAX_TOKENS_OF_LARGE_BODY);
            schemas.check(tree, operation.body());
            body.setInputStream(new ByteArrayInputStream(bytes));
        }
        return body.proceed();
    }

    private static JsonNode parse(byte[] bytes, ObjectMapper json, int maxTokens) throws IOException {
        try {
            var tree = json.readTree(bytes);
            if (tree.isObject()) {
                return tree;
            }
        } catch (StreamConstraintsException tooLarge) {
            throw unreadable(MESSAGES.tooComplex(MAX_DEPTH, maxTokens, MAX_NAME_LENGTH));
        } catch (JsonProcessingException notJson) {
            // Handled below.
        }
        throw unreadable(MESSAGES.notObject());
    }

    private static Problem unreadable(LocalizedText why) {
        return Problem.badRequest(List.of(Issue.inBody(Issue.Type.SCHEMA_VIOLATION, "", null, why)));
    }
}
