package org.sequitur.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ValidationError;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/** Documents that are refused, with all their errors. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class InvalidResolutionTest {

    @Inject
    RegisterResolution registration;

    private final ObjectNode document = TestResolutions.complete();

    @Test
    void all_errors_of_proposal_and_concordance_are_reported_at_once_with_pointers() {
        ((ObjectNode) document.at("/proposal/requests/themes/0/items/0")).put("adoptedAs", "9.9");
        ((ObjectNode) document.at("/proposal/requests/themes/0/items/1")).put("adoptedAs", "1.3");
        ((ObjectNode) document.at("/proposal/requests/themes/2/items/0/items/1")).put("number", "3.7");
        ((ObjectNode) document.at("/proposal/requests/themes/3")).put("adoptedAs", 7);
        ((ArrayNode) document.at("/proposal/footnotes")).remove(1);
        var notes = (ArrayNode) document.get("concordance");
        note(notes).putArray("requests").add("1.1").add("7.1");
        note(notes).put("recital", "2.99");
        note(notes).put("theme", 9);
        note(notes).put("theme", 1).putObject("quotes").put("fr", "En matière").put("nl", "En matière");

        assertEquals(
                Set.of(
                        "/proposal/requests/themes/0/items/0/adoptedAs",
                        "/proposal/requests/themes/0/items/2/adoptedAs",
                        "/proposal/requests/themes/2/items/0/items/1/number",
                        "/proposal/requests/themes/3/adoptedAs",
                        "/proposal/footnotes",
                        "/concordance/60/quotes/fr",
                        "/concordance/60/quotes/nl",
                        "/concordance/60/requests/1",
                        "/concordance/61/recital",
                        "/concordance/62/theme",
                        "/concordance/63/quotes/nl"),
                places());
    }

    @Test
    void a_concordance_note_has_one_subject_and_both_languages() {
        var note = note((ArrayNode) document.get("concordance"));
        note.put("theme", 1).put("recital", "1.1");
        ((ObjectNode) note.get("note")).remove("nl");

        // The validator reports an error for each alternative.
        assertEquals(Set.of("/concordance/60", "/concordance/60/requests", "/concordance/60/note/nl"), places());
    }

    @Test
    void all_schema_errors_are_reported_at_once_with_pointers() {
        document.remove("session");
        document.put("adoptedOn", "30 juin 2023");
        ((ObjectNode) document.at("/title")).remove("nl");
        ((ObjectNode) document.at("/requests/themes/0/items/0/shortTitle")).put("fr", "x".repeat(81));
        document.put("colour", "red");

        assertEquals(
                Set.of("/session", "/adoptedOn", "/title/nl", "/requests/themes/0/items/0/shortTitle/fr", "/colour"),
                places());
    }

    @Test
    void all_rule_violations_are_reported_at_once_with_pointers() {
        ((ObjectNode) document.at("/requests/themes/0/items/1")).put("number", "1.7");
        ((ObjectNode) document.at("/requests/themes/1/items/0/items/2")).put("owner", "unknown.brussels");
        ((ObjectNode) document.at("/requests/themes/3")).put("number", 9);
        ((ArrayNode) document.at("/footnotes")).remove(1);

        var places = places();

        assertTrue(places.contains("/requests/themes/0/items/1/number"), places.toString());
        assertTrue(places.contains("/requests/themes/1/items/0/items/2/owner"), places.toString());
        assertTrue(places.contains("/requests/themes/3/number"), places.toString());
        assertTrue(places.contains("/footnotes"), places.toString());
    }

    @Test
    void every_error_is_reported_in_both_languages() {
        document.remove("session");

        var faults = assertThrows(InvalidDocumentException.class, () -> registration.register(document.toString()))
                .errors();

        assertTrue(
                faults.stream()
                        .allMatch(fault ->
                                !fault.message().fr().equals(fault.message().nl())),
                faults.toString());
    }

    @Test
    void invalid_json_is_reported_with_its_line_in_both_languages() {
        var fault = assertThrows(InvalidDocumentException.class, () -> registration.register("{\n  \"a\": ,\n}"))
                .errors()
                .getFirst();
        assertEquals(
                "Le contenu n’est pas du JSON correct (ligne 2, colonne 8).",
                fault.message().fr());
        assertEquals(
                "De inhoud is geen correcte JSON (regel 2, kolom 8).",
                fault.message().nl());
    }

    @Test
    void a_refused_document_is_not_registered() {
        ((ObjectNode) document.at("/requests/themes/5/items/0")).put("owner", "unknown.brussels");

        assertEquals(Set.of("/requests/themes/5/items/0/owner"), places());

        get("/resolutions/" + id()).statusCode(404);
    }

    @Test
    void an_adoption_date_in_the_future_is_refused() {
        document.put("adoptedOn", "2999-01-01");

        assertEquals(Set.of("/adoptedOn"), places());
    }

    @Test
    void content_after_the_document_is_refused() {
        assertThrows(InvalidDocumentException.class, () -> registration.register(document + " {}"));
    }

    private static ObjectNode note(ArrayNode notes) {
        var note = notes.addObject();
        note.putObject("quotes").put("fr", "nulle part").put("nl", "nergens");
        note.putObject("note").put("fr", "Rien.").put("nl", "Niets.");
        return note;
    }

    private Set<String> places() {
        return placesOf(assertThrows(InvalidDocumentException.class, () -> registration.register(document.toString())));
    }

    private static Set<String> placesOf(InvalidDocumentException refused) {
        return refused.errors().stream().map(ValidationError::place).collect(Collectors.toSet());
    }

    private String id() {
        return TestResolutions.idOf(document);
    }
}
