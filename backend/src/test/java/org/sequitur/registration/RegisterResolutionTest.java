package org.sequitur.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.registration.RegisterResolution.Outcome.ALREADY_THERE;
import static org.sequitur.registration.RegisterResolution.Outcome.COMPLETED;
import static org.sequitur.registration.RegisterResolution.Outcome.REGISTERED;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ValidationError;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class RegisterResolutionTest {

    @Inject
    RegisterResolution registration;

    private final ObjectNode document = TestResolutions.fresh();

    @Test
    void a_registered_resolution_is_visible_at_once() throws InvalidDocumentException {
        get("/resolutions/" + id()).statusCode(404);

        assertEquals(REGISTERED, registration.register(document.toString()));

        get("/resolutions/" + id()).statusCode(200);
        get("/commitments?resolution=" + id()).body("total", equalTo(30));
    }

    @Test
    void importing_the_same_document_again_in_another_layout_changes_nothing() throws InvalidDocumentException {
        registration.register(document.toString());
        var before = get("/resolutions").extract().header("ETag");

        assertEquals(ALREADY_THERE, registration.register(document.toPrettyString()));

        assertEquals(before, get("/resolutions").extract().header("ETag"));
    }

    @Test
    void an_imported_document_is_returned_unchanged_and_can_be_imported_elsewhere() throws InvalidDocumentException {
        registration.register(document.toPrettyString());

        var given = get("/resolutions/" + id() + "/document").extract().asByteArray();

        assertEquals(document.toPrettyString(), new String(given, UTF_8));
        assertEquals(ALREADY_THERE, registration.register(new String(given, UTF_8)));
        var elsewhere = TestResolutions.idOf(TestResolutions.fresh());
        var moved = new String(given, UTF_8).replace('"' + id() + '"', '"' + elsewhere + '"');
        assertEquals(REGISTERED, registration.register(moved));
        assertEquals(
                moved,
                new String(
                        get("/resolutions/" + elsewhere + "/document").extract().asByteArray(), UTF_8));
        get("/resolutions/nowhere/document").statusCode(404);
    }

    @Test
    void another_wording_under_the_same_id_is_refused_with_all_differences() throws InvalidDocumentException {
        registration.register(document.toString());
        document.put("session", "2023-2024");
        ((ObjectNode) document.at("/requests/themes/1/items/0/items/6/text")).put("nl", "iets anders te doen;");
        ((ArrayNode) document.at("/signatories")).remove(0);
        ((ObjectNode) document.at("/requests/themes/0/items/0")).put("owner", "cocom");
        ((ObjectNode) document.at("/concordance/0/note")).put("fr", "Rien.");

        var wording = Set.of(
                "/session",
                "/requests/themes/1/items/0/items/6/text/nl",
                "/signatories",
                "/requests/themes/0/items/0/owner");
        assertEquals(
                wording,
                placesOf(assertThrows(
                        InvalidDocumentException.class, () -> registration.registerOrCorrect(document.toString()))));
        var withOurs = new HashSet<>(wording);
        withOurs.add("/concordance/0/note/fr");
        assertEquals(withOurs, places());
        get("/resolutions/" + id()).body("session", equalTo("2022-2023"));
    }

    @Test
    void a_registered_document_is_completed_with_proposal_and_concordance() throws InvalidDocumentException {
        var whole = document.deepCopy();
        registration.register(
                document.remove(List.of("proposal", "concordance")).toString());
        get("/resolutions/" + id() + "/document").body("$", not(hasKey("proposal")));
        var withProposal = whole.deepCopy();
        withProposal.remove("concordance");

        assertEquals(COMPLETED, registration.register(withProposal.toString()));
        assertEquals(COMPLETED, registration.register(whole.toString()));

        get("/resolutions/" + id() + "/document")
                .body("proposal.requests.themes", hasSize(6))
                .body("concordance.requests.flatten()", hasItem("4.2"));
        get("/commitments?resolution=" + id()).body("total", equalTo(30));
        assertEquals(ALREADY_THERE, registration.register(whole.toPrettyString()));
    }

    @Test
    void a_registered_proposal_or_concordance_cannot_be_changed_or_removed() throws InvalidDocumentException {
        registration.register(document.toString());
        var there = document.deepCopy();

        ((ObjectNode) document.at("/proposal/title")).put("fr", "pour une autre politique");
        assertEquals(Set.of("/proposal/title/fr"), places());
        document.setAll(there.deepCopy());
        document.remove("concordance");
        assertEquals(Set.of("/concordance"), places());
        assertThrows(InvalidDocumentException.class, () -> registration.registerOrCorrect(document.toString()));

        assertEquals(
                there.toString(),
                get("/resolutions/" + id() + "/document").extract().asString());
    }

    @Test
    void completing_a_document_may_not_change_anything_else() throws InvalidDocumentException {
        var changed = document.deepCopy();
        changed.put("session", "2023-2024");
        document.remove(List.of("proposal", "concordance"));
        registration.register(document.toString());
        document.setAll(changed);

        assertEquals(Set.of("/session"), places());
    }

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
                        "/concordance/50/quotes/fr",
                        "/concordance/50/quotes/nl",
                        "/concordance/50/requests/1",
                        "/concordance/51/recital",
                        "/concordance/52/theme",
                        "/concordance/53/quotes/nl"),
                places());
    }

    @Test
    void a_concordance_note_has_one_subject_and_both_languages() {
        var note = note((ArrayNode) document.get("concordance"));
        note.put("theme", 1).put("recital", "1.1");
        ((ObjectNode) note.get("note")).remove("nl");

        // The validator reports an error for each alternative.
        assertEquals(Set.of("/concordance/50", "/concordance/50/requests", "/concordance/50/note/nl"), places());
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
                .faults();

        assertTrue(
                faults.stream()
                        .allMatch(fault ->
                                !fault.message().fr().equals(fault.message().nl())),
                faults.toString());
    }

    @Test
    void invalid_json_is_reported_with_its_line_in_both_languages() {
        var fault = assertThrows(InvalidDocumentException.class, () -> registration.register("{\n  \"a\": ,\n}"))
                .faults()
                .getFirst();
        assertEquals(
                "le contenu n'est pas du JSON correct (ligne 2, colonne 8)",
                fault.message().fr());
        assertEquals(
                "de inhoud is geen correcte JSON (regel 2, kolom 8)",
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

    @Test
    void concurrent_registrations_of_one_document_register_it_once() {
        var outcomes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return registration.register(document.toString());
                    } catch (InvalidDocumentException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(1, Collections.frequency(outcomes, REGISTERED), outcomes.toString());
        get("/commitments?resolution=" + id()).body("total", equalTo(30));
    }

    @Test
    void an_owner_may_be_an_already_registered_body() throws InvalidDocumentException {
        ((ArrayNode) document.get("bodies")).removeAll().addObject().setAll(body("new.brussels"));
        ((ObjectNode) document.at("/requests/themes/5/items/0")).put("owner", "new.brussels");

        assertEquals(REGISTERED, registration.register(document.toString()));

        get("/bodies/new.brussels").statusCode(200);
        get("/commitments?owner=new.brussels").body("total", equalTo(1));
    }

    private static ObjectNode body(String id) {
        var body = TestResolutions.fresh().withObject("body").put("bodyId", id);
        body.putObject("name").put("fr", "Nouveau").put("nl", "Nieuw");
        body.putObject("abbreviation").put("fr", "N").put("nl", "N");
        return body;
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
        return refused.faults().stream().map(ValidationError::place).collect(Collectors.toSet());
    }

    private String id() {
        return TestResolutions.idOf(document);
    }
}
