package org.sequitur.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.MailServerPort.STAFF;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
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

    private static LocalDate day = LocalDate.now(BrusselsTime.BRUSSELS);

    private final String officer = Tokens.agency("perspective.brussels");
    private final String staff = Tokens.staff();
    private String demand;
    private GreenMail server;

    @Inject
    MailScheduler round;

    @ConfigProperty(name = "sequitur.smtp.port")
    int port;

    @BeforeEach
    void send_pending_digests_and_clear_mails() {
        demand = TestCommitments.of("perspective.brussels");
        start();
        day = day.plusDays(3);
        morning();
        day = day.plusDays(1);
        clear();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void an_unsent_mail_does_not_contain_texts_withdrawn_meanwhile() throws Exception {
        var words = "withdrawnwords" + demand.replaceAll("[^0-9a-z]", "");
        var title = SensitiveText.SHORT_TITLE.publish(demand, words);
        ask(staff, demand, "public").statusCode(201);
        // The digest is created while the mail server is unavailable.
        server.stop();
        morning();
        SensitiveText.withdraw(staff, title + "/withdrawal", "A name").statusCode(200);
        start();
        day = day.plusDays(1);
        morning();

        assertFalse(received().isEmpty());
        for (var mail : received()) {
            var parts = (MimeMultipart) mail.getContent();
            for (var part = 0; part < parts.getCount(); part++) {
                assertFalse(((String) parts.getBodyPart(part).getContent()).contains(words));
            }
        }
    }

    @Test
    void only_owner_and_staff_get_one_digest_a_day_in_both_languages() throws Exception {
        ask(staff, demand, "internal").statusCode(201);
        var report = published(officer, demand, "inProgress");
        assess(staff, demand, report, "disputed").statusCode(201);
        draft(officer, demand, report("implemented"));

        round.go(at(BEFORE));
        assertEquals(List.of(), recipients());
        morning();
        round.go(at(LocalTime.NOON));

        assertEquals(List.of(OWNER, STAFF), recipients());
        for (var mail : received()) {
            assertTrue(mail.getSubject().matches("Sequitur – \\d+ nouvelles · \\d+ berichten .*"), mail.getSubject());
            var parts = (MimeMultipart) mail.getContent();
            var text = (String) parts.getBodyPart(0).getContent();
            var html = (String) parts.getBodyPart(1).getContent();
            for (var content : List.of(text, html)) {
                assertTrue(content.contains("Rapports contestés par le Parlement"), content);
                assertTrue(content.contains("Door het Parlement betwiste verslagen"), content);
                assertTrue(content.contains("Questions posées par le Parlement"), content);
                assertTrue(content.contains("/fr/espace/" + demand), content);
                assertTrue(content.contains("/nl/werkruimte/" + demand), content);
                assertFalse(content.contains("En français."), "published texts are not included");
            }
            assertTrue(html.contains("<div lang=\"fr\">") && html.contains("<div lang=\"nl\">"), html);
            assertFalse(html.contains("<img") || html.contains("<script") || html.contains("<link"), html);
        }

        answer(officer, ask(staff, demand, "public").extract().path("questionId"))
                .statusCode(201);
        round.go(at(LocalTime.of(18, 0)));
        assertEquals(2, recipients().size(), "sent the next day");
        day = day.plusDays(1);
        morning();
        assertEquals(List.of(OWNER, OWNER, STAFF, STAFF), recipients());
    }

    @Test
    void notices_of_dates_are_sent_once() throws Exception {
        var deadline = day.plusDays(30);
        deadline(staff, demand, deadline.toString()).statusCode(201);

        morning();
        assertTrue(text(OWNER).contains("Échéances dans les 30 jours"), text(OWNER));
        assertTrue(text(OWNER).contains("/fr/espace/" + demand), text(OWNER));
        clear();
        day = day.plusDays(1);
        morning();
        assertEquals(List.of(), recipients());

        day = deadline.plusDays(1);
        morning();
        assertTrue(text(STAFF).contains("Overschreden termijnen"), text(STAFF));
        clear();
        published(officer, demand, "inProgress");
        day = LocalDate.now(BrusselsTime.BRUSSELS).plusDays(180);
        morning();
        assertTrue(text(OWNER).contains("Sans rapport depuis au moins 180 jours"), text(OWNER));
        assertTrue(text(OWNER).contains("/fr/espace/" + demand), text(OWNER));
        clear();
        day = day.plusDays(1);
        morning();
        assertEquals(List.of(), recipients());
    }

    @Test
    void digests_are_delayed_and_not_lost_while_the_mail_server_is_down() throws Exception {
        server.stop();
        ask(staff, demand, "public").statusCode(201);
        round.go(at(MORNING));
        day = day.plusDays(1);
        ask(staff, demand, "public").statusCode(201);
        round.go(at(MORNING));

        start();
        round.go(at(MORNING.plusSeconds(59)));
        assertEquals(List.of(), recipients(), "retried after a pause, not at each run");
        round.go(at(MORNING.plusMinutes(2)));
        assertEquals(List.of(OWNER, STAFF), recipients());
        day = day.plusDays(1);
        round.go(at(MORNING));
        assertEquals(List.of(OWNER, OWNER, STAFF, STAFF), recipients());
    }

    @Test
    void only_one_of_several_instances_sends_a_digest() throws Exception {
        ask(staff, demand, "public").statusCode(201);

        var rounds = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> round.go(at(MORNING))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(rounds).join();
        morning();

        assertEquals(List.of(OWNER, STAFF), recipients());
    }

    private void morning() {
        round.go(at(MORNING));
    }

    private static Instant at(LocalTime time) {
        return day.atTime(time).atZone(BrusselsTime.BRUSSELS).toInstant();
    }

    private void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Mails about this test's commitment; others may be about other tests' commitments. */
    private List<MimeMessage> received() throws Exception {
        var received = new ArrayList<MimeMessage>();
        for (var mail : server.getReceivedMessages()) {
            if (text(mail).contains("/fr/espace/" + demand)) {
                received.add(mail);
            }
        }
        return received;
    }

    /** Recipients of those mails. */
    private List<String> recipients() throws Exception {
        var recipients = new ArrayList<String>();
        for (var mail : received()) {
            Arrays.stream(mail.getAllRecipients()).map(Object::toString).forEach(recipients::add);
        }
        return recipients.stream().sorted().toList();
    }

    private String text(String recipient) throws Exception {
        for (var mail : received()) {
            if (mail.getAllRecipients()[0].toString().equals(recipient)) {
                return text(mail);
            }
        }
        throw new AssertionError("Nothing for " + recipient);
    }

    private static String text(MimeMessage mail) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }
}
