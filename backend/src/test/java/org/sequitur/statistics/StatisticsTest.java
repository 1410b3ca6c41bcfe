package org.sequitur.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealMariaDb;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class StatisticsTest {

    @Test
    void the_counts_add_up_on_every_axis_by_theme_and_by_owner() {
        var response = get("/statistics?resolution=a-590").statusCode(200).extract();

        addsUpTo(30, response.path("tally"));
        List<Map<String, Object>> themes = response.path("byTheme.tally");
        List<Map<String, Object>> owners = response.path("byOwner.tally");
        themes.forEach(tally -> addsUpTo((Integer) tally.get("total"), tally));
        owners.forEach(tally -> addsUpTo((Integer) tally.get("total"), tally));
        assertEquals(30, total(themes));
        assertEquals(30, total(owners));
    }

    @Test
    void themes_are_in_document_order_and_owners_in_id_order() {
        get("/statistics?resolution=a-590")
                .body("byTheme.theme.number", contains(1, 2, 3, 4, 5, 6))
                .body("byTheme.tally.total", contains(3, 10, 4, 3, 9, 1))
                .body(
                        "byOwner.owner.bodyId",
                        contains(
                                "actiris",
                                "cocom",
                                "equal.brussels",
                                "erip",
                                "government",
                                "perspective.brussels",
                                "safe.brussels"))
                .body("byOwner.tally.total", contains(1, 9, 2, 1, 6, 1, 10))
                .body("tally.stale", equalTo(30))
                .body("tally.confirmedImplemented", equalTo(0));
    }

    @Test
    void before_the_adoption_all_counts_are_zero() {
        get("/statistics?resolution=a-590&asOf=2023-06-29")
                .statusCode(200)
                .body("asOf", equalTo("2023-06-29"))
                .body("tally.total", equalTo(0))
                .body("tally.byAssessment.notAssessed", equalTo(0));
    }

    @Test
    void an_unknown_resolution_in_the_query_is_refused() {
        get("/statistics?resolution=a-1&asOf=2999-01-01")
                .statusCode(400)
                .body(issue("resolution") + ".type", endsWith(":referencedResourceNotFound"))
                .body(issue("asOf") + ".value", equalTo("2999-01-01"));
    }

    private static void addsUpTo(int total, Map<String, Object> tally) {
        for (var axis : List.of("byImplementationStatus", "byAssessment", "byGovernmentResponse")) {
            @SuppressWarnings("unchecked")
            var counts = (Map<String, Integer>) tally.get(axis);
            assertEquals(
                    total, counts.values().stream().mapToInt(Integer::intValue).sum(), axis);
        }
    }

    private static int total(List<Map<String, Object>> tallies) {
        return tallies.stream().mapToInt(tally -> (Integer) tally.get("total")).sum();
    }
}
