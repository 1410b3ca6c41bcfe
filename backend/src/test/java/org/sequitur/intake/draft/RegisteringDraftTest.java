package org.sequitur.intake.draft;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.DraftSteps.confirmed;
import static org.sequitur.testsupport.DraftSteps.confirmingAll;
import static org.sequitur.testsupport.DraftSteps.read;
import static org.sequitur.testsupport.DraftSteps.register;
import static org.sequitur.testsupport.DraftSteps.save;
import static org.sequitur.testsupport.DraftSteps.submitted;
import static org.sequitur.testsupport.DraftSteps.upload;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.DraftSteps.ReadDraft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** From the upload of a document to its registration by a second person. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class RegisteringDraftTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String clerk = Tokens.staff();
    private final String colleague = Tokens.secondStaff();
    private final ObjectNode document = TestResolutions.fresh();
    private final String resolution = "/resolutions/" + TestResolutions.idOf(document);

    @Test
    void a_second_person_registers_and_the_source_becomes_public() throws IOException {
        var draft = submitted(clerk, document);

        register(colleague, read(colleague, draft))
                .statusCode(200)
                .body("resolutionId", equalTo(TestResolutions.idOf(document)))
                .body("source.fileName", equalTo("a.json"));

        as(clerk).get(draft.path()).then().statusCode(404);
        var published = get(resolution + "/document").statusCode(200).extract().asByteArray();
        assertEquals(document, JSON.readTree(published));
        var source = get(resolution + "/source").statusCode(200).extract();
        assertArrayEquals(document.toString().getBytes(StandardCharsets.UTF_8), source.asByteArray());
        get(resolution)
                .body("source.contentHash", equalTo(source.header("ETag").replace("\"", "")))
                .body("totalCommitments", equalTo(6));
    }

    @Test
    void the_person_who_submitted_cannot_register() {
        var draft = submitted(clerk, document);

        register(clerk, draft).statusCode(409).body("detail", containsString("autre personne"));

        get(resolution).statusCode(404);
    }

    @Test
    void a_submitted_draft_is_in_the_inbox_of_colleagues_until_it_is_registered() {
        var draft = submitted(clerk, document);
        var id = draft.path().substring(draft.path().lastIndexOf('/') + 1);
        var inbox = "resolutionDrafts.resolutionDraftId";

        as(colleague).get("/me").then().statusCode(200).body(inbox, hasItem(id));
        as(clerk).get("/me").then().statusCode(200).body(inbox, anyOf(nullValue(), not(hasItem(id))));
        as(Tokens.agency("cocom")).get("/me").then().statusCode(200).body("resolutionDrafts", nullValue());

        register(colleague, read(colleague, draft)).statusCode(200);
        as(colleague).get("/me").then().statusCode(200).body(inbox, anyOf(nullValue(), not(hasItem(id))));
    }

    @Test
    void a_draft_that_is_not_submitted_cannot_be_registered() {
        register(colleague, read(colleague, confirmed(clerk, document))).statusCode(409);
        get(resolution).statusCode(404);
    }

    @Test
    void a_draft_with_an_unconfirmed_list_cannot_be_submitted() {
        var draft = ReadDraft.of(upload(clerk, document, "a.json").statusCode(201));

        put(clerk, draft.path() + "/submission", draft.etag()).statusCode(409).body("issues.value", hasItem("cover"));
    }

    @Test
    void a_submitted_draft_changes_only_after_its_submission_is_withdrawn() {
        var draft = submitted(clerk, document);
        save(colleague, read(colleague, draft), draft.content()).statusCode(409);

        var current = read(colleague, draft);
        var withdrawn = ReadDraft.of(as(colleague)
                .header("If-Match", current.etag())
                .delete(draft.path() + "/submission")
                .then()
                .statusCode(200)
                .body("submitted", nullValue()));

        save(colleague, withdrawn, withdrawn.content()).statusCode(200);
    }

    @Test
    void a_submission_is_refused_with_a_reason_that_the_next_person_reads() {
        var draft = submitted(clerk, document);
        put(colleague, draft.path() + "/submission/refusal", draft.etag(), "{\"reason\": \" \"}")
                .statusCode(400)
                .body("issues.name", hasItem("/reason"));

        var refused = ReadDraft.of(put(
                        colleague,
                        draft.path() + "/submission/refusal",
                        read(colleague, draft).etag(),
                        "{\"reason\": \"Le titre 2.4 est inexact.\"}")
                .statusCode(200)
                .body("state", equalTo("review"))
                .body("refused.by.byCaller", equalTo(true)));

        var current = read(clerk, refused);
        assertEquals(
                "Le titre 2.4 est inexact.",
                current.body().at("/refused/reason").asText());
        assertEquals(
                Tokens.subject(colleague),
                current.body().at("/refused/by/userId").asText());
        assertEquals(0, current.body().get("problems").size());
        put(clerk, draft.path() + "/submission/refusal", current.etag(), "{\"reason\": \"x\"}")
                .statusCode(409);
        put(clerk, draft.path() + "/submission", current.etag())
                .statusCode(200)
                .body("refused.reason", equalTo("Le titre 2.4 est inexact."));
    }

    @Test
    void a_resolution_that_is_already_registered_is_a_problem_of_the_draft() {
        register(colleague, read(colleague, submitted(clerk, document))).statusCode(200);

        var again = confirmed(clerk, document);

        assertEquals(
                "/resolutionId",
                again.body().get("problems").get(0).get("place").asText());
        put(clerk, again.path() + "/submission", again.etag()).statusCode(409);
    }

    @Test
    void the_number_of_another_resolution_of_the_session_is_a_problem_of_the_draft() {
        register(colleague, read(colleague, submitted(clerk, document))).statusCode(200);
        var other = TestResolutions.fresh().put("documentNumber", TestResolutions.numberOf(document));

        var draft = confirmed(clerk, other);

        var problem = draft.body().get("problems").get(0);
        assertEquals("/documentNumber", problem.get("place").asText());
        put(clerk, draft.path() + "/submission", draft.etag())
                .statusCode(409)
                .body("issues.name", hasItem("/documentNumber"));
    }

    @Test
    void a_new_body_is_registered_with_both_names() {
        var body = "new-" + TestResolutions.idOf(document);
        var draft = confirmed(clerk, document);
        var content = draft.content();
        content.withArray("newBodies").addObject().put("bodyId", body).set("name", text("Organisme", "Instelling"));
        ((ObjectNode) content.withArray("newBodies")
                        .get(content.get("newBodies").size() - 1))
                .set("abbreviation", text("Org", "Inst"));
        for (var row : draft.rows()) {
            if (row.get("kind").asText().equals("request")) {
                ((ObjectNode) row).put("owner", body);
                break;
            }
        }
        var changed = ReadDraft.of(save(clerk, draft, content).statusCode(200));
        var complete = ReadDraft.of(save(clerk, changed, confirmingAll(changed)).statusCode(200));
        assertEquals(0, complete.body().get("problems").size(), complete.body().get("problems")::toString);
        put(clerk, draft.path() + "/submission", complete.etag()).statusCode(200);

        register(colleague, read(colleague, draft)).statusCode(200);

        get("/bodies/" + body).body("name.fr", equalTo("Organisme")).body("name.nl", equalTo("Instelling"));
    }

    @Test
    void the_preview_is_the_text_that_becomes_public() throws IOException {
        var draft = submitted(clerk, document);
        var preview = as(clerk)
                .get(draft.path() + "/text")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        register(colleague, read(colleague, draft)).statusCode(200);

        assertEquals(JSON.readTree(get(resolution + "/text").extract().asString()), JSON.readTree(preview));
    }

    private static ObjectNode text(String fr, String nl) {
        return JSON.createObjectNode().put("fr", fr).put("nl", nl);
    }
}
