package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.RawHttp;

/** The page, served from the API's port. */
class PageIT {

    @ParameterizedTest
    @CsvSource({"nl-BE,/nl/", "fr,/fr/", "de,/fr/"})
    void the_root_path_redirects_to_the_readers_language(String language, String address) {
        var response = get("/", "Accept-Language: " + language);

        assertEquals(302, response.status());
        assertEquals(address, response.header("location"));
        assertTrue(response.header("vary").equalsIgnoreCase("Accept-Language"));
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/demandes/A-590-2.4?asOf=2026-01-02,/fr/demandes/a-590-2.4?asOf=2026-01-02",
        "/nl/resoluties/A-590,/nl/resoluties/a-590",
        "/fr/Demandes,/fr/demandes"
    })
    void an_address_with_capitals_redirects_to_the_one_without(String typed, String address) {
        var response = get(typed);

        assertEquals(301, response.status());
        assertEquals(address, response.header("location"));
    }

    @ParameterizedTest
    @CsvSource({
        "/fr,fr/index",
        "/fr/,fr/index",
        "/fr/demandes,fr/demandes",
        "/fr/demandes/?q=x,fr/demandes",
        "/fr/demandes/a-590-2.4,fr/demandes/one",
        "/nl/,nl/index"
    })
    void every_path_serves_the_document_of_its_page(String address, String document) {
        var response = get(address);

        assertEquals(200, response.status());
        assertTrue(response.body().contains("<p>" + document + "</p>"), response.body());
        assertEquals("text/html; charset=utf-8", response.header("content-type"));
        assertEquals("public, max-age=0, must-revalidate", response.header("cache-control"));
    }

    @ParameterizedTest
    @CsvSource({"/fr/demandes/a/b,fr", "/fr/quelque/chose?q=x,fr", "/fr/any,fr", "/nl/nergens,nl"})
    void an_address_without_a_page_is_not_found_in_its_language(String address, String language) {
        var page = get(address, "Accept: text/html,*/*");
        assertEquals(404, page.status());
        assertTrue(page.body().contains("<p>" + language + "/any</p>"), page.body());

        assertEquals(Api.PROBLEM, get(address).header("content-type"));
    }

    @Test
    void robots_txt_names_the_sitemaps_beside_the_page() {
        assertTrue(get("/robots.txt").body().contains("Sitemap: "));
    }

    @Test
    void files_with_a_content_hash_are_immutable() {
        var response = get("/assets/start-abc123.js");

        assertEquals(200, response.status());
        assertEquals("public, max-age=31536000, immutable", response.header("cache-control"));
        assertEquals("text/javascript; charset=utf-8", response.header("content-type"));
    }

    @Test
    void documents_have_the_headers_configured_by_the_frontend_build_and_scripts_those_that_browsers_apply() {
        assertEquals("default-src 'none'", get("/nl/").header("content-security-policy"));
        assertEquals("nosniff", get("/nl/").header("x-content-type-options"));
        assertEquals("nosniff", get("/assets/start-abc123.js").header("x-content-type-options"));
        assertEquals(
                "default-src 'none'; frame-ancestors 'none'; sandbox",
                get("/assets/start-abc123.js").header("content-security-policy"));
        // The page that says that there is no such file is a document.
        assertEquals(
                "default-src 'none'",
                get("/assets/missing.js", "Accept: text/html").header("content-security-policy"));
        assertEquals(404, get("/headers.json").status());
    }

    @Test
    void an_unknown_path_is_answered_with_a_page_for_browsers_and_a_problem_for_clients() {
        var page = get("/nothing", "Accept: text/html,*/*", "Accept-Language: nl");
        assertEquals(404, page.status());
        assertTrue(page.body().contains("<p>nl/any</p>"), page.body());

        var problem = get("/nothing");
        assertEquals(404, problem.status());
        assertEquals(Api.PROBLEM, problem.header("content-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/../../application.properties", "/..%2f..%2fpom.xml", "/assets/%2e%2e/secret"})
    void files_outside_the_folder_are_not_served(String address) {
        assertEquals(404, get(address).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//fr/", "/fr/x/../demandes", "/fr/%64emandes", "/fr/demandes;x=1", "/fr/./", "/fr/a%25b"})
    void a_non_canonical_path_is_not_found(String address) {
        var page = get(address, "Accept: text/html,*/*");
        assertEquals(404, page.status());
        assertTrue(page.body().contains("<p>fr/any</p>"), page.body());

        assertEquals(404, get(address).status());
    }

    @ParameterizedTest
    @CsvSource({"/fr/demandes/%E0%A4%A,fr", "/nl/%,nl", "/%,nl"})
    void a_malformed_path_is_not_found_in_the_language_of_the_address_or_of_the_reader(
            String address, String language) {
        var page = get(address, "Accept: text/html,*/*", "Accept-Language: nl");
        assertEquals(404, page.status());
        assertTrue(page.body().contains("<p>" + language + "/any</p>"), page.body());

        assertEquals(Api.PROBLEM, get(address).header("content-type"));
    }

    @Test
    void a_path_with_percent_encoded_letters_serves_a_page() {
        var page = get("/fr/demandes/%C3%A9galit%C3%A9", "Accept: text/html");
        assertEquals(404, page.status(), "there is no such request");
        assertTrue(page.body().contains("<p>fr/any</p>"), page.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/demandes/a-590-9.9,fr",
        "/nl/verzoeken/a-590-9.9?asOf=2026-01-02,nl",
        "/fr/suivi/a-1,fr",
        "/fr/resolutions/a-1,fr",
        "/fr/historique/a-1,fr",
        "/fr/organismes/none,fr"
    })
    void a_page_about_nothing_registered_is_not_found(String address, String language) {
        var page = get(address, "Accept: text/html,*/*");
        assertEquals(404, page.status());
        assertTrue(page.body().contains("<p>" + language + "/any</p>"), page.body());

        assertEquals(Api.PROBLEM, get(address).header("content-type"));
    }

    @Test
    void security_txt_names_the_contact_and_is_valid_for_less_than_a_year() {
        var response = get("/.well-known/security.txt");

        assertEquals(200, response.status());
        assertEquals("text/plain; charset=utf-8", response.header("content-type"));
        assertTrue(response.body().startsWith("Contact: mailto:security@example.org\n"), response.body());
        var expires = Instant.parse(response.body()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> line.substring("Expires: ".length()))
                .findFirst()
                .orElseThrow());
        assertTrue(expires.isAfter(Instant.now().plus(Duration.ofDays(100))), response.body());
        assertTrue(expires.isBefore(Instant.now().plus(Duration.ofDays(365))), response.body());
    }

    @Test
    void page_responses_have_a_trace_id_and_no_cookie() {
        var response = get("/fr/");

        assertFalse(response.header("belgov-trace-id").isEmpty());
        assertNull(response.header("set-cookie"));
    }

    private static RawHttp.Response get(String address, String... headers) {
        return RawHttp.get(SharedSystem.api().port(), address, headers);
    }
}
