package org.sequitur.embed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.language.Language;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EmbedTest {

    @Inject
    RegisterResolution registration;

    @Inject
    EmbedPage page;

    @Test
    void an_embed_shows_the_state_of_a_commitment_in_either_language() {
        var commitmentId = TestCommitments.of("cocom");
        var staff = Tokens.staff();
        assess(staff, commitmentId, published(Tokens.agency("cocom"), commitmentId, "inProgress"), "disputed")
                .statusCode(201);
        deadline(staff, commitmentId, "2032-02-01").statusCode(201);

        shows(
                "/embeds/fr?commitment=" + commitmentId,
                "<html lang=\"fr\">",
                "aria-hidden=\"true\">\u25D0</i>En cours<",
                "aria-hidden=\"true\">\u25A9</i>Contesté<",
                ">Cocom<",
                ">1er\u00A0février 2032<",
                "href=\"http://localhost:8080/fr/demandes/" + commitmentId + "\" target");
        shows(
                "/embeds/nl?commitment=" + commitmentId,
                "<html lang=\"nl\">",
                "</i>In uitvoering<",
                ">GGC<",
                ">1\u00A0februari 2032<",
                "href=\"http://localhost:8080/nl/verzoeken/" + commitmentId + "\" target");
    }

    @Test
    void an_embed_has_the_summary_of_the_commitment_in_its_language() {
        var commitmentId = TestCommitments.of("cocom");
        published(Tokens.agency("cocom"), commitmentId, "inProgress");
        var summary = get("/commitments/" + commitmentId).extract();

        shows("/embeds/fr?commitment=" + commitmentId, "<p>" + summary.path("summary.fr") + "</p>");
        shows("/embeds/nl?commitment=" + commitmentId, "<p>" + summary.path("summary.nl") + "</p>");
    }

    @Test
    void an_embed_shows_the_figures_of_a_body_or_of_all_commitments() {
        var commitmentId = TestCommitments.inOwnResolution("erip");
        published(Tokens.agency("erip"), commitmentId, "partlyImplemented");

        shows("/embeds/nl?owner=erip", "</i>Gedeeltelijk uitgevoerd</span>", "/nl/instellingen/erip");
        shows("/embeds/fr", "<h1>Ce que deviennent les demandes du Parlement</h1>", " demandes<");
        var resolution = commitmentId.substring(0, commitmentId.lastIndexOf('-'));
        String number = get("/resolutions/" + resolution).extract().path("documentNumber");
        shows(
                "/embeds/fr?resolution=" + resolution,
                "<h1>Ce que deviennent les demandes de la résolution " + number + "</h1>",
                "/fr/suivi/" + resolution + '"',
                ">6 demandes<");
        shows(
                "/embeds/fr?owner=erip&resolution=" + resolution,
                "\u00A0: demandes de la résolution " + number + "</h1>",
                "/fr/demandes?owner=erip&amp;resolution=" + resolution + '"');
        shows(
                "/embeds/nl?owner=erip&resolution=" + resolution,
                ": verzoeken van resolutie " + number + "</h1>",
                "/nl/verzoeken?owner=erip&amp;resolution=" + resolution + '"',
                "1 verzoek");
        get("/embeds/fr?resolution=nothing").statusCode(400).body("issues[0].name", equalTo("resolution"));
        get("/embeds/fr?owner=unknown").statusCode(400).body("issues.size()", equalTo(1));
        get("/embeds/fr?commitment=nowhere-1.1").statusCode(400).body("issues.size()", equalTo(1));
        get("/embeds/de").statusCode(404);
    }

    @Test
    void a_resolution_or_body_that_is_not_of_the_commitment_is_refused() throws InvalidDocumentException {
        var document = TestResolutions.withPrintedStructure();
        registration.register(document.toString());
        var commitment = "commitment=" + TestResolutions.idOf(document) + "-2.1";

        get("/embeds/fr?" + commitment + "&resolution=a-590")
                .statusCode(400)
                .body("issues[0].name", equalTo("resolution"));
        get("/embeds/nl?" + commitment + "&owner=erip").statusCode(400).body("issues[0].name", equalTo("owner"));
        for (var own : List.of("resolution=" + TestResolutions.idOf(document), "owner=government", "owner=cocom")) {
            embed("/embeds/fr?" + commitment + "&" + own);
        }
    }

    @Test
    void an_embed_shows_the_figures_of_the_resolutions_of_a_committee_session_or_policy_area() {
        var commitmentId = TestCommitments.inOwnResolution("erip");
        var resolution = commitmentId.substring(0, commitmentId.lastIndexOf('-'));
        var committee = "Commission-" + resolution;
        classify(Tokens.staff(), resolution, """
                        { "committee": { "fr": "%s", "nl": "Commissie-%1$s" }, "policyAreas": ["planning"] }""".formatted(committee)).statusCode(201);
        var session = get("/resolutions/" + resolution).extract().<String>path("session");
        var filter = "?committee=" + committee + "&policyArea=planning&session=" + session;

        get("/statistics" + filter)
                .body("totalResolutions", equalTo(1))
                .body("tally.total", equalTo(6))
                .body("byTheme.tally.total.sum()", equalTo(6))
                .body("resolution", nullValue());
        get("/statistics?committee=" + committee + "&policyArea=health").body("tally.total", equalTo(0));
        shows(
                "/embeds/nl" + filter,
                "<h1>Wat er met deze verzoeken gebeurt: " + session + ", Commissie-" + committee
                        + ", Ruimtelijke ordening</h1>",
                ">6 verzoeken<",
                "/nl/verzoeken?committee=" + committee + "&amp;policyArea=planning&amp;session=" + session + '"');
        get("/embeds/fr?commitment=" + commitmentId + "&policyArea=health")
                .statusCode(400)
                .body("issues.name", contains("policyArea"));
        get("/embeds/fr?commitment=" + commitmentId + "&owner=erip&session=" + session
                        + "&resolution=a-590&policyArea=health&policyArea=housing")
                .statusCode(400)
                .body("issues.name", contains("resolution", "policyArea"))
                .body("issues.value", contains("a-590", "health, housing"));
        get("/embeds/fr?committee=Unknown&session=none").statusCode(400).body("issues.size()", equalTo(2));
    }

    @Test
    void any_site_may_frame_an_embed_and_it_may_run_nothing() throws Exception {
        for (var time = 1; time <= 2; time++) {
            var response = embed("/embeds/fr?owner=cocom")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", containsString("frame-ancestors *"))
                    .header("X-Frame-Options", nullValue())
                    .header("Set-Cookie", nullValue())
                    .header("Content-Language", "fr")
                    .extract();
            var document = new String(response.asByteArray(), StandardCharsets.UTF_8);
            var style = document.replaceFirst("(?s).*<style>(.*)</style>.*", "$1");
            var hash = Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
            assertTrue(response.header("Content-Security-Policy").contains("style-src 'sha256-" + hash + "'"));
            assertTrue(!document.contains("<script") && !document.contains(" style="), document);
            assertTrue(document.length() < 6_000, "A few kilobytes, not " + document.length());
        }
    }

    @Test
    void inserted_texts_are_escaped() {
        var text = "<b> & \"x\" 'y'";
        var document = new String(
                page.of(
                                new EmbedView(
                                        "fr", text, text, text, text, text, List.of(), text, List.of(), text, text),
                                Language.FR)
                        .body(),
                StandardCharsets.UTF_8);

        var escaped = "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;";
        assertTrue(document.contains("<h1>" + escaped + "</h1>"), document);
        assertTrue(document.contains("<a href=\"" + escaped + "\""), document);
        assertFalse(document.contains("<b>") || document.contains("'y'"), document);
    }

    private static void shows(String address, String... texts) {
        var document = new String(embed(address).extract().asByteArray(), StandardCharsets.UTF_8);
        for (var text : texts) {
            assertTrue(document.contains(text), text + " is not in " + document);
        }
    }

    private static ValidatableResponse embed(String address) {
        return get(address).statusCode(200).contentType(containsString("text/html"));
    }
}
