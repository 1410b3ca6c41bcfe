package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;
import org.sequitur.testsupport.UnpackedContents;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class WithdrawnTextsInReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void for_withdrawn_texts_only_the_reason_is_printed(String format) {
        var commitmentId = TestCommitments.of("cocom");
        var words = "withdrawnwords" + commitmentId.replaceAll("[^0-9a-z]", "");
        for (var kind : List.of(
                SensitiveText.ASSESSMENT,
                SensitiveText.PROGRESS_REPORT,
                SensitiveText.GOVERNMENT_RESPONSE,
                SensitiveText.DECLARATION,
                SensitiveText.DEADLINE,
                SensitiveText.DEADLINE_DECISION,
                SensitiveText.QUESTION,
                SensitiveText.ANSWER,
                SensitiveText.CLOSURE,
                SensitiveText.FOREWORD)) {
            var path = kind.publish(commitmentId, words);
            SensitiveText.withdraw(Tokens.staff(), kind.withdrawalOf(path), reason(kind))
                    .statusCode(200);
        }
        var report = "/reports/followUp?lang=both&format=" + format + "&resolution="
                + commitmentId.replaceFirst("-[0-9.]+$", "");

        var today = UnpackedContents.of(get(report).statusCode(200).extract().asByteArray());
        var then = UnpackedContents.of(get(report + "&from=2023-07-01&to=2024-06-30")
                .statusCode(200)
                .extract()
                .asByteArray());

        assertFalse(today.contain(words));
        assertFalse(then.contain(words));
        for (var kind : SensitiveText.values()) {
            switch (kind) {
                case ASSESSMENT,
                        PROGRESS_REPORT,
                        GOVERNMENT_RESPONSE,
                        DECLARATION,
                        DEADLINE,
                        DEADLINE_DECISION,
                        QUESTION,
                        ANSWER,
                        CLOSURE -> assertTrue(today.contain(reason(kind)), kind.name());
                case FOREWORD -> assertTrue(then.contain(reason(kind)));
                default -> {
                    // Not printed, or covered by another kind.
                }
            }
        }
    }

    @Test
    void what_its_author_withdrew_is_not_printed_as_open() throws IOException {
        var commitmentId = TestCommitments.inOwnResolution("cocom");
        var officer = Tokens.agency("cocom");
        var question = text(ask(Tokens.staff(), commitmentId, "public"), "/questionId");
        var request = text(deadline(officer, commitmentId, "2033-12-31"), "/deadlineId");
        var report = Map.of(
                "resolution",
                commitmentId.replaceFirst("-[0-9.]+$", ""),
                "commitment",
                commitmentId,
                "format",
                "docx",
                "lang",
                "fr");
        var open = PrintedReport.of(report).wordsOfDocx();
        assertTrue(open.matches(".*la décision du Parlement est attendue.*sans réponse.*"), open);

        withdraw(Tokens.staff(), "/questions/" + question + "/withdrawal", "Questionreason")
                .statusCode(200);
        withdraw(officer, "/deadlines/" + request + "/withdrawal", "Requestreason")
                .statusCode(200);

        var withdrawn = PrintedReport.of(report).wordsOfDocx();
        assertTrue(withdrawn.matches(".*Requestreason.*Questionreason.*"), withdrawn);
        assertFalse(withdrawn.contains("sans réponse"), withdrawn);
        assertFalse(withdrawn.contains("la décision du Parlement est attendue"), withdrawn);
    }

    private static String reason(SensitiveText kind) {
        return "because" + kind.name().replace("_", "") + "of";
    }
}
