package org.sequitur.journal;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.respond;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** The migration that separates declarations from the Government's responses, on registers where they were mixed. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class DeclarationMigrationTest {

    private static final String MIGRATION = "/db/migration/V16__a_declaration_is_no_response.sql";

    @Inject
    RegisterResolution registration;

    @Inject
    OutdatedStates outdatedStates;

    @Inject
    Verification verification;

    @Inject
    AgroalDataSource database;

    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    private String answered;
    private String unanswered;
    private String untouched;

    @BeforeEach
    void create_declarations_and_responses() throws InvalidDocumentException {
        setClock("2023-07-10T12:00");
        QuarkusMock.installMockForType(calendar, Clock.class);
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        answered = TestResolutions.idOf(document) + "-2.1";
        unanswered = TestResolutions.idOf(document) + "-2.2";
        untouched = TestResolutions.idOf(document) + "-2.3";
        var officer = Tokens.agency("cocom");
        var staff = Tokens.staff();
        respond(staff, answered, "accepted", "2023-07-01").statusCode(201);
        respond(staff, untouched, "notCompetent", "2023-07-01").statusCode(201);
        setClock("2023-08-01T00:30");
        respond(officer, answered, "notCompetent", "2023-08-01").statusCode(201);
        respond(officer, unanswered, "notCompetent", "2023-08-01").statusCode(201);
        setClock("2023-09-01T12:00");
        published(officer, answered, "inProgress");
        // In UTC this is the previous day.
        setClock("2023-12-02T00:30");
        respond(staff, answered, "notCompetent", "2023-08-01").statusCode(201);
        setClock("2024-01-10T12:00");
    }

    @AfterEach
    void restore_system_clock() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void states_match_the_facts_again_today_and_on_past_days() throws Exception {
        applyFormerRule();
        assertFalse(verification.findings(answered).isEmpty()
                && verification.findings(unanswered).isEmpty());

        migrate();

        assertState(answered, "2023-07-09", "noResponse", null);
        assertState(answered, "2023-07-31", "accepted", "2023-07-01");
        assertState(answered, "2023-08-01", "accepted", "2023-07-01");
        assertState(answered, "2023-09-01", "accepted", "2023-07-01");
        assertState(answered, "2023-12-01", "accepted", "2023-07-01");
        assertState(answered, "2023-12-02", "notCompetent", "2023-08-01");
        assertState(answered, "2024-01-10", "notCompetent", "2023-08-01");
        get("/commitments/" + answered + "?asOf=2023-12-05").body("implementationStatus", equalTo("inProgress"));
        assertState(unanswered, "2023-07-31", "noResponse", null);
        assertState(unanswered, "2023-08-01", "noResponse", null);
        assertState(unanswered, "2024-01-10", "noResponse", null);
        assertState(untouched, "2023-07-10", "notCompetent", "2023-07-01");
        // The first start after the upgrade computes what the migration did not know of.
        execute("update commitment set state_outdated = true where id in ('%s', '%s')".formatted(answered, unanswered));
        outdatedStates.update(new StartupEvent());
        for (var commitment : List.of(answered, unanswered, untouched)) {
            assertEquals(List.of(), verification.findings(commitment));
        }
    }

    @Test
    void correct_data_are_not_changed() throws Exception {
        migrate();

        assertState(answered, "2023-08-01", "accepted", "2023-07-01");
        assertState(answered, "2023-12-01", "accepted", "2023-07-01");
        assertState(answered, "2023-12-02", "notCompetent", "2023-08-01");
        assertEquals(List.of(), verification.findings(answered));
    }

    /** Only the declaration began a period; the response with the same content on the same day began none. */
    private void applyFormerRule() throws SQLException {
        var row = "row_id = (select row_id from commitment where id = '%s')";
        var kept =
                "resolution_id, theme_id, owner_id, position, government_response, responded_on, implementation_status,"
                        + " percent_done, expected_on, last_reported_on, silent_since, assessment, assessed_on, deadline,"
                        + " closure_reason, closed_on, handed_over_on";
        for (var commitment : List.of(answered, unanswered)) {
            var mine = row.formatted(commitment);
            execute(
                    "delete from state_period where valid_from = '2023-12-02' and " + mine,
                    "insert into state_period (row_id, valid_from, valid_until, " + kept + ")"
                            + " select row_id, '2023-08-01', '9999-12-31', " + kept
                            + " from state_period where valid_from < '2023-08-01' and valid_until > '2023-08-01' and "
                            + mine,
                    "update state_period p join (select valid_from, lead(valid_from) over (order by valid_from) as n"
                            + " from state_period where " + mine
                            + ") f on f.valid_from = p.valid_from set p.valid_until = coalesce(f.n, '9999-12-31') where p."
                            + mine,
                    "update state_period set government_response = 'NOT_COMPETENT', responded_on = '2023-08-01'"
                            + " where valid_from >= '2023-08-01' and " + mine,
                    "update commitment set government_response = 'NOT_COMPETENT', responded_on = '2023-08-01' where "
                            + mine.replace("row_id = (select row_id from commitment where id =", "id = ("));
        }
        execute("update public_data_change set changes = changes + 1 where slot = 3");
    }

    private void migrate() throws SQLException, IOException {
        try (var file = getClass().getResourceAsStream(MIGRATION)) {
            var statements = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    // V20 renamed the table.
                    .replace("standing_period", "state_period");
            execute(statements.strip().split(";\\s*"));
        }
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** @param on null if there is no response */
    private static void assertState(String commitment, String day, String response, String on) {
        get("/commitments/" + commitment + "?asOf=" + day)
                .body("governmentResponse", equalTo(response))
                .body("respondedOn", equalTo(on));
        get("/commitments?governmentResponse=" + response + "&owner=cocom&resolution="
                        + commitment.replaceFirst("-[0-9.]+$", "") + "&asOf=" + day)
                .body("items.commitmentId.contains('%s')".formatted(commitment), equalTo(true));
    }

    private void setClock(String moment) {
        calendar.set(LocalDateTime.parse(moment).atZone(BrusselsTime.BRUSSELS).toInstant());
    }
}
