package org.sequitur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.PROBLEM;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.draft;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RawHttp;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Paths that are not in canonical form are not found, so that checks and router see the same path. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class CanonicalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/" + BASE + "/bodies",
                "/x/.." + BASE + "/bodies",
                "/%61pi/sequitur/v1/bodies",
                "/." + BASE + "/bodies",
                "/api//sequitur/v1/bodies",
                "/api/sequitur/./v1/bodies",
                BASE + "/x/../bodies",
                BASE + "/%62odies",
                BASE + "/bodies/%63ocom",
                BASE + "/bodies/cocom/.",
                BASE + "/bodies/%2e",
                BASE + "/bodies/x%2Fcocom",
                BASE + "/bodies/x%5Ccocom",
                BASE + "/bodies/%25;x",
                BASE + "/bodies/%2563ocom",
                BASE + "/bodies/cocom;x=1",
                BASE + "/bodies/cocom%3bx=1",
                BASE + "/bodies/cocom%00",
                BASE + "/bodies/cocom%0a",
                BASE + "/shortTitles/%25;x",
                BASE + "/commitments/%25;x",
                "//x" + BASE + "/bodies",
                BASE + "/%",
                BASE + "/bodies/%",
                BASE + "/bodies/%?q=x",
                BASE + "/commitments/%zz",
                BASE + "/commitments/%4",
                BASE + "/commitments/a|b",
                BASE + "%",
                "/%" + BASE + "/bodies"
            })
    void a_path_that_is_not_canonical_is_not_found(String path) {
        var response = RawHttp.get(RestAssured.port, path);

        assertEquals(404, response.status());
        assertEquals(PROBLEM, response.header("content-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/x/../", "/./", "/%61pi/../"})
    void no_spelling_of_a_path_bypasses_the_body_validation(String prefix) {
        var officer = Tokens.agency("cocom");
        var draft = draft(officer, TestCommitments.of("cocom"), "{}");
        var body = """
                { "type": "report", "title": %s, "publisher": "Cocom", "documentLanguages": ["fr"],
                  "url": "javascript:alert(document.domain)" }""".formatted(TEXT).replace("ç", "c");
        var path = prefix + BASE.substring(1) + draft.path() + "/evidenceItems";
        if (prefix.equals("/")) {
            path = "/" + path;
        }
        var response = RawHttp.send(
                RestAssured.port,
                "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(path, officer, body.length(), body));

        assertEquals(404, response.status());
    }

    @Test
    void an_id_with_percent_encoded_letters_is_decoded() {
        var response = RawHttp.get(RestAssured.port, BASE + "/bodies/%C3%A9galit%C3%A9");

        assertEquals(404, response.status());
        assertEquals(true, response.body().contains("«\u00A0égalité\u00A0» est introuvable"));
    }
}
