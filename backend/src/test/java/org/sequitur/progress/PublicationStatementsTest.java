package org.sequitur.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Publishing is bounded by the database's time for each statement (decision 17). */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class PublicationStatementsTest {

    private final String officer = Tokens.agency("cocom");

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void count_statements() {
        // Waits until the index of the search is built, which reads the database in the background.
        get("/commitments?q=depistage").statusCode(200);
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stop_counting() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    /**
     * The account, twice; draft and commitment, locked; evidence, body and resolution; the state's period. Report, journal
     * entry and the next period are added, the commitment and its period updated, the draft deleted, the change counted.
     * With a mail server, as here, two more: the owners of linked requests are looked up, and the notice for staff is added.
     */
    @Test
    void publishing_a_report_takes_twelve_sql_statements_and_two_for_notices() {
        assertEquals(14, statements(false));
    }

    @Test
    void evidence_adds_no_sql_statement() {
        assertEquals(14, statements(true));
    }

    /** Hibernate compares all entities with their rows at each flush. */
    @Test
    void publishing_a_report_flushes_before_the_change_is_counted_and_at_the_commit_only() {
        statements(false);
        assertEquals(2, sessions.getStatistics().getFlushCount());
    }

    private long statements(boolean withEvidence) {
        var draft = draft(officer, TestCommitments.of("cocom"), report("inProgress"));
        if (withEvidence) {
            evidence(officer, draft).statusCode(201);
            evidence(officer, draft, "https://example.org/annexe").statusCode(201);
            draft = Draft.of(as(officer).get(draft.path()).then());
        }
        sessions.getStatistics().clear();
        publish(officer, draft).statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
