package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Telling.answer;
import static org.sequitur.testsupport.Telling.ask;
import static org.sequitur.testsupport.Telling.assess;
import static org.sequitur.testsupport.Telling.close;
import static org.sequitur.testsupport.Telling.deadline;
import static org.sequitur.testsupport.Telling.decide;
import static org.sequitur.testsupport.Telling.publishedWithEvidence;
import static org.sequitur.testsupport.Telling.put;
import static org.sequitur.testsupport.Telling.reopen;
import static org.sequitur.testsupport.Telling.respond;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.Demands;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class VerificationTest {

    @Inject
    Verification verification;

    @Inject
    AgroalDataSource database;

    private String demand;

    @BeforeEach
    void a_commitment_with_a_fact_of_each_kind() {
        var officer = Tokens.agency("cocom");
        var staff = Tokens.staff();
        demand = Demands.of("cocom");
        respond(staff, demand, "accepted", "2024-01-01").statusCode(201);
        deadline(staff, demand, "2098-01-01").statusCode(201);
        decide(staff, deadline(officer, demand, "2098-12-31").extract().path("deadlineId"), "granted")
                .statusCode(200);
        assess(staff, demand, publishedWithEvidence(officer, demand, "implemented"), "confirmed")
                .statusCode(201);
        answer(officer, ask(staff, demand, "internal").extract().path("questionId"))
                .statusCode(201);
        close(staff, demand, "implemented").statusCode(201);
        reopen(staff, demand).statusCode(201);
        put(
                        staff,
                        "/commitments/" + demand + "/shortTitle",
                        "*",
                        "{ \"title\": { \"fr\": \"Ainsi\", \"nl\": \"Zo\" } }")
                .statusCode(200);
    }

    @Test
    void what_the_api_wrote_is_found_as_it_was_written() {
        assertEquals(List.of(), verification.findings(demand));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "progress_report | narrative_fr = 'Autre chose' | le fait de l'inscription 5 a été changé",
                "assessment | outcome = 'DISPUTED' | le fait de l'inscription 6 a été changé",
                "journal_entry | happened_at = '2024-01-01' | l'inscription 1 du journal a été changée",
                "question | internal = false | le fait de l'inscription 7 a été changé"
            })
    void what_was_changed_behind_its_back_shows(String table, String change, String finding) throws SQLException {
        behindTheTriggers(
                table,
                "update %s set %s where commitment_row_id = (select row_id from commitment where id = '%s')"
                        .formatted(table, change, demand));

        assertEquals(finding, verification.findings(demand).getFirst().what().fr());
    }

    @Test
    void a_past_that_was_cut_off_shows() throws SQLException {
        behindTheTriggers(
                "journal_entry",
                "delete from journal_entry where position = 11 and commitment_row_id ="
                        + " (select row_id from commitment where id = '" + demand + "')");

        assertEquals(
                List.of("la fin du journal a été changée", "un fait n'est pas inscrit au journal"),
                verification.findings(demand).stream()
                        .map(found -> found.what().fr())
                        .toList());
    }

    @Test
    void a_state_that_does_not_follow_from_the_facts_shows() throws SQLException {
        execute("update commitment set implementation_status = 'NOT_STARTED', short_title_fr = 'Pas ainsi' where id = '"
                + demand + "'");

        assertEquals(
                List.of(
                        "de getoonde stand is niet die welke uit de feiten volgt",
                        "de getoonde korte titel is niet de laatste die werd gegeven"),
                verification.findings(demand).stream()
                        .map(found -> found.what().nl())
                        .toList());
    }

    /** As somebody with all the rights of the database could. */
    private void behindTheTriggers(String table, String sql) throws SQLException {
        for (var event : List.of("update", "delete")) {
            execute("drop trigger %s_no_%s".formatted(table, event));
        }
        try {
            execute(sql);
        } finally {
            for (var event : List.of("update", "delete")) {
                execute("""
                        create trigger %1$s_no_%2$s before %2$s on %1$s for each row
                        signal sqlstate '45000' set message_text = 'What is published is never changed'""".formatted(table, event));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
