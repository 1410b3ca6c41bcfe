package org.sequitur.journal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.Tampering.execute;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** States as an earlier version left them, at the start of this one. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class OutdatedStatesTest {

    private static final String WITHOUT_NEW_VALUES = "times_postponed = 0, open_requests = null, answer_since = null,"
            + " answer_due_on = null, deadline_decision_since = null, owner_decision_since = null, assessment_since = null";

    @Inject
    OutdatedStates outdatedStates;

    @Inject
    Clock clock;

    @Inject
    Verification verification;

    private String commitmentId;

    @BeforeEach
    void create_commitment_that_awaits_several_acts() {
        var officer = Tokens.agency("cocom");
        var staff = Tokens.staff();
        commitmentId = TestCommitments.of("cocom");
        respond(staff, commitmentId, "accepted", "2024-01-01").statusCode(201);
        published(officer, commitmentId, "inProgress");
        deadline(staff, commitmentId, "2032-01-01").statusCode(201);
        deadline(officer, commitmentId, "2032-12-31").statusCode(201);
        answer(officer, ask(staff, commitmentId, "public").extract().path("questionId"))
                .statusCode(201);
        ask(staff, commitmentId, "public").statusCode(201);
    }

    @Test
    void the_start_computes_states_of_all_days_from_the_facts() throws SQLException {
        var before = get("/commitments/" + commitmentId).extract().asString();
        makeOutdated();
        // Another address, as the response for the first is cached.
        get("/commitments/" + commitmentId + "?asOf=" + BrusselsTime.today(clock))
                .body("awaitedActs", empty());

        outdatedStates.update(new StartupEvent());
        assertEquals(before, get("/commitments/" + commitmentId).extract().asString());
        get("/commitments/" + commitmentId)
                .body("awaitedActs.act", contains("answer", "assessment", "deadlineDecision"));
        assertEquals(List.of(), verification.findings(commitmentId));
    }

    @Test
    void a_commitment_whose_journal_was_changed_keeps_its_state() throws SQLException {
        makeOutdated();
        execute("update commitment set journal_length = journal_length + 1 where id = '%s'".formatted(commitmentId));
        outdatedStates.update(new StartupEvent());
        get("/commitments/" + commitmentId).body("awaitedActs", empty());
        execute("update commitment set journal_length = journal_length - 1, state_outdated = false where id = '%s'"
                .formatted(commitmentId));
    }

    private void makeOutdated() throws SQLException {
        execute("update commitment set state_outdated = true, %s, search_change = search_change + 1 where id = '%s'"
                .formatted(WITHOUT_NEW_VALUES, commitmentId));
        execute("update state_period set %s where row_id = (select row_id from commitment where id = '%s')"
                .formatted(WITHOUT_NEW_VALUES, commitmentId));
    }
}
