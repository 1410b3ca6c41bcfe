package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.awaitedFile;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.send;
import static org.sequitur.testsupport.LinkSteps.link;
import static org.sequitur.testsupport.LinkSteps.unlink;
import static org.sequitur.testsupport.SensitiveText.withdraw;
import static org.sequitur.testsupport.Tampering.executeWithoutTriggers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The verification finds changed links, and links that one of the two journals lacks. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LinkVerificationTest {

    @Inject
    Verification verification;

    private String one;
    private String other;
    private String link;

    @BeforeEach
    void publish_a_link() {
        one = TestCommitments.of("cocom");
        other = TestCommitments.ofAnotherResolution("cocom");
        link = text(link(Tokens.staff(), one, "replaces", other), "/commitmentLinkId");
    }

    @Test
    void links_verify_without_findings_also_ended_and_withdrawn_ones() {
        withdraw(Tokens.staff(), "/commitmentLinks/" + link + "/withdrawal", "mot")
                .statusCode(200);
        unlink(Tokens.staff(), one, other).statusCode(201);

        assertEquals(List.of(), verification.findings(one));
        assertEquals(List.of(), verification.findings(other));
    }

    @Test
    void reports_on_linked_requests_verify_also_when_their_evidence_is_withdrawn() {
        var officer = Tokens.agency("cocom");
        var draft = draft(officer, one, report("inProgress"));
        var file = awaitedFile(officer, draft, "cijfers.csv");
        send(officer, file, "jaar;aantal".getBytes(StandardCharsets.UTF_8)).statusCode(200);
        put(
                        officer,
                        draft.path() + "/publication",
                        Draft.of(as(officer).get(draft.path()).then()).etag(),
                        "{ \"alsoFor\": [\"" + other + "\"] }")
                .statusCode(200);
        assertEquals(List.of(), verification.findings(one));
        assertEquals(List.of(), verification.findings(other));

        withdraw(officer, "/evidenceItems/" + file + "/withdrawal", "mot").statusCode(200);

        assertEquals(List.of(), verification.findings(one));
        assertEquals(List.of(), verification.findings(other));
    }

    @ParameterizedTest
    @CsvSource({
        "relation = 'SAME', 2, 1",
        "kind = 'UNLINKED', 2, 1",
        "statement_id = uuid(), 2, 1",
        "reason_fr = 'x', 1, 0"
    })
    void a_changed_link_is_found(String change, int findings, int findingsOfTheOther) throws SQLException {
        executeWithoutTriggers(
                "commitment_link", "update commitment_link set " + change + " where id = '" + link + "'");

        assertEquals(findings, verification.findings(one).size());
        assertEquals(findingsOfTheOther, verification.findings(other).size());
    }
}
