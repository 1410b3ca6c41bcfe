package org.sequitur.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequitur.registration.RegisterResolution.Outcome.ALREADY_REGISTERED;
import static org.sequitur.registration.RegisterResolution.Outcome.COMPLETED;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ValidationError;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/** A registered document can be completed; its other parts cannot change. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class CompletingResolutionTest {

    @Inject
    RegisterResolution registration;

    private final ObjectNode document = TestResolutions.complete();

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
                        InvalidDocumentException.class, () -> registration.registerOrUpdate(document.toString()))));
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
        assertEquals(ALREADY_REGISTERED, registration.register(whole.toPrettyString()));
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
        assertThrows(InvalidDocumentException.class, () -> registration.registerOrUpdate(document.toString()));

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
