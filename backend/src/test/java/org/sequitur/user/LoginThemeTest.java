package org.sequitur.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealKeycloak;

/** The look and texts of Keycloak's login pages and mails. */
@QuarkusTest
@QuarkusTestResource(RealKeycloak.class)
class LoginThemeTest {

    private static final Path THEME = Path.of("keycloak/themes/sequitur");
    private static final Pattern STYLESHEET = Pattern.compile("href=\"([^\"]+/css/sequitur\\.css)\"");

    @ConfigProperty(name = "sequitur.keycloak.url")
    String keycloak;

    @ParameterizedTest
    @CsvSource({"fr, Se connecter \u2013 Sequitur, fr/", "nl, Aanmelden \u2013 Sequitur, nl/"})
    void the_login_page_is_in_the_readers_language_with_our_look(String language, String title, String home) {
        var page = RestAssured.given()
                .queryParam("client_id", "sequitur-page")
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", "http://localhost:8080/")
                .queryParam("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
                .queryParam("code_challenge_method", "S256")
                .queryParam("ui_locales", language)
                .get(keycloak + "/realms/sequitur/protocol/openid-connect/auth")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertTrue(page.contains("<title>" + title + "</title>"), page);
        assertTrue(page.contains("href=\"http://localhost:8080/" + home + "\""), page);
        var stylesheet = STYLESHEET.matcher(page);
        assertTrue(stylesheet.find(), page);
        RestAssured.get(keycloak + stylesheet.group(1)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void both_languages_have_the_same_texts_with_the_same_arguments(String type) throws IOException {
        var french = messages(type, "fr");
        var dutch = messages(type, "nl");

        assertEquals(french.keySet(), dutch.keySet());
        for (var key : french.stringPropertyNames()) {
            assertEquals(arguments(french.getProperty(key)), arguments(dutch.getProperty(key)), key);
        }
    }

    @Test
    void a_single_apostrophe_would_be_lost() throws IOException {
        for (var type : new String[] {"login", "email"}) {
            for (var text : messages(type, "fr").values()) {
                assertEquals(-1, text.toString().replace("''", "").indexOf('\''), text.toString());
            }
        }
    }

    private static int arguments(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties messages(String type, String language) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(
                THEME.resolve(type).resolve("messages").resolve("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
