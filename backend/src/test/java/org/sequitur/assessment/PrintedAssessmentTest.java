package org.sequitur.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The printed report marks an assessment that a newer one of the same report has replaced. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class PrintedAssessmentTest {

    private static final String REPLACED = "remplacée par une évaluation plus récente du même rapport";

    @Test
    void of_two_assessments_of_one_report_only_the_older_is_marked() throws IOException {
        var id = TestCommitments.inOwnResolution("cocom");
        var report = published(Tokens.agency("cocom"), id, "inProgress");
        var first = text(assess(Tokens.staff(), id, report, "disputed").statusCode(201), "/assessmentId");
        assertFalse(printed(id).contains(REPLACED));

        post(Tokens.staff(), "/commitments/" + id + "/assessments", """
                { "progressReportId": "%s", "replaces": "%s", "outcome": "confirmed", "reasons": %s,
                  "originalLanguage": "nl" }""".formatted(report, first, TEXT))
                .statusCode(201);

        var words = printed(id);
        assertEquals(2, words.split(REPLACED, -1).length, words);
        assertTrue(words.matches(".*Contesté, le [^(]* \\(" + REPLACED + "\\).*"), words);
    }

    private static String printed(String id) throws IOException {
        var resolution = id.replaceFirst("-[0-9.]+$", "");
        return PrintedReport.of(Map.of("resolution", resolution, "commitment", id, "lang", "fr", "format", "docx"))
                .wordsOfDocx();
    }
}
