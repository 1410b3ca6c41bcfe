package org.sequitur.publisher;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.outsideTheContract;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.PublisherNamed;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** Where the settings name the publisher, each place states it. */
@QuarkusTest
@TestProfile(PublisherNamed.class)
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class NamedPublisherTest {

    @Test
    void the_api_states_it_in_both_languages() {
        get("/publisher")
                .body("trial", equalTo(false))
                .body("notice.fr", equalTo("Éditeur\u00A0: Assemblée d’exemple."))
                .body("notice.nl", equalTo("Uitgever: Voorbeeldassemblee."))
                .body("name.nl", equalTo("Voorbeeldassemblee"))
                .body("page.fr", equalTo("https://assembly.example.org/fr"))
                .body("email.nl", equalTo("nl@assembly.example.org"))
                .body("ombuds.name.fr", equalTo("Médiation d’exemple"))
                .body("ombuds.page", nullValue());
    }

    @Test
    void the_first_bytes_of_a_page_name_it_in_head_and_footer() {
        // A document that is not ready after two seconds is sent without content: the first one on a busy machine.
        var document = "";
        for (var attempt = 0; attempt < 10 && !document.contains("Voorbeeldassemblee"); attempt++) {
            document = outsideTheContract().get("/nl/").asString();
        }
        has(document, "<meta name=\"author\" content=\"Voorbeeldassemblee\">");
        has(
                document,
                "<p class=\"publisher\"><a href=\"https://assembly.example.org/nl\">Uitgever: Voorbeeldassemblee.</a> "
                        + "<a href=\"mailto:nl@assembly.example.org\">nl@assembly.example.org</a></p>");
    }

    @Test
    void the_catalogue_names_it_with_its_page_and_both_addresses() {
        var catalogue = request()
                .accept("text/turtle")
                .get("/catalogue")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        has(catalogue, "\"Assemblée d’exemple\"@fr");
        has(catalogue, "\"Voorbeeldassemblee\"@nl");
        has(catalogue, "foaf:homepage <https://assembly.example.org/fr>");
        has(catalogue, "<mailto:fr@assembly.example.org>");
        has(catalogue, "<mailto:nl@assembly.example.org>");
    }

    private static void has(String text, String part) {
        assertTrue(text.contains(part), text);
    }
}
