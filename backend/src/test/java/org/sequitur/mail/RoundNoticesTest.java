package org.sequitur.mail;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.RoundSteps.DUE;
import static org.sequitur.testsupport.RoundSteps.TODAY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.time.WrittenDate;
import org.sequitur.testsupport.MailServerPort;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.RoundSteps.Round;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Which bodies are told of a reporting round, and when. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(MailServerPort.class)
class RoundNoticesTest {

    private static final String OWNER = "perspective.brussels";
    private static final String JOINT_OWNER = "actiris";
    private static final String OPENED = "ROUND_OPENED of " + DUE + " to " + OWNER;

    private final String staff = Tokens.staff();
    private final String officer = Tokens.agency(OWNER);
    private Round round;
    private List<String> commitments;

    @Inject
    EntityManager database;

    @Inject
    RoundNotices roundNotices;

    @Inject
    Notices notices;

    @Inject
    Digests digests;

    @Inject
    DigestMessageComposer composer;

    @BeforeEach
    void open_a_round() {
        var resolution = RoundSteps.resolutionOf(TestCommitments.inOwnResolution(OWNER));
        round = opened(RoundSteps.content(resolution, OWNER, "zzRonde"));
        commitments = RoundSteps.idsOf(round);
    }

    @AfterEach
    void close_it() {
        round.close(staff);
    }

    @Test
    void the_letter_is_in_the_digest_of_the_body_in_both_languages() {
        assertEquals(List.of(OPENED), noticesOfRound());

        var french = line("fr");
        assertEquals("zzRonde fr", french.title());
        assertEquals("zzRonde lettre", french.text());
        assertEquals(
                commitments.size() == 1 ? "encore 1 demande" : "encore %d demandes".formatted(commitments.size()),
                french.note());
        assertTrue(french.href().endsWith("/fr/espace?rounds=" + round.id()), french.href());
        assertEquals("zzRonde brief", line("nl").text());
    }

    @Test
    void a_body_is_reminded_14_and_3_days_before_and_after_the_due_date() {
        for (var days : List.of(-15, -14, -13, -3, 0, 3, 4, 14, 40)) {
            roundNotices.createNotices(DUE.plusDays(days));
        }

        assertEquals(
                List.of(
                        "ROUND_DUE_SOON of " + DUE + " to " + OWNER,
                        "ROUND_DUE_SOON of " + DUE + " to " + OWNER,
                        OPENED,
                        "ROUND_OVERDUE of " + DUE + " to " + OWNER,
                        "ROUND_OVERDUE of " + DUE + " to " + OWNER),
                noticesOfRound());
    }

    @Test
    void one_reminder_stands_for_those_that_were_missed_without_an_instance() {
        roundNotices.createNotices(DUE.plusDays(30));

        assertEquals(List.of(OPENED, "ROUND_OVERDUE of " + DUE + " to " + OWNER), noticesOfRound());
    }

    @Test
    void a_body_that_has_reported_on_all_requests_is_not_reminded_and_staff_are_told_once() {
        commitments.forEach(id -> published(officer, id, "inProgress"));

        roundNotices.createNotices(DUE.minusDays(14));
        roundNotices.createNotices(DUE.minusDays(3));

        assertEquals(List.of("ROUND_FINISHED of " + TODAY + " to *", OPENED), noticesOfRound());
    }

    @Test
    void a_joint_owner_that_has_not_reported_is_reminded_alone_and_staff_are_not_told_that_all_have() {
        var resolution = RoundSteps.resolutionOf(TestCommitments.joint(OWNER, JOINT_OWNER));
        round.close(staff).statusCode(200);
        round = opened(RoundSteps.content(resolution, OWNER, "zzRonde")
                .replace("[\"%s\"]".formatted(OWNER), "[\"%s\", \"%s\"]".formatted(OWNER, JOINT_OWNER)));
        RoundSteps.idsOf(round, OWNER).forEach(id -> published(officer, id, "inProgress"));

        roundNotices.createNotices(DUE.minusDays(14));

        assertEquals(
                List.of(
                        "ROUND_DUE_SOON of " + DUE + " to " + JOINT_OWNER,
                        "ROUND_OPENED of " + DUE + " to " + JOINT_OWNER,
                        OPENED),
                noticesOfRound());
    }

    @Test
    void another_due_date_is_told_and_moves_the_reminders() {
        var later = DUE.plusDays(20);
        round = RoundSteps.of(round.postpone(staff, later, later).statusCode(200));

        roundNotices.createNotices(DUE.minusDays(3));
        assertEquals(List.of(OPENED, "ROUND_POSTPONED of " + later + " to " + OWNER), noticesOfRound());

        roundNotices.createNotices(later.minusDays(14));
        assertTrue(
                noticesOfRound().contains("ROUND_DUE_SOON of " + later + " to " + OWNER),
                noticesOfRound().toString());
    }

    @Test
    void a_reminder_of_the_earlier_due_date_is_not_sent_and_the_letter_has_the_present_one() {
        roundNotices.createNotices(DUE.minusDays(3));
        var last = DUE.plusDays(20);
        for (var dueOn : List.of(DUE.plusDays(10), last)) {
            round = RoundSteps.of(round.postpone(staff, dueOn, dueOn).statusCode(200));
        }

        assertEquals(List.of(OPENED, "ROUND_POSTPONED of " + last + " to " + OWNER), noticesOfRound());
        var present = WrittenDate.of(last, Language.FR).replace('\u00A0', ' ');
        assertEquals(
                List.of(true, true),
                lines("fr").stream().map(line -> line.dated().contains(present)).toList());
    }

    @Test
    void the_digest_after_the_closing_has_neither_the_letter_nor_a_reminder() {
        roundNotices.createNotices(DUE.minusDays(3));
        round.close(staff).statusCode(200);
        roundNotices.createNotices(DUE.plusDays(14));

        assertEquals(List.of(), lines("fr"));
    }

    @Test
    void staff_are_told_that_all_bodies_have_reported_after_the_closing_too() {
        commitments.forEach(id -> published(officer, id, "inProgress"));
        roundNotices.createNotices(TODAY);
        round.close(staff).statusCode(200);

        assertEquals(List.of("ROUND_FINISHED of " + TODAY + " to *"), noticesOfRound());
    }

    @Test
    void the_inbox_has_the_round_with_what_is_left() {
        published(officer, commitments.getFirst(), "inProgress");

        as(officer)
                .get("/me")
                .then()
                .body(inInbox("dueOn"), equalTo(DUE.toString()))
                .body(inInbox("totalCommitments"), equalTo(commitments.size()))
                .body(inInbox("reportedCommitments"), equalTo(1));
        as(staff).get("/me").then().body(inInbox("reportedCommitments"), equalTo(1));
        as(Tokens.agency("actiris")).get("/me").then().body(inInbox("dueOn"), equalTo(null));
    }

    private Round opened(String content) {
        var prepared = RoundSteps.of(RoundSteps.create(staff, content).statusCode(201));
        return RoundSteps.of(prepared.open(staff).statusCode(200));
    }

    private String inInbox(String property) {
        return "reportingRounds.find { it.reportingRoundId == '%s' }?.%s".formatted(round.id(), property);
    }

    /** The notices of the round, sorted. */
    private List<String> noticesOfRound() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database
                        .createQuery("select kind, day, recipient from Notice where round.id = ?1", NoticeLine.class)
                        .setParameter(1, UUID.fromString(round.id()))
                        .getResultList()
                        .stream()
                        .map(notice ->
                                "%s of %s to %s".formatted(notice.kind().name(), notice.day(), notice.recipient()))
                        .sorted()
                        .toList());
    }

    record NoticeLine(NoticeKind kind, LocalDate day, String recipient) {}

    /** The line about the round in the digest that the body would get now. */
    private DigestMessage.Line line(String language) {
        return lines(language).getFirst();
    }

    /** The lines about the round in that digest; it is not stored. */
    private List<DigestMessage.Line> lines(String language) {
        QuarkusTransaction.begin();
        try {
            var digest = new Digest(OWNER, Instant.EPOCH);
            digests.persist(digest);
            digests.flush();
            notices.assignTo(digest);
            return composer.write(digest).parts().stream()
                    .filter(part -> part.lang().equals(language))
                    .flatMap(part -> part.sections().stream())
                    .flatMap(section -> section.lines().stream())
                    .filter(line -> line.href().contains(round.id()))
                    .toList();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
