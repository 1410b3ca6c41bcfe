package org.sequitur.platform.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.Keyword;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.platform.language.LocalizedText;

/** A JSON schema with validation messages in both languages. */
public final class BilingualSchema {

    /** Schema keyword that describes in both languages what a {@code pattern} or alternatives expect. The validator itself ignores it. */
    public static final Keyword EXPECTED = new NonValidationKeyword(ValidationMessages.KEYWORD);

    private final JsonSchema french;
    private final JsonSchema dutch;

    /** @param load loads the schema with the given settings */
    public BilingualSchema(Function<SchemaValidatorsConfig, JsonSchema> load) {
        this.french = load.apply(in(Locale.FRENCH));
        this.dutch = load.apply(in(Locale.of("nl")));
    }

    /** All violations, in the validator's order. A value that violates two keywords with the same message appears once. */
    public List<Violation> violations(JsonNode tree) {
        var inFrench = messages(french, tree);
        if (inFrench.isEmpty()) {
            return List.of();
        }
        var inDutch = messages(dutch, tree);
        return inFrench.entrySet().stream()
                .map(entry ->
                        violation(entry.getValue(), inDutch.get(entry.getKey()).getMessage()))
                .distinct()
                .toList();
    }

    private Violation violation(ValidationMessage message, String dutch) {
        var property = message.getProperty();
        var pointer = message.getInstanceLocation().toString();
        return new Violation(
                property == null ? pointer : pointer + "/" + property,
                message.getType().equals("additionalProperties"),
                ValidationMessages.by(message, schemaOf(message))
                        .orElseGet(() -> new LocalizedText(message.getMessage(), dutch)));
    }

    /** The subschema whose keyword is violated. */
    private JsonNode schemaOf(ValidationMessage message) {
        var keyword = message.getSchemaLocation().getFragment();
        return french.findSchemaResourceRoot()
                .getSchemaNode()
                .at(keyword.getParent().toString());
    }

    private static Map<List<Object>, ValidationMessage> messages(JsonSchema schema, JsonNode tree) {
        return schema.validate(tree).stream()
                .collect(Collectors.toMap(
                        message -> List.of(
                                message.getInstanceLocation().toString(),
                                message.getEvaluationPath().toString(),
                                String.valueOf(message.getProperty())),
                        Function.identity(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static SchemaValidatorsConfig in(Locale language) {
        return SchemaValidatorsConfig.builder()
                .locale(language)
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
    }
}
