package org.sequitur.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedFile;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.EarlierSteps.earlierReport;
import static org.sequitur.testsupport.OwnerSteps.handOver;
import static org.sequitur.testsupport.OwnerSteps.keep;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.MailServerPort;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Who is told by mail where the owner of a request changes, and after that. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(MailServerPort.class)
class OwnerNoticesTest {

    private static final String OWNER = "perspective.brussels";
    private static final String OTHER_OWNER = "actiris";

    private final String officer = Tokens.agency(OWNER);
    private final String staff = Tokens.staff();
    private final LocalDate today = LocalDate.now(BrusselsTime.BRUSSELS);
    private String commitmentId;

    @Inject
    StoredNotices notices;

    @BeforeEach
    void create_commitment() {
        commitmentId = TestCommitments.of(OWNER);
    }

    @Test
    void the_former_and_the_new_owner_are_told_of_a_handover_and_then_the_new_one_alone() {
        handOver(staff, commitmentId, OWNER, OTHER_OWNER).statusCode(201);
        deadline(staff, commitmentId, "2032-01-01").statusCode(201);

        assertEquals(
                List.of("DEADLINE_SET to " + OTHER_OWNER, "HANDED_OVER to " + OTHER_OWNER, "HANDED_OVER to " + OWNER),
                notices.of(commitmentId));
    }

    @Test
    void the_body_that_an_erratum_takes_the_request_from_is_told_and_the_new_owner() {
        confirmErratum(proposeErratum(staff, resolution(), block() + "/owner", "\"bodyId\": \"actiris\"", "mot"))
                .statusCode(200);

        assertEquals(
                List.of("OWNER_CORRECTED to " + OTHER_OWNER, "OWNER_CORRECTED to " + OWNER), notices.of(commitmentId));
    }

    @Test
    void after_a_handover_an_erratum_of_the_owner_corrects_the_text_and_a_declaration_still_awaits_a_decision() {
        var block = block() + "/owner";
        handOver(staff, commitmentId, OWNER, OTHER_OWNER).statusCode(201);
        respond(Tokens.agency(OTHER_OWNER), commitmentId, "notCompetent", today.toString())
                .statusCode(201);
        confirmErratum(proposeErratum(staff, resolution(), block, "\"bodyId\": \"erip\"", "mot"))
                .statusCode(200);

        assertEquals(
                List.of(
                        "DECLARED_NOT_COMPETENT to *",
                        "HANDED_OVER to " + OTHER_OWNER,
                        "HANDED_OVER to " + OWNER,
                        "WORDING_CORRECTED to " + OTHER_OWNER),
                notices.of(commitmentId));
        keep(staff, commitmentId, OTHER_OWNER, "mot").statusCode(201);
    }

    @Test
    void the_author_is_told_that_parliament_withdraws_its_text_or_evidence_and_so_is_the_present_owner() {
        var file = publishedFile(officer, commitmentId, "a.txt", "Texte.".getBytes(UTF_8));
        var report = published(officer, commitmentId, "inProgress");
        handOver(staff, commitmentId, OWNER, OTHER_OWNER).statusCode(201);
        withdraw(staff, file).statusCode(200);
        SensitiveText.withdraw(staff, "/progressReports/" + report + "/withdrawal", "mot")
                .statusCode(200);

        assertEquals(
                List.of(
                        "EVIDENCE_WITHDRAWN to " + OTHER_OWNER,
                        "EVIDENCE_WITHDRAWN to " + OWNER,
                        "HANDED_OVER to " + OTHER_OWNER,
                        "HANDED_OVER to " + OWNER,
                        "REPORT_PUBLISHED to *",
                        "REPORT_PUBLISHED to *",
                        "TEXT_WITHDRAWN to " + OTHER_OWNER,
                        "TEXT_WITHDRAWN to " + OWNER),
                notices.of(commitmentId));
    }

    @Test
    void a_former_owner_is_told_of_an_earlier_report_that_parliament_enters_in_its_name_and_so_is_the_present_owner() {
        handOver(staff, commitmentId, OWNER, OTHER_OWNER).statusCode(201);
        earlierReport(staff, commitmentId, today.minusDays(1).toString(), "inProgress")
                .statusCode(200);

        assertEquals(
                List.of(
                        "EARLIER_REPORT to " + OTHER_OWNER,
                        "EARLIER_REPORT to " + OWNER,
                        "HANDED_OVER to " + OTHER_OWNER,
                        "HANDED_OVER to " + OWNER),
                notices.of(commitmentId));
    }

    private String resolution() {
        return commitmentId.replaceFirst("-[0-9.]+$", "");
    }

    private String block() {
        var document = get("/resolutions/" + resolution() + "/document")
                .extract()
                .body()
                .asString();
        return TestResolutions.placeOf(document, commitmentId.replaceFirst("^.*-", ""));
    }
}
