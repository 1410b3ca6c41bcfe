package org.sequitur.classification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.deadline;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Parliament's staff classify a registered resolution. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ClassificationTest {

    @Inject
    RegisterResolution registration;

    private String resolution;

    @BeforeEach
    void register() throws InvalidDocumentException {
        var document = TestResolutions.withPrintedStructure();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
    }

    @Test
    void a_resolution_without_classification_has_none_of_its_properties() {
        for (var property : List.of("committee", "legislature", "policyAreas")) {
            get("/resolutions/" + resolution).body("$", not(hasKey(property)));
        }
        get("/resolutions/" + resolution + "/classifications").body("items", hasSize(0));
    }

    @Test
    void lists_and_exports_are_filtered_by_committee_policy_area_and_session() {
        var committee = "Commission-" + resolution;
        var total = get("/commitments?resolution=" + resolution).extract().<Integer>path("total");
        classify(Tokens.staff(), resolution, """
                { "committee": { "fr": "%s", "nl": "%s-nl" }, "policyAreas": ["planning", "budget"] }""".formatted(committee, committee))
                .statusCode(201);

        for (var filter : List.of("committee=" + committee, "committee=" + committee + "-nl")) {
            get("/commitments?" + filter)
                    .statusCode(200)
                    .body("total", equalTo(total))
                    .body("items.resolution.resolutionId", everyItem(equalTo(resolution)));
            get("/resolutions?" + filter).body("items.resolutionId", equalTo(List.of(resolution)));
            assertEquals(
                    total + 1,
                    get("/exports/commitments?format=csv&" + filter)
                            .extract()
                            .asString()
                            .lines()
                            .filter(line -> line.startsWith(resolution) || line.contains("commitmentId"))
                            .count());
        }
        for (var area : List.of("planning", "budget")) {
            get("/commitments?pageSize=1&resolution=" + resolution + "&policyArea=" + area)
                    .body("total", equalTo(total));
            get("/resolutions?pageSize=200&policyArea=" + area).body("items.resolutionId", hasItem(resolution));
        }
        get("/commitments?resolution=" + resolution + "&policyArea=housing").body("total", equalTo(0));
        get("/commitments?committee=" + committee + "&policyArea=housing").body("total", equalTo(0));
        get("/resolutions?policyArea=housing").body("items.resolutionId", not(hasItem(resolution)));
    }

    /** A classification has the day on which it was stated, and no day since which it is true. */
    @Test
    void on_a_past_day_too_resolutions_are_chosen_by_the_newest_classification() {
        var committee = "Commission-past-" + resolution;
        var earlier = "Commission-earlier-" + resolution;
        for (var stated : List.of(earlier, committee)) {
            classify(Tokens.staff(), resolution, """
                    { "committee": { "fr": "%s", "nl": "%s-nl" }, "policyAreas": ["housing"] }""".formatted(stated, stated)).statusCode(201);
        }

        for (var chosen : List.of("committee=" + committee, "policyArea=housing&pageSize=200")) {
            get("/resolutions?asOf=%s&%s"
                            .formatted(LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1), chosen))
                    .body("items.resolutionId", hasItem(resolution))
                    .body("items.find { it.resolutionId == '" + resolution + "' }.committee.fr", equalTo(committee));
        }
    }

    @Test
    void changes_and_deadlines_are_followed_by_committee_policy_area_and_session() {
        var committee = "Suivi-" + resolution;
        var request = get("/commitments?pageSize=1&resolution=" + resolution)
                .extract()
                .<String>path("items[0].commitmentId");
        deadline(Tokens.staff(), request, "2030-12-31").statusCode(201);
        classify(
                        Tokens.staff(),
                        resolution,
                        "{ \"committee\": { \"fr\": \"%s\", \"nl\": \"%s-nl\" }, \"policyAreas\": [\"planning\"] }"
                                .formatted(committee, committee))
                .statusCode(201);
        var session = get("/resolutions/" + resolution).extract().<String>path("session");

        var followed = "?committee=%s-nl&policyArea=planning&session=%s".formatted(committee, session);
        get("/changes" + followed).statusCode(200).body("items.commitment.commitmentId", equalTo(List.of(request)));
        assertTrue(get("/exports/changes" + followed + "&format=csv")
                .extract()
                .asString()
                .contains(request));
        assertTrue(get("/feeds/fr" + followed).extract().asString().contains(committee));
        assertTrue(get("/calendars/nl" + followed).extract().asString().contains(request));

        for (var other : List.of("&resolution=a-590", "&policyArea=housing")) {
            var none = "?committee=" + committee + other;
            get("/changes" + none).statusCode(200).body("items", hasSize(0));
            assertFalse(get("/calendars/nl" + none).extract().asString().contains("BEGIN:VEVENT"));
        }
        for (var path : List.of("/changes", "/feeds/fr", "/calendars/fr", "/exports/changes")) {
            get(path + "?committee=unknown").statusCode(400).body(issue("committee") + ".value", equalTo("unknown"));
        }
    }

    @Test
    void an_unknown_committee_session_or_policy_area_is_refused() {
        for (var filter : List.of("committee", "session")) {
            get("/commitments?%s=unknown".formatted(filter))
                    .statusCode(400)
                    .body(issue(filter) + ".type", endsWith(":referencedResourceNotFound"));
        }
        get("/resolutions?committee=unknown")
                .statusCode(400)
                .body(issue("committee") + ".type", endsWith(":referencedResourceNotFound"));
        get("/commitments?policyArea=unknown")
                .statusCode(400)
                .body(
                        issue("policyArea") + ".detail",
                        startsWith("policyArea\u00A0: valeurs possibles\u00A0: budget (Budget"));
        classify(Tokens.staff(), resolution, "{ \"policyAreas\": [\"astronomy\"] }")
                .body(issue("/policyAreas/0") + ".detail", containsString("health (Santé)"));
    }

    @Test
    void the_newest_classification_applies_and_earlier_ones_remain_in_the_list() {
        classify(Tokens.staff(), resolution, """
                { "committee": { "fr": "Commission de l’exemple", "nl": "Commissie van het voorbeeld" },
                  "legislature": "2024-2029", "policyAreas": ["social", "health"] }""").statusCode(201);
        get("/resolutions/" + resolution)
                .body("committee.nl", equalTo("Commissie van het voorbeeld"))
                .body("legislature", equalTo("2024-2029"))
                .body("policyAreas", equalTo(List.of("health", "social")));

        String second = classify(Tokens.staff(), resolution, "{ \"policyAreas\": [\"mobility\"] }")
                .statusCode(201)
                .extract()
                .path("classificationId");

        get("/resolutions/" + resolution)
                .body("policyAreas", equalTo(List.of("mobility")))
                .body("$", not(hasKey("committee")))
                .body("$", not(hasKey("legislature")));
        get("/resolutions/" + resolution + "/classifications")
                .body("items", hasSize(2))
                .body("items[0].classificationId", equalTo(second))
                .body("items[1].committee.fr", equalTo("Commission de l’exemple"));
        get("/classifications/" + second).body("policyAreas", equalTo(List.of("mobility")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"policyAreas\": [\"astronomy\"] }",
                "{ \"policyAreas\": [\"health\", \"health\"] }",
                "{ \"legislature\": \"54\" }",
                "{ \"committee\": { \"fr\": \"Commission\" } }",
                "{ \"committee\": { \"fr\": \" \", \"nl\": \"Commissie\" } }"
            })
    void an_invalid_classification_is_refused_and_changes_nothing(String classification) {
        classify(Tokens.staff(), resolution, classification).statusCode(400);

        get("/resolutions/" + resolution + "/classifications").body("items", hasSize(0));
    }

    @Test
    void policy_areas_have_names_in_both_languages() {
        get("/refData/policyAreas")
                .body("items", hasSize(12))
                .body("items[0].code", equalTo("budget"))
                .body("items[0].label.fr", equalTo("Budget et finances"))
                .body("items[0].label.nl", equalTo("Begroting en financiën"));
    }
}
