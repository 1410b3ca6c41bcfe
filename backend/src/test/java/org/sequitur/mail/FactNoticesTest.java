package org.sequitur.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedFile;
import static org.sequitur.testsupport.ApiSteps.reopen;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.LinkSteps.link;
import static org.sequitur.testsupport.LinkSteps.unlink;
import static org.sequitur.testsupport.OwnerSteps.keep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.journal.EventKind;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.MailServerPort;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Who is told of which fact by mail. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(MailServerPort.class)
class FactNoticesTest {

    private static final String OWNER = "perspective.brussels";
    private static final String OTHER_OWNER = "actiris";

    private final String officer = Tokens.agency(OWNER);
    private final String staff = Tokens.staff();
    private final LocalDate today = LocalDate.now(BrusselsTime.BRUSSELS);
    private String commitmentId;

    @Inject
    StoredNotices stored;

    @Inject
    RegisterResolution registration;

    @BeforeEach
    void create_commitment() {
        commitmentId = TestCommitments.of(OWNER);
    }

    @Test
    void each_event_of_which_a_party_is_told_has_a_notice() {
        for (var event : EventKind.values()) {
            assertEquals(
                    !event.notifiedParties().isEmpty(),
                    NoticeKind.all().stream()
                            .filter(NoticeKind::isOfFact)
                            .anyMatch(kind -> kind.name().equals(event.name())),
                    event.name());
        }
    }

    @Test
    void the_owner_is_told_of_what_parliament_publishes_and_staff_are_not() {
        deadline(staff, commitmentId, "2032-01-01").statusCode(201);
        respond(staff, commitmentId, "accepted", today.toString()).statusCode(201);
        ask(staff, commitmentId, "internal").statusCode(201);
        close(staff, commitmentId, "overtaken").statusCode(201);
        reopen(staff, commitmentId).statusCode(201);

        assertEquals(
                List.of(
                        "CLOSED to " + OWNER,
                        "DEADLINE_SET to " + OWNER,
                        "QUESTION_ASKED to " + OWNER,
                        "REOPENED to " + OWNER,
                        "RESPONSE_RECORDED to " + OWNER),
                notices(commitmentId));
    }

    @Test
    void an_owner_that_declared_not_to_be_competent_is_told_that_it_is_kept() {
        respond(officer, commitmentId, "notCompetent", today.toString()).statusCode(201);
        keep(staff, commitmentId, OWNER, "mot").statusCode(201);

        assertEquals(List.of("DECLARED_NOT_COMPETENT to *", "OWNER_KEPT to " + OWNER), notices(commitmentId));
    }

    @Test
    void the_owner_is_told_of_each_assessment_by_its_outcome() {
        for (var outcome : List.of("confirmed", "disputed", "notVerifiable")) {
            assess(staff, commitmentId, published(officer, commitmentId, "inProgress"), outcome)
                    .statusCode(201);
        }

        assertEquals(
                List.of(
                        "ASSESSED to " + OWNER,
                        "DISPUTED to " + OWNER,
                        "NOT_VERIFIABLE to " + OWNER,
                        "REPORT_PUBLISHED to *",
                        "REPORT_PUBLISHED to *",
                        "REPORT_PUBLISHED to *"),
                notices(commitmentId));
    }

    @Test
    void the_owner_is_told_of_the_decision_on_its_request_for_a_deadline_and_staff_of_the_request() {
        for (var outcome : List.of("granted", "refused")) {
            String requested = deadline(officer, commitmentId, "2032-01-01")
                    .statusCode(201)
                    .extract()
                    .path("deadlineId");
            decide(staff, requested, outcome).statusCode(200);
        }

        assertEquals(
                List.of(
                        "DEADLINE_GRANTED to " + OWNER,
                        "DEADLINE_REFUSED to " + OWNER,
                        "DEADLINE_REQUESTED to *",
                        "DEADLINE_REQUESTED to *"),
                notices(commitmentId));
    }

    @Test
    void staff_are_told_of_what_the_owner_publishes_on_a_closed_request_too() {
        String question = ask(staff, commitmentId, "public").extract().path("questionId");
        answer(officer, question).statusCode(201);
        respond(officer, commitmentId, "notCompetent", today.toString()).statusCode(201);
        var file = publishedFile(officer, commitmentId, "a.txt", "Texte.".getBytes(UTF_8));
        withdraw(officer, file).statusCode(200);
        close(staff, commitmentId, "overtaken").statusCode(201);
        published(officer, commitmentId, "inProgress");

        assertEquals(
                List.of(
                        "CLOSED to " + OWNER,
                        "DECLARED_NOT_COMPETENT to *",
                        "EVIDENCE_WITHDRAWN to *",
                        "QUESTION_ANSWERED to *",
                        "QUESTION_ASKED to " + OWNER,
                        "REPORT_ON_CLOSED to *",
                        "REPORT_PUBLISHED to *"),
                notices(commitmentId));
    }

    @Test
    void owners_of_linked_requests_are_told_of_the_link_reports_and_closure_but_not_of_questions() {
        var linked = TestCommitments.ofAnotherResolution(OTHER_OWNER);
        link(staff, commitmentId, "same", linked).statusCode(201);
        published(officer, commitmentId, "inProgress");
        ask(staff, commitmentId, "internal").statusCode(201);
        close(staff, commitmentId, "overtaken").statusCode(201);

        assertEquals(
                List.of(
                        "CLOSED to " + OTHER_OWNER,
                        "CLOSED to " + OWNER,
                        "LINKED to " + OWNER,
                        "QUESTION_ASKED to " + OWNER,
                        "REPORT_PUBLISHED to *",
                        "REPORT_PUBLISHED to " + OTHER_OWNER),
                notices(commitmentId));
        assertEquals(List.of("LINKED to " + OTHER_OWNER), notices(linked));
    }

    @Test
    void the_owners_of_both_requests_are_told_of_a_link_and_of_its_end() {
        var linked = TestCommitments.ofAnotherResolution(OTHER_OWNER);
        // Stated about the other request.
        link(staff, linked, "same", commitmentId).statusCode(201);
        unlink(staff, commitmentId, linked).statusCode(201);

        assertEquals(List.of("LINKED to " + OWNER, "UNLINKED to " + OWNER), notices(commitmentId));
        assertEquals(List.of("LINKED to " + OTHER_OWNER, "UNLINKED to " + OTHER_OWNER), notices(linked));
        assertEquals(
                "Demandes liées à une autre par le Parlement", heading("LINKED").fr());
        assertEquals(
                "Verzoeken die niet meer met een ander zijn verbonden",
                heading("UNLINKED").nl());
    }

    @Test
    void joint_owners_are_told_of_a_deadline() throws InvalidDocumentException {
        var document = TestResolutions.withPrintedStructure();
        ((ObjectNode) document.at("/requests/themes/1/items/0/participants/0")).put("bodyId", OTHER_OWNER);
        registration.register(document.toString());
        var joint = TestResolutions.idOf(document) + "-2.1";

        deadline(staff, joint, "2032-01-01").statusCode(201);

        assertEquals(List.of("DEADLINE_SET to " + OTHER_OWNER), notices(joint));
    }

    private static LocalizedText heading(String kind) {
        return NoticeKind.all().stream()
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow()
                .heading();
    }

    private List<String> notices(String commitment) {
        return stored.of(commitment);
    }
}
