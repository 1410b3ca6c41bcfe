package org.sequitur.pagecontent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.outsideTheContract;
import static org.sequitur.testsupport.ApiSteps.published;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.PageServed;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** The first bytes of each public page. */
@QuarkusTest
@TestProfile(PageServed.class)
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class PageDocumentsTest {

    private static final String SITE = "http://localhost:8080";

    @Inject
    RegisterResolution registration;

    @Test
    void the_addresses_in_structured_data_are_absolute() {
        has(
                document("/fr/"),
                "{\"name\":\"a / b\",\"url\":\"" + SITE + "/fr/donnees\",\"distribution\":[{\"contentUrl\":\"" + SITE
                        + "/api/x\"}]}");
    }

    @Test
    void a_request_has_its_title_addresses_preview_status_and_official_text() {
        var request = get("/commitments/a-590-2.4");
        var title = request.extract().<String>path("shortTitle.fr");
        var text = request.extract().<String>path("text.fr");

        var document = document("/fr/demandes/a-590-2.4?utm_source=x");

        has(document, "<title>A-590, 2.4 " + escaped(title) + " – Sequitur</title>");
        has(document, "<link rel=\"canonical\" href=\"" + SITE + "/fr/demandes/a-590-2.4\"");
        has(document, "<link rel=\"alternate\" hreflang=\"fr\" href=\"" + SITE + "/fr/demandes/a-590-2.4\"");
        has(document, "<link rel=\"alternate\" hreflang=\"nl\" href=\"" + SITE + "/nl/verzoeken/a-590-2.4\"");
        has(document, "<link rel=\"alternate\" hreflang=\"x-default\" href=\"" + SITE + "/fr/demandes/a-590-2.4\"");
        has(document, "<meta name=\"description\" content=\"Demande 2.4, résolution A-590. Pas de rapport depuis");
        has(document, "<meta property=\"og:title\" content=\"A-590, 2.4 ");
        has(document, "<meta property=\"og:description\" content=\"Demande 2.4, résolution A-590. ");
        assertFalse(document.contains("..\""), "A description has two full stops");
        has(document, "<meta property=\"og:type\" content=\"website\"");
        has(document, "<meta property=\"og:locale\" content=\"fr_BE\"");
        has(document, "<meta property=\"og:locale:alternate\" content=\"nl_BE\"");
        has(document, "<meta property=\"og:url\" content=\"" + SITE + "/fr/demandes/a-590-2.4\"");
        has(document, "<meta property=\"og:image\" content=\"" + SITE + "/preview-fr.png\"");
        has(document, "<a class=\"language\" href=\"/nl/verzoeken/a-590-2.4\"");
        has(document, escaped(text));
        has(document, "<dt>État déclaré par l’organisme</dt>");
        assertFalse(document.contains("JavaScript"), "the page can be read without it");
        assertEquals(document.indexOf("<title>"), document.lastIndexOf("<title>"));
        assertEquals(document.indexOf("name=\"description\""), document.lastIndexOf("name=\"description\""));
    }

    @Test
    void a_request_in_Dutch_is_in_Dutch() {
        var document = document("/nl/verzoeken/a-590-2.4");
        has(document, "content=\"Verzoek 2.4, resolutie A-590. ");
        has(document, "<meta property=\"og:locale\" content=\"nl_BE\"");
        has(document, "<link rel=\"canonical\" href=\"" + SITE + "/nl/verzoeken/a-590-2.4\"");
        has(document, "/preview-nl.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/fr/|Built|/fr/suivi/a-590",
                "/fr/demandes|Built|/fr/demandes/a-590-1.1",
                "/fr/suivi/a-590|Résolution A-590\u00A0: suivi|/fr/demandes/a-590-2.4",
                "/fr/resolutions|Built|/fr/resolutions/a-590",
                "/fr/resolutions/a-590|La résolution A-590, annotée|/fr/demandes/a-590-2.4",
                "/fr/historique/a-590|Résolution A-590\u00A0: du texte proposé au texte adopté|/fr/demandes/a-590-2.4",
                "/fr/frise/a-590|Résolution A-590\u00A0: frise des demandes|/fr/demandes/a-590-2.4",
                "/fr/organismes|Built|/fr/organismes/actiris",
                "/fr/organismes/actiris|Office régional bruxellois de l'emploi|/fr/demandes/a-590-"
            })
    void each_page_has_its_title_and_content(String address, String title, String link) {
        var document = document(address);
        has(document, "<title>" + title + " – Sequitur</title>");
        has(document, "<meta property=\"og:title\" content=\"" + title + " – Sequitur\"");
        has(document, "<link rel=\"canonical\" href=\"" + SITE + address + "\"");
        has(document.substring(document.lastIndexOf("<noscript>")), "href=\"" + SITE + link);
    }

    @Test
    void the_page_of_all_publications_has_the_newest_ones_with_what_they_say() {
        var request = TestCommitments.of("actiris");
        published(Tokens.agency("actiris"), request, "inProgress");
        var french = document("/fr/publications");
        has(french, "<link rel=\"alternate\" hreflang=\"nl\" href=\"" + SITE + "/nl/publicaties\"");
        var content = french.substring(french.lastIndexOf("<noscript>"));
        has(content, "href=\"" + SITE + "/fr/demandes/" + request + "\"");
        has(content, "Rapport publié\u00A0: En cours");
        has(document("/nl/publicaties"), "Verslag gepubliceerd: In uitvoering");
    }

    @Test
    void a_page_of_text_keeps_what_was_built_and_has_its_addresses() {
        var document = document("/fr/methode");
        has(document, "content=\"Description &quot;fr&quot;\"");
        has(document, "<link rel=\"alternate\" hreflang=\"nl\" href=\"" + SITE + "/nl/methode\"");
    }

    @Test
    void the_workspace_is_sent_as_it_was_built() {
        assertFalse(document("/fr/espace").contains("canonical"));
    }

    @Test
    void a_filtered_list_does_not_show_another_one() {
        var document = document("/fr/demandes?owner=actiris");
        has(document, "<link rel=\"canonical\" href=\"" + SITE + "/fr/demandes\"");
        assertFalse(document.contains("<table>"));
        has(document, "JavaScript");
    }

    @Test
    void a_past_day_is_kept_by_links_and_not_by_the_canonical_address() {
        var document = document("/fr/suivi/a-590?asOf=2026-01-02");
        has(document, "<link rel=\"canonical\" href=\"" + SITE + "/fr/suivi/a-590\"");
        has(document, "/fr/demandes/a-590-2.4?asOf=2026-01-02\"");
        has(document, "2\u00A0janvier 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-01-01", "yesterday", ""})
    void a_day_that_is_none_gets_the_document_as_it_was_built(String day) {
        var response = read("/fr/demandes/a-590-2.4?asOf=" + day);
        assertEquals(200, response.statusCode());
        assertEquals("no-store", response.header("Cache-Control"));
        assertFalse(response.asString().contains("canonical"));
    }

    @Test
    void a_text_is_never_markup() throws InvalidDocumentException {
        var resolution = TestResolutions.fresh();
        var request = (ObjectNode) resolution.at("/requests/themes/0/items/0");
        var attack = "</noscript><script>alert(\"1\")</script> & 'x'";
        ((ObjectNode) request.get("shortTitle")).put("fr", attack);
        ((ObjectNode) request.get("text")).put("fr", attack);
        ((ObjectNode) resolution.get("title")).put("fr", attack);
        registration.register(resolution.toString());
        var id = resolution.get("resolutionId").textValue();

        for (var address : new String[] {
            "/fr/", "/fr/demandes/" + id + "-1.1", "/fr/suivi/" + id, "/fr/resolutions/" + id, "/fr/resolutions"
        }) {
            var document = document(address);
            assertFalse(document.contains("<script>"), address);
            has(document, "&lt;/noscript&gt;&lt;script&gt;alert(");
        }
        has(
                document("/fr/demandes/" + id + "-1.1"),
                "og:title\" content=\"" + resolution.get("documentNumber").textValue()
                        + ", 1.1 &lt;/noscript&gt;&lt;script&gt;alert(&quot;1&quot;)");
    }

    @Test
    void a_document_is_confirmed_until_the_data_change() {
        var commitment = TestCommitments.of("actiris");
        var address = "/fr/demandes/" + commitment;
        var first = read(address);
        var tag = first.header("ETag");
        for (var response : new Response[] {first, read(address)}) {
            assertEquals("public, max-age=0, must-revalidate", response.header("Cache-Control"));
            assertEquals("default-src 'none'", response.header("Content-Security-Policy"));
            assertEquals(tag, response.header("ETag"));
        }
        assertEquals(
                304,
                outsideTheContract().header("If-None-Match", tag).get(address).statusCode());

        published(Tokens.agency("actiris"), commitment, "inProgress");

        var changed = outsideTheContract().header("If-None-Match", tag).get(address);
        assertEquals(200, changed.statusCode());
        assertNotEquals(tag, changed.header("ETag"));
        has(changed.asString(), "En cours");
    }

    private static String document(String address) {
        var response = read(address);
        // A document whose content takes too long comes without it; the content is kept for the next read.
        for (var attempt = 0; attempt < 10 && "no-store".equals(response.header("Cache-Control")); attempt++) {
            response = read(address);
        }
        assertEquals(200, response.statusCode(), address);
        assertEquals("text/html; charset=utf-8", response.header("Content-Type"));
        return response.asString();
    }

    private static Response read(String address) {
        return outsideTheContract().urlEncodingEnabled(false).get(address);
    }

    private static void has(String document, String part) {
        assertTrue(document.contains(part), () -> part + " is not in " + document);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
