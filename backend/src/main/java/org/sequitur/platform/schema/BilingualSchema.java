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

/** A JSON schema, and what is to be said in both languages of what does not follow it. */
public final class BilingualSchema {

    /** Says in a schema, in both languages, what its pattern wants; the validator need not know. */
    public static final Keyword EXPECTED = new NonValidationKeyword(ValidationMessages.KEYWORD);

    private final JsonSchema french;
    private final JsonSchema dutch;

    /** @param load reads the schema with the given settings */
    public BilingualSchema(Function<SchemaValidatorsConfig, JsonSchema> load) {
        this.french = load.apply(in(Locale.FRENCH));
        this.dutch = load.apply(in(Locale.of("nl")));
    }

    /** Everything in which it does not follow the schema, in the validator's order; what two keywords hold against it, once. */
    public List<Violation> violations(JsonNode tree) {
        var said = messages(french, tree);
        if (said.isEmpty()) {
            return List.of();
        }
        var translated = messages(dutch, tree);
        return said.entrySet().stream()
                .map(entry -> violation(
                        entry.getValue(), translated.get(entry.getKey()).getMessage()))
                .distinct()
                .toList();
    }

    private Violation violation(ValidationMessage message, String dutch) {
        var property = message.getProperty();
        var place = message.getInstanceLocation().toString();
        return new Violation(
                property == null ? place : place + "/" + property,
                message.getType().equals("additionalProperties"),
                ValidationMessages.by(message, schemaOf(message))
                        .orElseGet(() -> new LocalizedText(message.getMessage(), dutch)));
    }

    /** The schema, however deep, whose keyword is not followed. */
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
