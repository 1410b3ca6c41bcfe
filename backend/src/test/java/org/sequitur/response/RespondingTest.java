package org.sequitur.response;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.respond;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class RespondingTest {

    @Inject
    RegisterResolution registration;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void parliament_records_what_the_government_answered() {
        commitmentId = TestCommitments.inOwnResolution("cocom");
        respond(staff, commitmentId, "acceptedInPart", "2024-01-31")
                .statusCode(201)
                .body("recordedBy.kind", equalTo("parliament"))
                .body("source", equalTo("https://example.org/reponse"));

        commitment(commitmentId)
                .body("governmentResponse", equalTo("acceptedInPart"))
                .body("respondedOn", equalTo("2024-01-31"));
        get("/statistics?resolution=" + commitmentId.replaceFirst("-[0-9.]+$", ""))
                .body("tally.byGovernmentResponse.acceptedInPart", equalTo(1));
    }

    @Test
    void an_owner_may_only_declare_that_it_is_not_competent() {
        respond(officer, commitmentId, "accepted", "2024-01-31").statusCode(403);
        respond(officer, commitmentId, "notCompetent", "2024-01-31")
                .statusCode(201)
                .body("recordedBy.body.bodyId", equalTo("cocom"));

        get("/commitments/" + commitmentId + "/governmentResponses")
                .body("items.kind", contains("declaration"))
                .body("items.response", contains("notCompetent"));
    }

    @Test
    void an_owners_declaration_is_never_the_governments_response() throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        var resolution = TestResolutions.idOf(document);
        var commitmentId = resolution + "-2.1";
        respond(officer, commitmentId, "notCompetent", "2024-01-31").statusCode(201);

        commitment(commitmentId)
                .body("governmentResponse", equalTo("noResponse"))
                .body("respondedOn", nullValue());
        get("/statistics?resolution=" + resolution)
                .body("tally.byGovernmentResponse.notCompetent", equalTo(0))
                .body("tally.byGovernmentResponse.noResponse", equalTo(6));
        get("/commitments?governmentResponse=notCompetent&resolution=" + resolution)
                .body("total", equalTo(0));
        get("/embeds/fr?commitment=" + commitmentId).body(not(containsString("Non compétent")));
        get("/feeds/fr?commitment=" + commitmentId)
                .body(containsString("Déclaration de l’organisme"))
                .body(not(containsString("Réponse")));
        var table = get("/exports/governmentResponses?format=csv&resolution=" + resolution)
                .extract()
                .asString();
        assertTrue(table.contains("declaration,Déclaration de l’organisme,Verklaring van de instelling"), table);
        assertFalse(table.contains("Réponse du Gouvernement,"), table);
        var changes = get("/exports/changes?format=csv&resolution=" + resolution)
                .extract()
                .asString();
        assertTrue(changes.contains("responseRecorded,Déclaration de l’organisme,"), changes);
    }

    @Test
    void the_definition_of_not_competent_names_no_author_as_owners_declare_it_too() {
        get("/refData/governmentResponses")
                .body("items.find { it.code == 'notCompetent' }.definition.fr", not(containsString("Gouvernement")))
                .body("items.find { it.code == 'notCompetent' }.definition.nl", not(containsString("Regering")));
    }

    @Test
    void a_declaration_does_not_replace_the_governments_response() {
        respond(staff, commitmentId, "accepted", "2024-01-15").statusCode(201).body("kind", equalTo("response"));
        respond(officer, commitmentId, "notCompetent", "2024-01-31")
                .statusCode(201)
                .body("kind", equalTo("declaration"));

        commitment(commitmentId)
                .body("governmentResponse", equalTo("accepted"))
                .body("respondedOn", equalTo("2024-01-15"));
    }

    @Test
    void the_government_as_an_owner_declares_for_itself_and_parliament_records_its_response() {
        var asked = TestCommitments.of("government");
        respond(Tokens.agency("government"), asked, "notCompetent", "2024-01-31")
                .statusCode(201)
                .body("kind", equalTo("declaration"));
        commitment(asked).body("governmentResponse", equalTo("noResponse"));

        respond(staff, asked, "notCompetent", "2024-01-31").statusCode(201);

        commitment(asked).body("governmentResponse", equalTo("notCompetent"));
    }

    @Test
    void a_response_dated_in_the_future_is_refused() {
        respond(staff, commitmentId, "accepted", "2033-01-01")
                .statusCode(400)
                .body("issues[0].name", equalTo("/respondedOn"));
    }
}
