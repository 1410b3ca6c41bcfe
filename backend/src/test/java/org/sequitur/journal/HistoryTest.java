package org.sequitur.journal;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class HistoryTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void the_public_chain_can_be_recomputed_and_reveals_no_internal_facts() {
        askAndAnswer("internal");
        assess(staff, commitmentId, published(officer, commitmentId, "inProgress"), "confirmed")
                .statusCode(201);
        askAndAnswer("internal");
        askAndAnswer("public");
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);

        List<Map<String, Object>> events =
                get("/commitments/" + commitmentId + "/history").extract().path("items");

        assertEquals(5, events.size());
        var previous = (Object) null;
        var position = 0;
        for (var event : events.reversed()) {
            position++;
            assertEquals(previous, event.get("previousHash"));
            assertEquals(event.get("hash"), hashOf(event, position));
            previous = event.get("hash");
        }
    }

    private void askAndAnswer(String visibility) {
        answer(officer, ask(staff, commitmentId, visibility).extract().path("questionId"))
                .statusCode(201);
    }

    /** Recomputes the hash from public data only. */
    private String hashOf(Map<String, Object> event, int position) {
        var content = new HashMap<String, Object>();
        for (var name : List.of("eventId", "kind", "factHash", "previousHash")) {
            content.put(name, event.get(name));
        }
        var factHref = (String) event.get("factHref");
        var by = (Map<?, ?>) event.get("by");
        content.put("commitmentId", commitmentId);
        content.put("position", position);
        content.put("factId", factHref.substring(factHref.lastIndexOf('/') + 1));
        content.put("internal", false);
        content.put(
                "happenedAt",
                OffsetDateTime.parse((String) event.get("happenedAt"))
                        .toInstant()
                        .toString());
        content.put("bodyId", by.get("body") instanceof Map<?, ?> body ? body.get("bodyId") : null);
        return CanonicalJson.hash(content);
    }

    @Test
    void changes_can_be_filtered_by_owner_kind_and_resolution() {
        var commitmentId = TestCommitments.inOwnResolution("cocom");
        published(officer, commitmentId, "inProgress");
        var resolution = commitmentId.replaceFirst("-[0-9.]+$", "");

        get("/changes?resolution=" + resolution + "&owner=cocom&kind=reportPublished")
                .body("items[0].commitment.commitmentId", equalTo(commitmentId));
        get("/changes?resolution=" + resolution + "&kind=closed").body("total", equalTo(0));
        get("/changes?resolution=nowhere&owner=nowhere&kind=party")
                .statusCode(400)
                .body("issues.size()", equalTo(1));
        get("/changes?resolution=nowhere&owner=nowhere").statusCode(400).body("issues.size()", equalTo(2));
    }

    @Test
    void changes_of_some_days_are_those_published_from_the_first_to_the_last_one_inclusive() {
        published(officer, commitmentId, "inProgress");
        var today = BrusselsTime.today(Clock.systemUTC());
        var changes = "/changes?commitment=" + commitmentId;

        for (var days : List.of("&since=" + today, "&until=" + today, "&since=" + today + "&until=" + today)) {
            get(changes + days).body("total", equalTo(1));
            assertEquals(
                    2,
                    get("/exports" + changes + days + "&format=csv")
                            .extract()
                            .asString()
                            .lines()
                            .count());
        }
        for (var days : List.of("&since=" + today.plusDays(1), "&until=" + today.minusDays(1))) {
            get(changes + days).body("total", equalTo(0));
            assertEquals(
                    1,
                    get("/exports" + changes + days + "&format=csv")
                            .extract()
                            .asString()
                            .lines()
                            .count());
        }
    }

    @Test
    void days_that_end_before_they_begin_are_refused_together_with_other_errors() {
        for (var list : List.of("/changes", "/exports/changes")) {
            get(list + "?owner=nowhere&since=2026-02-01&until=2026-01-31")
                    .statusCode(400)
                    .body("issues.name", containsInAnyOrder("owner", "until"))
                    .body(
                            "issues.detail",
                            hasItem("until\u00A0: le dernier jour précède le premier, le 1er\u00A0février 2026."));
        }
    }

    @Test
    void public_history_contains_no_user() {
        published(officer, commitmentId, "inProgress");

        var answer = get("/commitments/" + commitmentId + "/history").extract().asString();

        assertTrue(!answer.contains("subject") && !answer.contains("@"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress_report", "assessment", "journal_entry", "deadline", "question"})
    void the_database_rejects_updates_of_published_facts(String table) throws SQLException {
        assess(staff, commitmentId, published(officer, commitmentId, "inProgress"), "confirmed")
                .statusCode(201);
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        ask(staff, commitmentId, "public").statusCode(201);

        try (var connection = DatabaseOf.operator();
                var statement = connection.createStatement()) {
            for (var sql : List.of("update %s set commitment_row_id = commitment_row_id", "delete from %s")) {
                var refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql.formatted(table)));
                assertEquals("45000", refused.getSQLState());
            }
        }
    }
}
