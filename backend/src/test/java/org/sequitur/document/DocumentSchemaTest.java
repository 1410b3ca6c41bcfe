package org.sequitur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.language.LocalizedText;

/** The messages that a person gets about a document that violates the schema. */
class DocumentSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Keywords whose message by the validator is for authors of schemas: regular expressions, numbers of subschemas. */
    private static final List<String> TECHNICAL = List.of("pattern", "oneOf", "contains");

    @Test
    void every_pattern_and_alternative_has_a_plain_message_in_both_languages() throws IOException {
        var schema = JSON.readTree(DocumentReader.schema());
        var found = Stream.iterate(
                        List.of(schema),
                        nodes -> !nodes.isEmpty(),
                        nodes -> nodes.stream().flatMap(JsonNode::valueStream).toList())
                .flatMap(List::stream)
                .filter(node -> TECHNICAL.stream().anyMatch(node::has))
                .toList();

        assertTrue(found.size() >= 15, found.toString());
        assertEquals(
                List.of(),
                found.stream()
                        .filter(node -> node.at("/x-expected/fr").asText().isBlank()
                                || node.at("/x-expected/nl").asText().isBlank())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/documentNumber | 'A590' | Le numéro du document comprend une ou plusieurs majuscules, un trait d’union et un nombre, sans la partie qui suit la barre oblique, par exemple A-590. | Het nummer van het document bestaat uit een of meer hoofdletters, een koppelteken en een getal, zonder het deel na de schuine streep, bijvoorbeeld A-590.",
                "/session | '2022/2023' | La session comprend deux années de quatre chiffres, séparées par un trait d’union, par exemple 2022-2023. | De zitting bestaat uit twee jaartallen van vier cijfers met een koppelteken ertussen, bijvoorbeeld 2022-2023.",
                "/adoptedOn | '30/06/2023' | La date d’adoption a la forme 2023-06-30. | De datum van aanneming heeft de vorm 2023-06-30.",
                "/requests/themes/0/items/0/shortTitle/fr | 'Publier.' | Le titre court d’une demande ne se termine pas par un point, un point-virgule, un deux-points ou une virgule. | De korte titel van een verzoek eindigt niet op een punt, een puntkomma, een dubbelepunt of een komma.",
                "/bodies/0/website | 'http://a.be' | Un lien complet est attendu\u00A0: il commence par https://. | Er wordt een volledige link verwacht: die begint met https://.",
                "/$schema | 'other' | Valeurs possibles\u00A0: resolution-document.schema.json. | Mogelijke waarden: resolution-document.schema.json.",
                "/requests/themes/0/items/0/participants | [{'role':'partner','name':{'fr':'A','nl':'B'},'bodyId':'a'}] | Cette donnée n’est pas attendue ici. | Dit gegeven wordt hier niet verwacht.",
                "/requests/themes/0/items/0/text/fr | ['a','b'] | Un texte en plusieurs parties comprend au moins une marque\u00A0; sans marque, écrivez-le sans liste. | Een tekst in delen bevat ten minste één markering; schrijf hem zonder markering ook zonder lijst.",
                "/title/fr | ' A' | Un texte d’une seule ligne est attendu\u00A0: il n’est pas vide, et ne commence ni ne finit par une espace. | Er wordt tekst op één regel verwacht: die is niet leeg, en begint of eindigt niet met een spatie."
            })
    void a_wrong_form_is_explained_in_plain_words(String place, String value, String fr, String nl) throws IOException {
        assertEquals(List.of(new LocalizedText(fr, nl)), messages(place, value));
    }

    @Test
    void a_heading_above_an_introduction_has_both() throws IOException {
        assertEquals(
                List.of(new LocalizedText(
                        "Si le titre est au-dessus de l’introduction, le thème a une introduction et un titre imprimé.",
                        "Als de titel boven de inleiding staat, heeft het thema een inleiding en een gedrukte titel.")),
                messages("/requests/themes/0/headingAboveIntroduction", "true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/requests/themes/0/items/0/text/fr | [{'emphasis':'a','footnote':1}]",
                "/requests/themes/0/items/0/text/fr | [{'link':'www.a.be','text':'a'}]",
                "/requests/themes/0/items/0/number | '1'",
                "/concordance | [{'quotes':{'fr':'a','nl':'b'},'note':{'fr':'a','nl':'b'},'theme':1,'recital':'1'}]"
            })
    void no_message_names_a_regular_expression_or_a_schema(String place, String value) throws IOException {
        for (var message : messages(place, value)) {
            assertFalse(message.fr().matches("(?s).*(regex|expression|schéma|\\^).*"), message.fr());
            assertFalse(message.nl().matches("(?s).*(regex|expressie|schema|\\^).*"), message.nl());
        }
    }

    /** The messages on A-590 with another value at a place. */
    private static List<LocalizedText> messages(String place, String value) throws IOException {
        JsonNode document;
        try (var stream = DocumentSchemaTest.class.getResourceAsStream("/resolutions/a-590.json")) {
            document = JSON.readTree(stream);
        }
        var pointer = JsonPointer.compile(place);
        var name = pointer.last().getMatchingProperty();
        var parent = document.at(pointer.head());
        ((ObjectNode) parent).set(name, JSON.readTree(value.replace('\'', '"')));
        var reader = new DocumentReader(JSON);
        var refused =
                assertThrows(InvalidDocumentException.class, () -> reader.read(document.toString(), body -> true));
        return refused.errors().stream().map(ValidationError::message).toList();
    }
}
