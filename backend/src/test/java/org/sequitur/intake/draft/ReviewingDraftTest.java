package org.sequitur.intake.draft;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.DraftSteps.confirmed;
import static org.sequitur.testsupport.DraftSteps.confirmingAll;
import static org.sequitur.testsupport.DraftSteps.read;
import static org.sequitur.testsupport.DraftSteps.save;
import static org.sequitur.testsupport.DraftSteps.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.DraftSteps.ReadDraft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Uploads, changes and checks of drafts of resolutions. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ReviewingDraftTest {

    private final String clerk = Tokens.staff();
    private final String colleague = Tokens.secondStaff();
    private final ObjectNode document = TestResolutions.fresh();

    @Test
    void a_draft_saved_without_changes_is_unchanged() {
        var draft = confirmed(clerk, document);

        var again = ReadDraft.of(save(clerk, draft, draft.content()).statusCode(200));

        assertEquals(draft.content(), again.content());
        assertEquals(draft.body().get("lists"), again.body().get("lists"));
    }

    @Test
    void drafts_are_listed_last_saved_first() {
        var draft = confirmed(clerk, document);

        as(colleague)
                .get("/resolutionDrafts?pageSize=1")
                .then()
                .statusCode(200)
                .body("items[0].resolutionDraftId", equalTo(draft.id()))
                .body("items[0].documentNumber", equalTo(TestResolutions.numberOf(document)))
                .body("items[0].title.fr", equalTo(document.at("/title/fr").asText()))
                .body("items[0].title.nl", equalTo(document.at("/title/nl").asText()));
    }

    @Test
    void a_stale_save_is_refused() {
        var draft = ReadDraft.of(upload(clerk, document, "a.json").statusCode(201));
        save(clerk, draft, confirmingAll(draft)).statusCode(200);

        save(clerk, draft, draft.content()).statusCode(412);
        as(clerk).delete(draft.path()).then().statusCode(428);
    }

    @Test
    void a_confirmation_ends_when_the_list_changes_and_the_others_stay() {
        var draft = confirmed(clerk, document);
        var row = (ObjectNode) row(draft, "request");
        row.put("level", row.get("level").asInt() + 1);

        var changed = ReadDraft.of(save(clerk, draft, draft.content()).statusCode(200));

        var listId = listOf(changed, row.get("rowId").asText());
        assertFalse(list(changed, listId).has("confirmed"));
        assertTrue(list(changed, "cover").has("confirmed"));
        assertTrue(problems(changed).contains(listId));
    }

    @Test
    void a_changed_word_needs_a_correction_with_a_reason() {
        var draft = confirmed(clerk, document);
        var row = row(draft, "opening");
        var run = (ObjectNode) row.at("/fr/runs/0");
        var before = run.get("text").asText();
        var after = before.replaceFirst("^\\S+", "Corrigé");
        run.put("text", after);

        var changed = ReadDraft.of(save(clerk, draft, draft.content()).statusCode(200));
        assertTrue(problems(changed).contains("wordingChanged"));

        changed.content()
                .withArray("corrections")
                .addObject()
                .put("rowId", row.get("rowId").asText())
                .put("language", "fr")
                .put("before", before)
                .put("after", after)
                .put("reason", "Erreur de lecture.");
        var corrected = ReadDraft.of(save(clerk, changed, changed.content()).statusCode(200));
        assertFalse(problems(corrected).contains("wordingChanged"));
        assertEquals(
                Tokens.subject(clerk),
                corrected.body().at("/corrections/0/userId").asText());

        var other = read(colleague, corrected);
        var kept = ReadDraft.of(save(colleague, other, other.content()).statusCode(200));
        assertEquals(
                Tokens.subject(clerk), kept.body().at("/corrections/0/userId").asText());
    }

    @Test
    void a_correction_without_reason_is_refused() {
        var draft = confirmed(clerk, document);
        draft.content()
                .withArray("corrections")
                .addObject()
                .put("rowId", "r1")
                .put("language", "fr")
                .put("before", "a")
                .put("after", "b")
                .put("reason", " ");

        save(clerk, draft, draft.content()).statusCode(400).body("issues.name", hasItem("/corrections/0/reason"));
    }

    @Test
    void two_rows_with_one_id_are_refused() {
        var draft = confirmed(clerk, document);
        draft.rows().add(draft.rows().get(0).deepCopy());

        save(clerk, draft, draft.content())
                .statusCode(400)
                .body(
                        "issues.name",
                        hasItem("/rows/%d/rowId".formatted(draft.rows().size() - 1)));
    }

    @Test
    void another_source_keeps_the_work_on_unchanged_rows_and_lists_the_differences() {
        var draft = confirmed(clerk, document);
        var request = (ObjectNode) row(draft, "request");
        var title = request.putObject("shortTitle").put("fr", "Titre revu").put("nl", "Herziene titel");
        var saved = ReadDraft.of(save(clerk, draft, draft.content()).statusCode(200));
        ((ObjectNode) document.get("opening")).put("fr", "Une autre ouverture.");

        var replaced = ReadDraft.of(as(clerk)
                .header("If-Match", saved.etag())
                .contentType("application/octet-stream")
                .body(document.toString().getBytes(StandardCharsets.UTF_8))
                .put(draft.path() + "/source?fileName=b.json")
                .then()
                .statusCode(200)
                .body("source.fileName", equalTo("b.json"))
                .body("differences.kind", equalTo(List.of("changed")))
                .body("differences[0].after.fr", equalTo("Une autre ouverture.")));

        assertEquals(title, row(replaced, "request").get("shortTitle"));
        assertFalse(list(replaced, "cover").has("confirmed"));
        assertTrue(
                list(replaced, listOf(replaced, request.get("rowId").asText())).has("confirmed"));
        assertFalse(problems(replaced).contains("wordingChanged"));
    }

    @Test
    void a_deleted_draft_is_gone_with_its_source() {
        var draft = confirmed(clerk, document);

        as(clerk).header("If-Match", draft.etag()).delete(draft.path()).then().statusCode(204);

        as(clerk).get(draft.path()).then().statusCode(404);
        as(clerk).get(draft.path() + "/source").then().statusCode(404);
    }

    @Test
    void files_that_are_no_resolution_are_refused() {
        var invalid = document.deepCopy();
        invalid.remove("title");
        upload(clerk, invalid, "a.json")
                .statusCode(422)
                .body("type", endsWith(":sourceNotUsable"))
                .body("issues.size()", equalTo(1));
        upload(clerk, "Un texte.".getBytes(StandardCharsets.UTF_8), "a.txt").statusCode(422);
        upload(clerk, "{ \"a\": ".getBytes(StandardCharsets.UTF_8), "a.json").statusCode(422);
        upload(clerk, SampleFiles.PNG, "a.png").statusCode(422);
        upload(clerk, SampleFiles.exe(), "a.pdf").statusCode(415);
        upload(clerk, new byte[0], "a.json").statusCode(415);
        upload(clerk, new byte[21 * 1024 * 1024], "a.json").statusCode(413);
    }

    @Test
    void unknown_properties_and_too_large_content_are_refused() {
        var draft = confirmed(clerk, document);
        save(clerk, draft, draft.content().deepCopy().put("state", "submitted")).statusCode(400);

        var large = draft.content().deepCopy().put("session", "x".repeat(2 * 1024 * 1024));
        save(clerk, draft, large).statusCode(413);
        put(clerk, draft.path(), draft.etag(), "{}").statusCode(400);
    }

    private static JsonNode row(ReadDraft draft, String kind) {
        return stream(draft.rows())
                .filter(row -> row.get("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode list(ReadDraft draft, String listId) {
        return stream(draft.body().get("lists"))
                .filter(list -> list.get("listId").asText().equals(listId))
                .findFirst()
                .orElseThrow();
    }

    private static String listOf(ReadDraft draft, String rowId) {
        return stream(draft.body().get("lists"))
                .filter(list ->
                        stream(list.get("rowIds")).anyMatch(id -> id.asText().equals(rowId)))
                .findFirst()
                .orElseThrow()
                .get("listId")
                .asText();
    }

    private static String problems(ReadDraft draft) {
        return draft.body().get("problems").toString();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
