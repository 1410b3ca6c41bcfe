package org.sequitur.intake.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.DraftSteps.confirmingAll;
import static org.sequitur.testsupport.DraftSteps.decidingAll;
import static org.sequitur.testsupport.DraftSteps.read;
import static org.sequitur.testsupport.DraftSteps.register;
import static org.sequitur.testsupport.DraftSteps.save;
import static org.sequitur.testsupport.DraftSteps.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.DraftSteps.ReadDraft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** A print without opening and introductions, whose articles name whom they ask. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ArticlesDraftTest {

    private static final Path PRINT = Path.of("src/test/resources/intake/layouts/b-9809.pdf");

    private final String clerk = Tokens.staff();
    private final String colleague = Tokens.secondStaff();
    private final String documentNumber = TestResolutions.numberOf(TestResolutions.fresh());

    @Test
    void articles_with_an_addressee_each_are_registered() throws IOException {
        var draft = uploaded();

        var id = registered(draft, decidingAll(draft));

        get("/resolutions/" + id + "/text")
                .statusCode(200)
                .body("", not(hasKey("opening")))
                .body("requests", not(hasKey("introduction")))
                .body("requests.themes[0].items[3].text.fr", startsWith("Demande à Actiris"));
        get("/commitments/" + id + "-1.4")
                .statusCode(200)
                .body("owner.bodyId", equalTo("actiris"))
                .body("printedNumber.fr", equalTo("Art. 4."));
    }

    @Test
    void a_suggested_title_is_unreviewed_until_it_is_replaced_or_its_list_is_confirmed() throws IOException {
        var draft = uploaded();
        assertEquals(
                titled(draft),
                draft.body()
                        .get("unreviewedTitles")
                        .valueStream()
                        .map(title -> title.get("rowId"))
                        .distinct()
                        .toList());
        assertEquals(
                2 * titled(draft).size(), draft.body().get("unreviewedTitles").size());
        var first = draft.rows()
                .valueStream()
                .filter(row -> row.get("kind").asText().equals("request"))
                .findFirst()
                .orElseThrow();
        ((ObjectNode) first.get("shortTitle")).put("fr", "Porter à 2 000 le nombre de places");

        var changed = ReadDraft.of(save(clerk, draft, draft.content()).statusCode(200));

        assertEquals(
                2 * titled(draft).size() - 1,
                changed.body().get("unreviewedTitles").size());
        var confirmed = save(clerk, changed, confirmingAll(changed)).statusCode(200);
        confirmed.body("unreviewedTitles", equalTo(List.of()));
    }

    @Test
    void the_number_of_an_earlier_session_is_registered_again_under_another_id() throws IOException {
        var first = uploaded();
        var id = registered(first, decidingAll(first));
        var again = uploaded();
        save(clerk, again, decidingAll(again).put("documentNumber", documentNumber))
                .statusCode(200)
                .body("problems.place", contains("/documentNumber"));
        var draft = read(clerk, again);

        assertEquals(id + "-2001-2002", registered(draft, draft.content().put("session", "2001-2002")));
    }

    private String registered(ReadDraft draft, ObjectNode content) {
        var reviewed = ReadDraft.of(save(clerk, draft, content.put("documentNumber", documentNumber))
                .statusCode(200));
        assertEquals("[]", reviewed.body().get("problems").toString());
        var submitted = ReadDraft.of(
                put(clerk, reviewed.path() + "/submission", reviewed.etag()).statusCode(200));
        return register(colleague, read(colleague, submitted))
                .statusCode(200)
                .extract()
                .path("resolutionId");
    }

    private ReadDraft uploaded() throws IOException {
        return ReadDraft.of(
                upload(clerk, Files.readAllBytes(PRINT), "b-9809.pdf").statusCode(201));
    }

    private static List<JsonNode> titled(ReadDraft draft) {
        return draft.rows()
                .valueStream()
                .filter(row -> row.has("shortTitle"))
                .map(row -> row.get("rowId"))
                .toList();
    }
}
