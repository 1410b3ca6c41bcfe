package org.sequitur.platform.schema;

import static org.sequitur.platform.schema.SchemaMessages.MESSAGES;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
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
 * alternatives describes in {@code x-expected}, in both languages, what is expected. A pattern that combines several
 * rules lists them there, each with its own pattern and description.
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
        var own = schema.path(KEYWORD);
        if (own.isObject() && OWN.contains(keyword)) {
            return Optional.of(localized(own));
        }
        if (own.isArray() && keyword.equals("pattern")) {
            return Optional.of(localized(violated(own, message.getInstanceNode().asText())));
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

    private static LocalizedText localized(JsonNode own) {
        return new LocalizedText(own.get("fr").asText(), own.get("nl").asText());
    }

    /** The first rule of a combined pattern that the text violates. */
    private static JsonNode violated(JsonNode rules, String text) {
        return StreamSupport.stream(rules.spliterator(), false)
                .filter(rule -> !JDKRegularExpressionFactory.getInstance()
                        .getRegularExpression(rule.get("pattern").asText())
                        .matches(text))
                .findFirst()
                .orElseThrow();
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
