package org.sequitur.platform.contract;

import static org.sequitur.platform.contract.ContractMessages.MESSAGES;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.sequitur.platform.code.CodeList;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;

/** A query or header parameter of the contract, and the check of its values. */
record Parameter(Issue.In in, String name, int maxValues, ValueRule rule) {

    /** Returns what is expected if the value is invalid, otherwise empty. */
    interface ValueRule {
        Optional<LocalizedText> expectedInsteadOf(String value);
    }

    /** @param list the name of the schema that lists the values; another name or empty if none does */
    static Parameter of(Issue.In in, String name, JsonNode schema, JsonNode items, String list) {
        var isArray = schema.path("type").asText().equals("array");
        return new Parameter(
                in,
                name,
                isArray ? schema.path("maxItems").asInt(Integer.MAX_VALUE) : 1,
                rule(isArray ? items : schema, list));
    }

    List<Issue> issuesOf(List<String> values) {
        if (values.size() > maxValues) {
            var expected = maxValues == 1 ? MESSAGES.oneValue() : MESSAGES.tooManyValues(maxValues);
            return List.of(issue(String.join(", ", values), expected));
        }
        return values.stream()
                .flatMap(value -> rule.expectedInsteadOf(value).map(expected -> issue(value, expected)).stream())
                .toList();
    }

    private Issue issue(String value, LocalizedText expected) {
        var detail = MESSAGES.parameter(name, expected);
        return new Issue(Issue.Type.SCHEMA_VIOLATION, detail, in, name, value);
    }

    private static ValueRule rule(JsonNode schema, String list) {
        if (schema.has("enum")) {
            return oneOf(
                    list,
                    StreamSupport.stream(schema.get("enum").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList());
        }
        return switch (schema.get("type").asText()) {
            case "boolean" -> oneOf("", List.of("true", "false"));
            case "integer" ->
                integer(schema.get("minimum").asInt(), schema.get("maximum").asInt());
            case "string" -> schema.path("format").asText().equals("date") ? date() : text(schema);
            default -> throw new IllegalStateException("No rule for a parameter like " + schema);
        };
    }

    private static ValueRule oneOf(String list, List<String> values) {
        var expected = MESSAGES.possibleValues(CodeList.described(list, values));
        return value -> values.contains(value) ? Optional.empty() : Optional.of(expected);
    }

    private static ValueRule integer(int minimum, int maximum) {
        var expected = MESSAGES.integer(minimum, maximum);
        return value -> {
            try {
                var number = Integer.parseInt(value);
                return number >= minimum && number <= maximum ? Optional.empty() : Optional.of(expected);
            } catch (NumberFormatException notANumber) {
                return Optional.of(expected);
            }
        };
    }

    private static ValueRule date() {
        var shape = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        var expected = MESSAGES.date();
        return value -> {
            try {
                if (shape.matcher(value).matches()) {
                    LocalDate.parse(value);
                    return Optional.empty();
                }
                return Optional.of(expected);
            } catch (DateTimeParseException notADate) {
                return Optional.of(expected);
            }
        };
    }

    private static ValueRule text(JsonNode schema) {
        var minLength = schema.path("minLength").asInt(0);
        var maxLength = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        var pattern = Pattern.compile(schema.path("pattern").asText(""));
        var tooLong = MESSAGES.length(minLength, maxLength);
        var malformed = MESSAGES.identifier();
        return value -> {
            var length = value.codePointCount(0, value.length());
            if (length < minLength || length > maxLength) {
                return Optional.of(tooLong);
            }
            return pattern.matcher(value).find() ? InputRules.invisibleIn(value) : Optional.of(malformed);
        };
    }
}
