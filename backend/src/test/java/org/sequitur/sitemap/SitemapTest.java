package org.sequitur.sitemap;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.outsideTheContract;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SitemapTest {

    private static final String SITE = "http://localhost:8080";

    @Test
    void the_index_has_one_sitemap_of_the_site_and_one_for_each_resolution() {
        var listed = xml("/sitemapIndex").getList("sitemapindex.sitemap.loc", String.class);
        assertTrue(
                listed.containsAll(
                        List.of(SITE + "/api/sequitur/v1/sitemaps/site", SITE + "/api/sequitur/v1/sitemaps/a-590")),
                listed.toString());
        assertEquals(listed.size(), new HashSet<>(listed).size());
    }

    @Test
    void the_sitemap_of_the_site_has_each_page_in_both_languages() {
        var pages = xml("/sitemaps/site").getList("urlset.url.loc", String.class);
        assertTrue(
                pages.containsAll(List.of(
                        SITE + "/fr/",
                        SITE + "/nl/",
                        SITE + "/fr/demandes",
                        SITE + "/nl/verzoeken",
                        SITE + "/fr/organismes/erip",
                        SITE + "/nl/instellingen/erip",
                        SITE + "/fr/a-propos",
                        SITE + "/nl/over",
                        SITE + "/fr/bref",
                        SITE + "/nl/kort",
                        SITE + "/fr/publications",
                        SITE + "/nl/publicaties",
                        SITE + "/fr/verification",
                        SITE + "/nl/controle")),
                pages.toString());
        assertTrue(pages.stream().noneMatch(page -> page.contains("/espace") || page.contains("/werkruimte")));
    }

    @Test
    void the_sitemap_of_a_resolution_has_its_requests_each_with_its_counterpart() {
        var sitemap = xml("/sitemaps/a-590");
        var pages = sitemap.getList("urlset.url.loc", String.class);
        assertEquals(2 * (3 + 30), pages.size());
        assertTrue(pages.containsAll(List.of(
                SITE + "/fr/suivi/a-590",
                SITE + "/nl/opvolging/a-590",
                SITE + "/fr/resolutions/a-590",
                SITE + "/nl/tijdlijn/a-590",
                SITE + "/fr/demandes/a-590-2.4",
                SITE + "/nl/verzoeken/a-590-2.4")));
        assertEquals(
                List.of(SITE + "/fr/demandes/a-590-2.4", SITE + "/nl/verzoeken/a-590-2.4"),
                sitemap.getList(
                        "urlset.url.find { it.loc == '%s/fr/demandes/a-590-2.4' }.link.@href".formatted(SITE),
                        String.class));
    }

    @Test
    void a_request_is_dated_by_its_last_public_event_and_not_by_internal_ones() {
        var request = TestCommitments.of("actiris");
        var resolution = get("/commitments/" + request).extract().<String>path("resolution.resolutionId");
        var adopted = get("/commitments/" + request).extract().<String>path("adoptedOn");
        ask(Tokens.staff(), request, "internal").statusCode(201);
        assertEquals(adopted, changedOn(resolution, request));

        published(Tokens.agency("actiris"), request, "inProgress");
        assertEquals(BrusselsTime.today(Clock.systemUTC()).toString(), changedOn(resolution, request));
    }

    private static String changedOn(String resolution, String request) {
        return xml("/sitemaps/" + resolution)
                .getString("urlset.url.find { it.loc == '%s/fr/demandes/%s' }.lastmod".formatted(SITE, request));
    }

    @Test
    void an_unknown_resolution_has_no_sitemap() {
        get("/sitemaps/a-0").statusCode(404).body("status", equalTo(404));
    }

    @Test
    void robots_are_led_to_the_sitemaps_and_not_to_what_takes_long() {
        var lines = outsideTheContract()
                .get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(
                lines,
                hasItems(
                        "User-agent: *",
                        "Disallow: /api/sequitur/v1/exports/",
                        "Disallow: /fr/espace",
                        "Disallow: /nl/werkruimte",
                        "Sitemap: " + SITE + "/api/sequitur/v1/sitemapIndex"));
    }

    private static XmlPath xml(String path) {
        return get(path)
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .body()
                .xmlPath();
    }
}
