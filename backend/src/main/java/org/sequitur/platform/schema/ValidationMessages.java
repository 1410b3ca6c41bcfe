package org.sequitur.platform.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sequitur.platform.language.LocalizedText;

/**
 * Validation messages for API users; the validator's own messages are for schema authors. A schema with a pattern describes
 * in {@code x-expected}, in both languages, what the pattern expects.
 */
final class ValidationMessages {

    static final String KEYWORD = "x-expected";

    /** Keywords whose message a schema may define itself. */
    private static final Set<String> OWN = Set.of("type", "format", "pattern");

    private static final Map<String, LocalizedText> TYPES = Map.of(
            "string", new LocalizedText("Un texte est attendu.", "Er wordt tekst verwacht."),
            "integer", new LocalizedText("Un nombre entier est attendu.", "Er wordt een geheel getal verwacht."),
            "number", new LocalizedText("Un nombre est attendu.", "Er wordt een getal verwacht."),
            "boolean", new LocalizedText("Valeurs possibles\u00A0: true, false.", "Mogelijke waarden: true, false."),
            "array", new LocalizedText("Une liste est attendue.", "Er wordt een lijst verwacht."),
            "object", new LocalizedText("Un objet est attendu.", "Er wordt een object verwacht."));

    private static final Map<String, LocalizedText> FORMATS = Map.of(
            "date",
            new LocalizedText(
                    "Une date de la forme 2024-06-30 est attendue.",
                    "Er wordt een datum van de vorm 2024-06-30 verwacht."),
            "email",
            new LocalizedText("Une adresse électronique est attendue.", "Er wordt een e-mailadres verwacht."),
            "uri",
            new LocalizedText("Un lien complet est attendu.", "Er wordt een volledige link verwacht."),
            "uuid",
            new LocalizedText("Un identifiant (UUID) est attendu.", "Er wordt een kenmerk (UUID) verwacht."));

    private static final Map<String, LocalizedText> BOUNDS = Map.of(
            "minimum",
            new LocalizedText("La valeur ne peut pas être inférieure à %s.", "De waarde mag niet kleiner zijn dan %s."),
            "maximum",
            new LocalizedText("La valeur ne peut pas être supérieure à %s.", "De waarde mag niet groter zijn dan %s."),
            "minLength",
            new LocalizedText("Nombre minimal de caractères\u00A0: %s.", "Minimumaantal tekens: %s."),
            "maxLength",
            new LocalizedText(
                    "Le texte ne peut pas dépasser %s caractères.", "De tekst mag niet langer zijn dan %s tekens."),
            "minItems",
            new LocalizedText("Nombre minimal d'éléments\u00A0: %s.", "Minimumaantal elementen: %s."),
            "maxItems",
            new LocalizedText("Nombre maximal d'éléments\u00A0: %s.", "Maximumaantal elementen: %s."));

    private static final LocalizedText ONE_OF =
            new LocalizedText("Valeurs possibles\u00A0: %s.", "Mogelijke waarden: %s.");
    private static final LocalizedText TWICE =
            new LocalizedText("Un élément y figure plus d'une fois.", "Een element komt er meer dan één keer in voor.");
    private static final LocalizedText REQUIRED =
            new LocalizedText("Cette donnée est obligatoire.", "Dit gegeven is verplicht.");
    private static final LocalizedText UNKNOWN =
            new LocalizedText("Cette donnée n'est pas attendue ici.", "Dit gegeven wordt hier niet verwacht.");

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
                    case "enum" -> ONE_OF.with(list(value));
                    case "uniqueItems" -> TWICE;
                    case "required" -> REQUIRED;
                    case "additionalProperties" -> UNKNOWN;
                    default -> BOUNDS.containsKey(keyword) ? BOUNDS.get(keyword).with(value.asText()) : null;
                });
    }

    private static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
