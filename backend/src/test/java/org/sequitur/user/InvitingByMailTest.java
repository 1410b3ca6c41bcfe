package org.sequitur.user;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.KeycloakMail;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.Tokens;

/** Invitation mails, sent by a real Keycloak to a real mail server. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class InvitingByMailTest {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @ConfigProperty(name = "sequitur.keycloak.url")
    String keycloak;

    @Test
    void an_invitation_mail_and_its_login_page_are_in_the_users_language() throws Exception {
        Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
        try (var mail = new KeycloakMail();
                var accounts = new TestAccounts()) {
            var dutch = accounts.invite("\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]", "nl");
            dutch.invited().body("mailSent", equalTo(true));
            var french = accounts.invite("\"roles\": [\"staff\"], \"bodies\": []", "fr");
            french.invited().body("mailSent", equalTo(true));

            assertInvitation(
                    mail.to(dutch),
                    "nl",
                    "Uw account in Sequitur",
                    "een wachtwoord kiezen",
                    "authenticatie-app",
                    "3 dagen");
            assertInvitation(
                    mail.to(french),
                    "fr",
                    "Votre compte dans Sequitur",
                    "choisir un mot de passe",
                    "authentification",
                    "3 jours");
        }
    }

    private void assertInvitation(MimeMessage mail, String language, String subject, String... words) throws Exception {
        assertEquals(subject, mail.getSubject());
        var parts = (MimeMultipart) mail.getContent();
        var text = (String) parts.getBodyPart(0).getContent();
        var html = (String) parts.getBodyPart(1).getContent();
        for (var word : words) {
            assertTrue(text.contains(word), text);
            assertTrue(html.contains(word), html);
        }
        var link = LINK.matcher(text);
        assertTrue(link.find(), text);
        assertTrue(link.group().startsWith(keycloak + "/realms/sequitur/login-actions/action-token?"), link.group());
        assertTrue(html.contains(link.group().replace("&", "&amp;")), html);
        var page = follow(link.group());
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("lang=\"" + language + "\""), page.body());
    }

    private static HttpResponse<String> follow(String link) throws Exception {
        try (var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return browser.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofString());
        }
    }
}
