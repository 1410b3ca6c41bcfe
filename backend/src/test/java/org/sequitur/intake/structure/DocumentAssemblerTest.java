package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DocumentAssemblerTest {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void a_document_assembled_from_its_own_rows_is_unchanged() throws IOException {
        ObjectNode document;
        try (var stream = getClass().getResourceAsStream("/resolutions/a-590.json")) {
            document = (ObjectNode) CANONICAL.readTree(stream);
        }
        var rest = document.deepCopy();
        rest.retain(List.of("resolutionId", "bodies", "proposal", "concordance"));

        assertEquals(canonical(document), canonical(DocumentAssembler.assemble(DocumentRows.of(document), rest)));
    }

    @Test
    void introductions_printed_numbers_and_a_missing_heading_are_kept() throws IOException {
        var document = (ObjectNode) CANONICAL.readTree("""
                {"requests": {"introduction": {"fr": "Invite A :", "nl": "Verzoekt A:"}, "themes": [
                  {"number": 1, "shortHeading": {"fr": "Un", "nl": "Een"}, "items": [
                    {"number": "1.1", "printedNumber": {"fr": "1°", "nl": "1°"}, "text": {"fr": "x ;", "nl": "y;"}}]},
                  {"number": 2, "introduction": {"fr": "Invite B :", "nl": "Verzoekt B:"},
                   "heading": {"fr": "Deux", "nl": "Twee"}, "items": [
                    {"leadIn": {"fr": "z :", "nl": "z:"}, "items": [
                      {"number": "2.1", "printedNumber": {"fr": "2° a)", "nl": "2° a)"},
                       "text": {"fr": ["b", {"superscript": "er"}], "nl": "c"}, "owner": "d",
                       "participants": [{"role": "jointOwner", "name": {"fr": "E", "nl": "F"}}]}]}]}]}}""");

        assertEquals(
                canonical(document.get("requests")),
                canonical(DocumentAssembler.assemble(DocumentRows.of(document), CANONICAL.createObjectNode())
                        .get("requests")));
    }

    @Test
    void a_number_is_stored_as_printed_below_the_number_of_its_lead_in() throws IOException {
        var document = (ObjectNode) CANONICAL.readTree("""
                {"requests": {"themes": [{"number": 1, "shortHeading": {"fr": "Un", "nl": "Een"}, "items": [
                  {"printedNumber": {"fr": "2°", "nl": "2°"}, "leadIn": {"fr": "z :", "nl": "z:"}, "items": [
                    {"number": "1.1", "printedNumber": {"fr": "a)", "nl": "a)"}, "text": {"fr": "b", "nl": "c"}}]}]}]}}""");

        assertEquals(
                canonical(document.get("requests")),
                canonical(DocumentAssembler.assemble(DocumentRows.of(document), CANONICAL.createObjectNode())
                        .get("requests")));
    }

    @Test
    void a_heading_above_its_introduction_stays_above_it() throws IOException {
        var document = (ObjectNode) CANONICAL.readTree("""
                {"requests": {"themes": [
                  {"number": 1, "introduction": {"fr": "Invite A :", "nl": "Verzoekt A:"},
                   "heading": {"fr": "Un", "nl": "Een"}, "headingAboveIntroduction": true, "items": [
                    {"number": "1.1", "text": {"fr": "x ;", "nl": "y;"}}]},
                  {"number": 2, "introduction": {"fr": "Invite B :", "nl": "Verzoekt B:"},
                   "heading": {"fr": "Deux", "nl": "Twee"}, "headingAboveIntroduction": true, "items": [
                    {"number": "2.1", "text": {"fr": "z.", "nl": "z."}}]}]}}""");
        var text = DocumentRows.of(document);

        assertEquals(
                List.of("Un", "Invite A :", "x ;", "Deux", "Invite B :", "z."),
                text.rows().stream().map(row -> row.fr().text().plain()).toList());
        assertEquals(
                canonical(document.get("requests")),
                canonical(DocumentAssembler.assemble(text, CANONICAL.createObjectNode())
                        .get("requests")));
    }

    @Test
    void a_place_in_the_document_is_in_a_row() throws IOException {
        var text = DocumentRows.of((ObjectNode) CANONICAL.readTree("""
                {"opening": {"fr": "Le Parlement,", "nl": "Het Parlement,"},
                 "requests": {"introduction": {"fr": "Invite :", "nl": "Verzoekt:"}, "themes": [
                  {"number": 1, "heading": {"fr": "Un", "nl": "Een"}, "items": [
                    {"number": "1.1", "text": {"fr": "a", "nl": "b"}, "owner": "c"},
                    {"number": "1.2", "text": {"fr": "d", "nl": "e"}, "owner": "f"}]}]}}"""));
        var rowOf = DocumentAssembler.rowsOf(text, CANONICAL.createObjectNode());
        UnaryOperator<String> french = place -> text.rows().stream()
                .filter(row -> row.rowId().equals(rowOf.apply(place)))
                .map(row -> row.fr().text().plain())
                .findFirst()
                .orElse(null);

        assertEquals("Le Parlement,", french.apply("/opening/fr"));
        assertEquals("Un", french.apply("/requests/themes/0/shortHeading"));
        assertEquals("d", french.apply("/requests/themes/0/items/1/shortTitle/fr"));
        assertEquals("a", french.apply("/requests/themes/0/items/0/participants/2/bodyId"));
        assertNull(french.apply("/resolutionId"));
        assertNull(french.apply(""));
    }

    private static String canonical(Object tree) throws IOException {
        return CANONICAL.writeValueAsString(CANONICAL.convertValue(tree, Object.class));
    }
}
