package org.sequitur.platform.schema;

import static org.sequitur.platform.schema.SchemaMessages.MESSAGES;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.sequitur.platform.code.CodeList;
import org.sequitur.platform.language.LocalizedText;

/**
 * Validation messages for API users; the validator's own messages are for schema authors. A schema with a pattern or
 * alternatives describes in {@code x-expected}, in both languages, what is expected.
 */
final class ValidationMessages {

    static final String KEYWORD = "x-expected";

    /** Keywords whose message a schema may define itself. */
    private static final Set<String> OWN =
            Set.of("type", "format", "pattern", "oneOf", "minContains", "dependentRequired");

    private static final Map<String, LocalizedText> TYPES = Map.of(
            "string", MESSAGES.text(),
            "integer", MESSAGES.integer(),
            "number", MESSAGES.number(),
            "boolean", MESSAGES.trueOrFalse(),
            "array", MESSAGES.list(),
            "object", MESSAGES.object());

    private static final Map<String, LocalizedText> FORMATS = Map.of(
            "date", MESSAGES.date(),
            "email", MESSAGES.email(),
            "uri", MESSAGES.link(),
            "uuid", MESSAGES.uuid());

    private static final Map<String, Function<String, LocalizedText>> BOUNDS = Map.of(
            "minimum", MESSAGES::minimum,
            "maximum", MESSAGES::maximum,
            "minLength", MESSAGES::minLength,
            "maxLength", MESSAGES::maxLength,
            "minItems", MESSAGES::minItems,
            "maxItems", MESSAGES::maxItems);

    private ValidationMessages() {}

    /**
     * @param schema the violated schema
     * @return empty if only the validator has a message for it
     */
    static Optional<LocalizedText> by(ValidationMessage message, JsonNode schema) {
        var keyword = message.getType();
        if (schema.has(KEYWORD) && OWN.contains(keyword)) {
            var own = schema.get(KEYWORD);
            return Optional.of(
                    new LocalizedText(own.get("fr").asText(), own.get("nl").asText()));
        }
        var value = schema.path(keyword);
        return Optional.ofNullable(
                switch (keyword) {
                    case "type" -> TYPES.get(value.asText());
                    case "format" -> FORMATS.get(value.asText());
                    case "enum" -> MESSAGES.oneOf(CodeList.described(name(message), list(value)));
                    case "const" -> MESSAGES.oneOf(value.asText());
                    case "uniqueItems" -> MESSAGES.duplicate();
                    case "required" -> MESSAGES.required();
                    case "additionalProperties", "false" -> MESSAGES.unknown();
                    default -> BOUNDS.containsKey(keyword) ? BOUNDS.get(keyword).apply(value.asText()) : null;
                });
    }

    /** The name of the schema that lists the values. */
    private static String name(ValidationMessage message) {
        var schema = message.getSchemaLocation().getFragment().getParent().toString();
        return schema.substring(schema.lastIndexOf('/') + 1);
    }

    private static List<String> list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
