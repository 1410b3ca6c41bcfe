package org.sequitur.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.MailServerPort.STAFF;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.LogLines;
import org.sequitur.testsupport.MailServerPort;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Digests sent to a real mail server. The clock advances from test to test, as there is one digest a day at most. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(MailServerPort.class)
class MailTest {

    private static final String OWNER = "perspective.brussels@example.org";
    private static final LocalTime BEFORE = LocalTime.of(6, 59);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @SuppressWarnings("TimeInStaticInitializer") // Advances from test to test.
    private static LocalDate day = LocalDate.now(BrusselsTime.BRUSSELS);

    private final String officer = Tokens.agency("perspective.brussels");
    private final String staff = Tokens.staff();
    private String commitmentId;
    private TestMailServer mails;

    @Inject
    MailScheduler scheduler;

    @ConfigProperty(name = "sequitur.smtp.port")
    int port;

    @BeforeEach
    void send_pending_digests_and_clear_mails() {
        commitmentId = TestCommitments.of("perspective.brussels");
        mails = new TestMailServer(port, commitmentId);
        mails.start();
        day = day.plusDays(3);
        morning();
        day = day.plusDays(1);
        mails.clear();
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    @Test
    void an_unsent_mail_does_not_contain_texts_withdrawn_meanwhile() throws Exception {
        var words = "withdrawnwords" + commitmentId.replaceAll("[^0-9a-z]", "");
        var title = SensitiveText.SHORT_TITLE.publish(commitmentId, words);
        ask(staff, commitmentId, "public").statusCode(201);
        // The digest is created while the mail server is unavailable.
        mails.stop();
        morning();
        SensitiveText.withdraw(staff, title + "/withdrawal", "A name").statusCode(200);
        mails.start();
        day = day.plusDays(1);
        morning();

        assertFalse(mails.received().isEmpty());
        for (var mail : mails.received()) {
            var parts = (MimeMultipart) mail.getContent();
            for (var part = 0; part < parts.getCount(); part++) {
                assertFalse(((String) parts.getBodyPart(part).getContent()).contains(words));
            }
        }
    }

    @Test
    void only_owner_and_staff_get_one_digest_a_day_in_both_languages() throws Exception {
        ask(staff, commitmentId, "internal").statusCode(201);
        published(officer, commitmentId, "notStarted");
        var report = published(officer, commitmentId, "inProgress");
        assess(staff, commitmentId, report, "disputed").statusCode(201);
        draft(officer, commitmentId, report("implemented"));
        scheduler.runDueJobs(at(BEFORE));
        assertEquals(List.of(), mails.recipients());
        morning();
        scheduler.runDueJobs(at(LocalTime.NOON));

        assertEquals(List.of(OWNER, STAFF), mails.recipients());
        var document = get("/commitments/" + commitmentId).extract().path("resolution.documentNumber");
        for (var mail : mails.received()) {
            assertTrue(
                    mail.getSubject().matches("Sequitur – \\d+ points à suivre · \\d+ aandachtspunten .*"),
                    mail.getSubject());
            var parts = (MimeMultipart) mail.getContent();
            var text = (String) parts.getBodyPart(0).getContent();
            var html = (String) parts.getBodyPart(1).getContent();
            var toOwner = mail.getAllRecipients()[0].toString().equals(OWNER);
            var told = toOwner
                    ? List.of(
                            "Rapports contestés par le Parlement",
                            "Door het Parlement betwiste verslagen",
                            "Questions posées par le Parlement",
                            "/journalHeads/")
                    : List.of("Nouveaux rapports", "Nieuwe verslagen", "Het Parlement betwist dit verslag.");
            for (var content : List.of(text, html)) {
                for (var expected : told) {
                    assertTrue(content.contains(expected), content);
                }
                var number = commitmentId.substring(commitmentId.lastIndexOf('-') + 1);
                assertTrue(content.contains(document + ", " + number + " "), content);
                assertTrue(content.contains("/fr/espace/" + commitmentId), content);
                assertTrue(content.contains("/nl/werkruimte/" + commitmentId), content);
                assertTrue(content.matches("(?s).*-\\d\\d [0-9a-f]{64}.*"), content);
                assertFalse(content.contains("En français."), "published texts are not included");
            }
            assertTrue(
                    text.strip().startsWith("Ce message est en français, puis en néerlandais.\r\nDit bericht"), text);
            assertTrue(html.contains("<p lang=\"fr\">Ce message est en français, puis en néerlandais.</p>"), html);
            assertTrue(
                    html.contains("<p lang=\"nl\">Dit bericht is in het Frans en daarna in het Nederlands.</p>"), html);
            assertTrue(text.contains("Proefwebsite: ") && html.contains("Proefwebsite: "), html);
            assertTrue(html.contains("<div lang=\"fr\">") && html.contains("<div lang=\"nl\">"), html);
            assertFalse(html.contains("<img") || html.contains("<script") || html.contains("<link"), html);
        }

        answer(officer, ask(staff, commitmentId, "public").extract().path("questionId"))
                .statusCode(201);
        scheduler.runDueJobs(at(LocalTime.of(18, 0)));
        assertEquals(2, mails.recipients().size(), "sent the next day");
        day = day.plusDays(1);
        morning();
        assertEquals(List.of(OWNER, OWNER, STAFF, STAFF), mails.recipients());
    }

    @Test
    void notices_of_dates_are_sent_once() throws Exception {
        var deadline = day.plusDays(30);
        deadline(staff, commitmentId, deadline.toString()).statusCode(201);

        morning();
        assertTrue(mails.text(OWNER).contains("Échéances dans les 30 jours"), mails.text(OWNER));
        assertTrue(mails.text(OWNER).contains("/fr/espace/" + commitmentId), mails.text(OWNER));
        mails.clear();
        day = day.plusDays(1);
        morning();
        assertEquals(List.of(), mails.recipients());

        day = deadline.plusDays(1);
        morning();
        assertTrue(mails.text(STAFF).contains("Overschreden termijnen"), mails.text(STAFF));
        mails.clear();
        published(officer, commitmentId, "inProgress");
        day = LocalDate.now(BrusselsTime.BRUSSELS).plusDays(180);
        morning();
        assertTrue(mails.text(OWNER).contains("Sans rapport depuis au moins 180 jours"), mails.text(OWNER));
        assertTrue(mails.text(OWNER).contains("/fr/espace/" + commitmentId), mails.text(OWNER));
        mails.clear();
        day = day.plusDays(1);
        morning();
        assertEquals(List.of(), mails.recipients());
    }

    @Test
    void digests_are_delayed_and_not_lost_while_the_mail_server_is_down() throws Exception {
        mails.stop();
        ask(staff, commitmentId, "public").statusCode(201);
        published(officer, commitmentId, "inProgress");
        scheduler.runDueJobs(at(MORNING));
        day = day.plusDays(1);
        published(officer, commitmentId, "inProgress");
        ask(staff, commitmentId, "public").statusCode(201);
        scheduler.runDueJobs(at(MORNING));

        mails.start();
        scheduler.runDueJobs(at(MORNING.plusSeconds(59)));
        assertEquals(List.of(), mails.recipients(), "retried after a pause, not at each run");
        scheduler.runDueJobs(at(MORNING.plusMinutes(2)));
        assertEquals(List.of(OWNER, STAFF), mails.recipients());
        day = day.plusDays(1);
        scheduler.runDueJobs(at(MORNING));
        assertEquals(List.of(OWNER, OWNER, STAFF, STAFF), mails.recipients());
    }

    @Test
    void an_outage_of_the_mail_server_is_logged_in_one_line_for_all_mails() throws Exception {
        try (var log = new LogLines(MailServerOutage.class.getName())) {
            ask(staff, commitmentId, "public").statusCode(201);
            published(officer, commitmentId, "inProgress");
            mails.stop();
            morning();
            scheduler.runDueJobs(at(MORNING.plusMinutes(2)));
            mails.start();
            day = day.plusDays(1);
            morning();

            assertEquals(List.of(OWNER, STAFF), mails.recipients());
            assertEquals(2, log.all().size(), String.join("\n", log.all()));
            assertTrue(log.all().getFirst().startsWith("The mail server does not answer: "));
            assertTrue(log.all().getLast().startsWith("The mail server answers again after "));
        }
    }

    @Test
    void only_one_of_several_instances_sends_a_digest() throws Exception {
        ask(staff, commitmentId, "public").statusCode(201);
        published(officer, commitmentId, "inProgress");

        var rounds = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> scheduler.runDueJobs(at(MORNING))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(rounds).join();
        morning();

        assertEquals(List.of(OWNER, STAFF), mails.recipients());
    }

    private void morning() {
        scheduler.runDueJobs(at(MORNING));
    }

    private static Instant at(LocalTime time) {
        return day.atTime(time).atZone(BrusselsTime.BRUSSELS).toInstant();
    }
}
