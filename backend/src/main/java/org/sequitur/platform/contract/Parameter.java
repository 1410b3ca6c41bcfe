package org.sequitur.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;

/** A query or header parameter of the contract, and the check of its values. */
record Parameter(Issue.In in, String name, int maxValues, ValueRule rule) {

    /** Returns what is expected if the value is invalid, otherwise empty. */
    interface ValueRule {
        Optional<LocalizedText> expectedInsteadOf(String value);
    }

    static Parameter of(Issue.In in, String name, JsonNode schema, JsonNode items) {
        var isArray = schema.path("type").asText().equals("array");
        return new Parameter(
                in,
                name,
                isArray ? schema.path("maxItems").asInt(Integer.MAX_VALUE) : 1,
                rule(isArray ? items : schema));
    }

    List<Issue> issuesOf(List<String> values) {
        if (values.size() > maxValues) {
            var expected = maxValues == 1
                    ? new LocalizedText("une seule valeur est attendue.", "er wordt één waarde verwacht.")
                    : new LocalizedText(
                                    "%d valeurs au plus sont attendues.", "er worden hoogstens %d waarden verwacht.")
                            .with(maxValues);
            return List.of(issue(String.join(", ", values), expected));
        }
        return values.stream()
                .flatMap(value -> rule.expectedInsteadOf(value).map(expected -> issue(value, expected)).stream())
                .toList();
    }

    private Issue issue(String value, LocalizedText expected) {
        var detail = new LocalizedText(name + "\u00A0: " + expected.fr(), name + ": " + expected.nl());
        return new Issue(Issue.Type.SCHEMA_VIOLATION, detail, in, name, value);
    }

    private static ValueRule rule(JsonNode schema) {
        if (schema.has("enum")) {
            return oneOf(StreamSupport.stream(schema.get("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList());
        }
        return switch (schema.get("type").asText()) {
            case "boolean" -> oneOf(List.of("true", "false"));
            case "integer" ->
                integer(schema.get("minimum").asInt(), schema.get("maximum").asInt());
            case "string" -> schema.path("format").asText().equals("date") ? date() : text(schema);
            default -> throw new IllegalStateException("No rule for a parameter like " + schema);
        };
    }

    private static ValueRule oneOf(List<String> values) {
        var expected = new LocalizedText("valeurs possibles\u00A0: %s.", "mogelijke waarden: %s.")
                .with(String.join(", ", values));
        return value -> values.contains(value) ? Optional.empty() : Optional.of(expected);
    }

    private static ValueRule integer(int minimum, int maximum) {
        var expected = new LocalizedText(
                        "un nombre entier de %d à %d est attendu.", "een geheel getal van %d tot %d wordt verwacht.")
                .with(minimum, maximum);
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
        var expected = new LocalizedText(
                "une date de la forme 2024-06-30 est attendue.", "een datum van de vorm 2024-06-30 wordt verwacht.");
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
        var tooLong = new LocalizedText("de %d à %d caractères sont attendus.", "%d tot %d tekens worden verwacht.")
                .with(minLength, maxLength);
        var malformed = new LocalizedText(
                "la forme n'est pas celle d'un identifiant.", "dit heeft niet de vorm van een kenmerk.");
        return value -> {
            var length = value.codePointCount(0, value.length());
            if (length < minLength || length > maxLength) {
                return Optional.of(tooLong);
            }
            return pattern.matcher(value).find() ? InputRules.invisibleIn(value) : Optional.of(malformed);
        };
    }
}
