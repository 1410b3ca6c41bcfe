package org.sequitur.withdrawal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.journal.JournalCheck;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A body withdraws its request or declaration although Parliament has withdrawn the text before. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class WithdrawnTwiceTest {

    @Inject
    JournalCheck journal;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();

    @ParameterizedTest
    @CsvSource({"deadlineRequests, deadlines", "declarations, governmentResponses"})
    void a_body_ends_its_own_statement_whose_text_parliament_has_withdrawn(String task, String collection)
            throws IOException {
        var commitmentId = TestCommitments.inOwnResolution("cocom");
        var path = publish(task, commitmentId);
        withdraw(staff, path + "/withdrawal", "Firstreason").statusCode(200);
        awaited(task, commitmentId, true);

        withdraw(officer, path + "/withdrawal", "Secondreason")
                .statusCode(200)
                .body("by.kind", equalTo("body"), "earlier.by.kind", equalTo("parliament"));

        awaited(task, commitmentId, false);
        get(path)
                .body("withdrawal.reason.fr", startsWith("Secondreason"))
                .body("withdrawal.earlier.reason.fr", startsWith("Firstreason"));
        var exported = get("/exports/" + collection + "?format=jsonl&resolution="
                        + commitmentId.replaceFirst("-[0-9.]+$", ""))
                .extract()
                .asString();
        assertEquals(2, exported.split("Firstreason en", -1).length, exported);
        withdraw(officer, path + "/withdrawal", "Third").statusCode(409);
        withdraw(staff, path + "/withdrawal", "Third").statusCode(409);
        assertEquals(List.of(), journal.findings(commitmentId));
        assertTrue(printed(commitmentId).matches(".*Firstreason.*Secondreason.*"));
        publish(task, commitmentId);
    }

    @Test
    void nothing_else_is_withdrawn_twice() {
        var commitmentId = TestCommitments.of("cocom");
        for (var kind : List.of(SensitiveText.ANSWER, SensitiveText.PROGRESS_REPORT, SensitiveText.DEADLINE_REQUEST)) {
            var path = kind.publish(commitmentId, "words");
            withdraw(staff, path + "/withdrawal", "First").statusCode(200);
            withdraw(officer, path + "/withdrawal", "Second").statusCode(409);
        }
    }

    private static String publish(String task, String commitmentId) {
        return task.equals("declarations")
                ? SensitiveText.DECLARATION.publish(commitmentId, "words")
                : "/deadlines/"
                        + text(
                                deadline(Tokens.agency("cocom"), commitmentId, "2033-12-31")
                                        .statusCode(201),
                                "/deadlineId");
    }

    private void awaited(String task, String commitmentId, boolean expected) {
        var ids = hasItem(commitmentId);
        as(staff)
                .get("/me")
                .then()
                .body(
                        "awaiting.find { it.kind == '" + task + "' }.items.commitment.commitmentId",
                        expected ? ids : not(ids));
    }

    private static String printed(String commitmentId) throws IOException {
        return PrintedReport.of(Map.of(
                        "resolution",
                        commitmentId.replaceFirst("-[0-9.]+$", ""),
                        "commitment",
                        commitmentId,
                        "format",
                        "docx",
                        "lang",
                        "fr"))
                .wordsOfDocx();
    }
}
