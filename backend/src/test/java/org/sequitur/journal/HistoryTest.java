package org.sequitur.journal;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Telling.ask;
import static org.sequitur.testsupport.Telling.assess;
import static org.sequitur.testsupport.Telling.deadline;
import static org.sequitur.testsupport.Telling.published;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.Demands;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class HistoryTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String demand;

    @BeforeEach
    void a_commitment_of_cocom() {
        demand = Demands.of("cocom");
    }

    @Inject
    AgroalDataSource database;

    @Test
    void each_entry_is_chained_to_the_one_before() {
        assess(staff, demand, published(officer, demand, "inProgress"), "confirmed")
                .statusCode(201);
        deadline(staff, demand, "2098-01-31").statusCode(201);

        List<Map<String, Object>> events =
                get("/commitments/" + demand + "/history").extract().path("items");

        assertEquals(3, events.size());
        assertEquals(events.get(1).get("hash"), events.get(0).get("previousHash"));
        assertEquals(events.get(2).get("hash"), events.get(1).get("previousHash"));
        assertTrue(!events.get(2).containsKey("previousHash"));
    }

    @Test
    void all_changes_are_found_by_owner_by_kind_and_by_resolution() {
        published(officer, demand, "inProgress");
        var resolution = demand.replaceFirst("-[0-9.]+$", "");

        get("/changes?resolution=" + resolution + "&owner=cocom&kind=reportPublished")
                .body("items[0].commitment.commitmentId", equalTo(demand));
        get("/changes?resolution=" + resolution + "&kind=closed").body("total", equalTo(0));
        get("/changes?resolution=nowhere&owner=nobody&kind=party")
                .statusCode(400)
                .body("issues.size()", equalTo(1));
        get("/changes?resolution=nowhere&owner=nobody").statusCode(400).body("issues.size()", equalTo(2));
    }

    @Test
    void nobody_is_named() {
        published(officer, demand, "inProgress");

        var answer = get("/commitments/" + demand + "/history").extract().asString();

        assertTrue(!answer.contains("subject") && !answer.contains("@"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress_report", "assessment", "journal_entry", "deadline", "question"})
    void the_database_itself_lets_nobody_rewrite_the_past(String table) throws SQLException {
        assess(staff, demand, published(officer, demand, "inProgress"), "confirmed")
                .statusCode(201);
        deadline(staff, demand, "2098-01-31").statusCode(201);
        ask(staff, demand, "public").statusCode(201);

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of("update %s set commitment_row_id = commitment_row_id", "delete from %s")) {
                var refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql.formatted(table)));
                assertEquals("45000", refused.getSQLState());
            }
        }
    }
}
