package org.sequitur.shorttitle;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ShortTitlesTest {

    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    private static String path(String commitmentId) {
        return "/commitments/" + commitmentId + "/shortTitle";
    }

    private static String title(String fr, String nl) {
        return "{ \"title\": { \"fr\": \"%s\", \"nl\": \"%s\" } }".formatted(fr, nl);
    }

    private ValidatableResponse call(String commitmentId, String fr, String nl) {
        var etag = get(path(commitmentId)).statusCode(200).extract().header("ETag");
        return put(staff, path(commitmentId), etag, title(fr, nl));
    }

    private static List<String> found(String word) {
        return get("/commitments?q=" + word).statusCode(200).extract().path("items.commitmentId");
    }

    @Test
    void a_new_short_title_is_shown_and_searchable_at_once_and_the_text_is_unchanged() {
        String text = commitment(commitmentId).extract().path("text.fr");
        get(path(commitmentId)).body("shortTitleId", nullValue());

        call(commitmentId, " Guichet xylophone ", "Loket weegbree")
                .statusCode(200)
                .body("title.fr", equalTo("Guichet xylophone"))
                .body("shortTitleId", notNullValue());

        commitment(commitmentId)
                .body("shortTitle.nl", equalTo("Loket weegbree"))
                .body("text.fr", equalTo(text));
        assertEquals(List.of(commitmentId), found("xyloph"));
        assertEquals(List.of(commitmentId), found("Weegbree"));
        call(commitmentId, "Guichet saxifrage", "Loket weegbree").statusCode(200);
        assertEquals(List.of(), found("xylophone"));
        assertEquals(List.of(commitmentId), found("weegbree"));
        assertEquals(List.of(commitmentId), found("saxifrage"));
    }

    @Test
    void each_short_title_stays_in_the_history() {
        call(commitmentId, "Le premier", "De eerste").statusCode(200);
        call(commitmentId, "Le second", "De tweede").statusCode(200);
        call(commitmentId, "Le second", "De tweede").statusCode(200);

        var history = get("/commitments/" + commitmentId + "/history")
                .body("items.kind", equalTo(List.of("retitled", "retitled")))
                .body("items.by.kind", equalTo(List.of("parliament", "parliament")));
        String first = history.extract().path("items[1].factHref");
        get(first.substring(first.indexOf("/shortTitles"))).statusCode(200).body("title.nl", equalTo("De eerste"));
    }

    @Test
    void a_change_based_on_an_outdated_title_is_refused() {
        var read = get(path(commitmentId)).extract().header("ETag");
        call(commitmentId, "Le premier", "De eerste").statusCode(200);

        put(staff, path(commitmentId), read, title("Le second", "De tweede")).statusCode(412);
        as(staff)
                .contentType("application/json")
                .body(title("Le second", "De tweede"))
                .put(path(commitmentId))
                .then()
                .statusCode(428);
        commitment(commitmentId).body("shortTitle.fr", equalTo("Le premier"));
    }

    @Test
    void a_short_title_needs_both_languages_on_one_line_within_the_length_limit() {
        call(commitmentId, "x".repeat(80), "Kort").statusCode(200);
        call(commitmentId, "x".repeat(81), "\\n").statusCode(400).body("issues.name", hasItem("/title/fr"));
        call(commitmentId, "Deux\\nlignes", " ").statusCode(400).body("issues.name", hasItem("/title/nl"));
        for (var nothing : List.of("\u00A0", "\u2003", "\u200B", "\\u0001Kort", "Ko\\u0085rt", "?")) {
            call(commitmentId, "Court", nothing).statusCode(400).body("issues.name", equalTo(List.of("/title/nl")));
        }
        commitment(commitmentId).body("shortTitle.nl", equalTo("Kort"));
    }

    @Test
    void two_commitments_retitled_concurrently_with_one_word_are_both_found() {
        var resolution = commitmentId.substring(0, commitmentId.lastIndexOf('-'));
        List<String> commitmentIds = get("/commitments?resolution=" + resolution + "&pageSize=2")
                .extract()
                .path("items.commitmentId");

        CompletableFuture.allOf(commitmentIds.stream()
                        .map(one -> CompletableFuture.runAsync(() ->
                                call(one, "Le Zwin " + one, "Het Zwin " + one).statusCode(200)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertEquals(commitmentIds, found("zwin"));
    }
}
