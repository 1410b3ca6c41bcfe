package org.sequitur.resolutionlist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/** Three resolutions are registered: A-590 and two fictitious ones of a session that no other test uses. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class ResolutionListTest {

    private static final String SESSION = "2091-2092";

    private static String noise;
    private static String accessibility;

    @BeforeAll
    static void register() throws InvalidDocumentException {
        if (noise == null) {
            noise = register("a-9202", "X-1", "2025-03-14");
            accessibility = register("a-9303", "X-2", "2025-05-09");
        }
    }

    private static String register(String sample, String documentNumber, String adoptedOn)
            throws InvalidDocumentException {
        ObjectNode document = TestResolutions.fictitious(sample)
                .put("documentNumber", documentNumber)
                .put("session", SESSION)
                .put("adoptedOn", adoptedOn);
        CDI.current().select(RegisterResolution.class).get().register(document.toString());
        return TestResolutions.idOf(document);
    }

    @Test
    void resolutions_are_listed_newest_first() {
        get("/resolutions?pageSize=200")
                .statusCode(200)
                .body("items.resolutionId", containsInRelativeOrder(accessibility, noise, "a-590"));
    }

    @Test
    void each_resolution_has_its_figures_and_the_owners_of_its_commitments() {
        get("/resolutions?session=" + SESSION)
                .body("total", equalTo(2))
                .body("items.resolutionId", contains(accessibility, noise))
                .body("items.adoptedOn", contains("2025-05-09", "2025-03-14"))
                .body("items.figures.tally.total", contains(14, 14))
                .body("items.figures.tally.byImplementationStatus.notReported", contains(14, 14))
                .body("items[0].figures.owners.bodyId", hasItem("paradigm"))
                .body("items[0].figures.owners.bodyId", not(hasItem("stib")))
                .body("items[1].figures.owners.bodyId", hasItem("stib"));
    }

    @Test
    void the_figures_of_a_resolution_are_its_statistics() {
        var listed = get("/resolutions?q=A-590&pageSize=200")
                .extract()
                .<Object>path("items.find { it.resolutionId == 'a-590' }.figures.tally");

        assertEquals(get("/statistics?resolution=a-590").extract().<Object>path("tally"), listed);
    }

    @Test
    void the_figures_of_a_past_day_leave_out_resolutions_adopted_later() {
        get("/resolutions?session=" + SESSION + "&asOf=2025-05-08")
                .body("items.resolutionId", contains(noise))
                .body("items.figures.tally.stale", contains(0));
    }

    @Test
    void the_pages_of_the_list_follow_each_other() {
        var first = get("/resolutions?pageSize=1&session=" + SESSION)
                .body("items.resolutionId", contains(accessibility))
                .body("total", equalTo(2))
                .extract()
                .<String>path("next");

        get(first.substring(first.indexOf("/resolutions"))).body("items.resolutionId", contains(noise));
    }

    @Test
    void search_finds_document_number_session_and_title_without_case_and_accents() {
        for (var q : List.of("x-1", "BRUIT", "réduire", "reduire", "nachtelijk+verkeer", "2091+sommeil")) {
            get("/resolutions?session=" + SESSION + "&q=" + q)
                    .statusCode(200)
                    .body("items.resolutionId", contains(noise));
        }
        get("/resolutions?session=" + SESSION + "&q=bruit+numerique").body("items", empty());
    }

    @Test
    void the_filter_by_body_finds_resolutions_with_a_commitment_that_the_body_owns() {
        get("/resolutions?session=" + SESSION + "&owner=stib").body("items.resolutionId", contains(noise));
        get("/resolutions?session=" + SESSION + "&owner=stib&owner=paradigm").body("items", hasSize(2));
        get("/resolutions?owner=unknown-body")
                .statusCode(400)
                .body(issue("owner") + ".type", endsWith(":referencedResourceNotFound"));
    }

    @Test
    void an_unknown_session_and_a_search_without_a_word_are_refused() {
        get("/resolutions?session=xx&q=*")
                .statusCode(400)
                .body(issue("session") + ".type", endsWith(":referencedResourceNotFound"))
                .body(issue("q") + ".type", endsWith(":invalidInput"));
    }

    @Test
    void the_resolutions_of_a_body_have_the_figures_of_its_commitments_alone() {
        var path = "/bodies/stib/resolutions?pageSize=200";
        var owned = get("/commitments?owner=stib&resolution=" + noise).extract().<Integer>path("total");
        get(path)
                .statusCode(200)
                .body("items.resolution.resolutionId", hasItem(noise))
                .body("items.resolution.resolutionId", not(hasItem(accessibility)))
                .body("items.find { it.resolution.resolutionId == '%s' }.tally.total".formatted(noise), equalTo(owned))
                .body(
                        "items.find { it.resolution.resolutionId == '%s' }.resolution.session".formatted(noise),
                        equalTo(SESSION));
        get(path + "&asOf=2025-03-13").body("items.resolution.resolutionId", not(hasItem(noise)));
        get("/bodies/unknown-body/resolutions").statusCode(404);
    }

    @Test
    void commitments_are_filtered_by_the_session_of_their_resolution() {
        get("/commitments?pageSize=200&session=" + SESSION)
                .statusCode(200)
                .body("total", equalTo(28))
                .body("items.resolution.session", everyItem(equalTo(SESSION)));
        get("/commitments?resolution=a-590&session=" + SESSION).body("total", equalTo(0));
    }

    @Test
    void references_to_commitments_with_the_same_number_name_their_resolution() {
        for (var resolution : List.of(noise, accessibility)) {
            get("/commitments/" + resolution + "-1.1")
                    .body("resolution.session", equalTo(SESSION))
                    .body("next.number", equalTo("1.2"))
                    .body("next.resolution.resolutionId", equalTo(resolution))
                    .body(
                            "next.citation",
                            equalTo("%s (%s), 1.2".formatted(resolution.equals(noise) ? "X-1" : "X-2", SESSION)));
        }
    }

    @Test
    void statistics_of_several_resolutions_name_the_first_and_last_adoption_and_no_themes() {
        get("/statistics")
                .statusCode(200)
                .body("totalResolutions", greaterThan(2))
                .body("firstAdoptedOn", lessThanOrEqualTo("2023-06-30"))
                .body("lastAdoptedOn", not(equalTo("2023-06-30")))
                .body("byTheme", empty());
        get("/statistics?resolution=" + noise)
                .body("totalResolutions", equalTo(1))
                .body("firstAdoptedOn", equalTo("2025-03-14"))
                .body("lastAdoptedOn", equalTo("2025-03-14"))
                .body("byTheme", hasSize(1));
    }
}
