package org.sequitur.erratum;

import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Proposals of errata that are refused when they are made. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class RefusedErratumTest {

    @Inject
    RegisterResolution registration;

    private String resolution;
    private String block;

    @BeforeEach
    void register() throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
        block = TestResolutions.placeOf(document.toString(), "2.4") + "/text";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/requests/themes/99/heading | 'x'",
                "/requests/themes/0/number | 'x'",
                "/cover/session | 'x'",
                "/proposal/title | 'x'"
            })
    void an_unknown_block_is_refused(String unknown, String words) {
        proposeErratum(Tokens.staff(), resolution, unknown, words).statusCode(400);
    }

    @Test
    void an_unchanged_text_and_a_text_in_place_of_an_owner_are_refused() {
        var before = text(get("/resolutions/" + resolution + "/text"), "/title/fr");
        proposeErratum(Tokens.staff(), resolution, "/title", before).statusCode(400);
        proposeErratum(
                        Tokens.staff(),
                        resolution,
                        block.replace("/text", "/owner"),
                        "réaliser le texte tel qu’imprimé zzrectifie;")
                .statusCode(400);
        proposeErratum(Tokens.staff(), resolution, block.replace("/text", "/owner"), "\"bodyId\": \"unknown\"", "mot")
                .statusCode(400);
    }

    @Test
    void a_quotation_of_the_words_to_correct_is_refused() {
        String present = get("/resolutions/" + resolution + "/text").extract().path("title.fr");
        var right = present.replaceFirst("\\S+$", "zzrectifie");
        var proposal = """
                { "block": "/title", "text": { "fr": [{ "kind": "plain", "text": "%s" }] },
                  "source": { "page": 3, "quotation": "%s" },
                  "reason": { "fr": "mot", "nl": "woord" }, "originalLanguage": "fr" }""";
        var proposals = "/resolutions/" + resolution + "/erratumProposals";

        post(Tokens.staff(), proposals, proposal.formatted(right, present.replace(" ", "  ")))
                .statusCode(400)
                .body("issues[0].in", equalTo("body"))
                .body("issues[0].name", equalTo("/source/quotation"));
        post(Tokens.staff(), proposals, proposal.formatted(right, right)).statusCode(201);
    }
}
