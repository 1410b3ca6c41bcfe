package org.sequitur.platform.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.language.LocalizedText;

class BilingualSchemaTest {

    private static final BilingualSchema SCHEMA = new BilingualSchema(settings ->
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema("""
            { "type": "object", "additionalProperties": false, "required": ["id"],
              "properties": {
                "id": { "type": "string" },
                "percent": { "type": "integer", "minimum": 1, "maximum": 100 },
                "day": { "type": "string", "format": "date" },
                "url": { "$ref": "#/$defs/link" },
                "word": { "type": "string", "minLength": 2, "maxLength": 5 },
                "kind": { "type": "string", "enum": ["one", "two"] },
                "list": { "type": "array", "items": { "type": "boolean" }, "minItems": 1, "maxItems": 2, "uniqueItems": true },
                "even": { "multipleOf": 2 },
                "line": { "type": "string", "pattern": "^[a-z]*[a-z][a-z]*$", "x-expected": [
                  { "pattern": "^[a-z]*$", "fr": "Des lettres.", "nl": "Letters." },
                  { "pattern": "[a-z]", "fr": "Une lettre.", "nl": "Een letter." } ] } },
              "$defs": { "link": { "type": "string", "format": "uri", "pattern": "^https?://", "maxLength": 30,
                "x-expected": { "fr": "Un lien.", "nl": "Een link." } } } }""", settings));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /id | Cette donnée est obligatoire. | Dit gegeven is verplicht.",
                "{'id':'a','z':1} | /z | Cette donnée n’est pas attendue ici. | Dit gegeven wordt hier niet verwacht.",
                "{'id':1} | /id | Un texte est attendu. | Er wordt tekst verwacht.",
                "{'id':'a','percent':49.5} | /percent | Un nombre entier est attendu. | Er wordt een geheel getal verwacht.",
                "{'id':'a','percent':150} | /percent | La valeur ne peut pas être supérieure à 100. | De waarde mag niet groter zijn dan 100.",
                "{'id':'a','percent':0} | /percent | La valeur ne peut pas être inférieure à 1. | De waarde mag niet kleiner zijn dan 1.",
                "{'id':'a','day':'soon'} | /day | Une date de la forme 2024-06-30 est attendue. | Er wordt een datum van de vorm 2024-06-30 verwacht.",
                "{'id':'a','url':'www.x.be'} | /url | Un lien. | Een link.",
                "{'id':'a','url':'https://x.be/2345678901234567890'} | /url | Le texte ne peut pas dépasser 30 caractères. | De tekst mag niet langer zijn dan 30 tekens.",
                "{'id':'a','line':'a1'} | /line | Des lettres. | Letters.",
                "{'id':'a','line':''} | /line | Une lettre. | Een letter.",
                "{'id':'a','line':1} | /line | Un texte est attendu. | Er wordt tekst verwacht.",
                "{'id':'a','word':'a'} | /word | Nombre minimal de caractères\u00A0: 2. | Minimumaantal tekens: 2.",
                "{'id':'a','kind':'three'} | /kind | Valeurs possibles\u00A0: one, two. | Mogelijke waarden: one, two.",
                "{'id':'a','list':[]} | /list | Nombre minimal d’éléments\u00A0: 1. | Minimumaantal elementen: 1.",
                "{'id':'a','list':[true,true]} | /list | Un élément y figure plus d’une fois. | Een element komt er meer dan één keer in voor.",
                "{'id':'a','list':[true,5]} | /list/1 | Valeurs possibles\u00A0: true, false. | Mogelijke waarden: true, false."
            },
            quoteCharacter = '"')
    void each_violation_is_reported_once_in_both_languages(String json, String pointer, String fr, String nl)
            throws JsonProcessingException {
        var found = SCHEMA.violations(new ObjectMapper().readTree(json.replace('\'', '"')));

        assertEquals(List.of(new Violation(pointer, pointer.equals("/z"), new LocalizedText(fr, nl))), found);
    }

    @Test
    void a_keyword_without_our_message_has_the_validators_message() throws JsonProcessingException {
        var message = SCHEMA.violations(new ObjectMapper().readTree("{\"id\":\"a\",\"even\":3}"))
                .getFirst()
                .message();

        assertTrue(message.fr().contains("multiple de 2"), message.fr());
        assertTrue(message.nl().contains("veelvoud zijn van 2"), message.nl());
    }

    @Test
    void a_combined_pattern_accepts_what_all_its_rules_accept() throws IOException {
        var schemas = new YAMLMapper()
                .readTree(getClass().getResource("/openapi.yaml"))
                .at("/components/schemas");
        var combined = 0;
        for (var schema : schemas) {
            if (schema.path("x-expected").isArray()) {
                combined++;
                var pattern = matcher(schema);
                var rules = new ArrayList<Predicate<String>>();
                schema.get("x-expected").forEach(rule -> rules.add(matcher(rule)));
                IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .mapToObj(character -> String.valueOf((char) character))
                        .flatMap(character ->
                                Stream.of(character, "a" + character, character + "a", "a" + character + "é"))
                        .forEach(text -> assertEquals(
                                rules.stream().allMatch(rule -> rule.test(text)), pattern.test(text), text));
            }
        }
        assertEquals(3, combined);
    }

    private static Predicate<String> matcher(JsonNode schema) {
        return JDKRegularExpressionFactory.getInstance()
                .getRegularExpression(schema.get("pattern").asText())::matches;
    }

    @Test
    void every_pattern_in_a_request_body_has_x_expected() throws IOException {
        var contract = new YAMLMapper().readTree(getClass().getResource("/openapi.yaml"));
        var visited = new HashSet<JsonNode>();
        var queue = new ArrayDeque<>(contract.findValues("requestBody"));
        var unexplained = new TreeSet<String>();
        while (!queue.isEmpty()) {
            var node = queue.remove();
            if (node.path("$ref").isTextual()) {
                queue.add(contract.at(node.get("$ref").asText().substring(1)));
            }
            if (visited.add(node)) {
                // A rule of a combined pattern has its description beside it.
                if (node.path("pattern").isTextual() && !node.has("x-expected") && !node.has("nl")) {
                    unexplained.add(node.toString());
                }
                node.forEach(queue::add);
            }
        }

        assertFalse(visited.stream().noneMatch(node -> node.has("x-expected")));
        assertEquals(Set.of(), unexplained);
    }
}
