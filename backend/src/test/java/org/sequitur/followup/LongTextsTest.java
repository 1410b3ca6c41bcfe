package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Texts of maximum length on every request of a resolution, published by one account. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
@TestProfile(LongTextsTest.ShortReports.class)
class LongTextsTest {

    /** The texts of some requests are too long for a report; by default it takes those of a hundred. */
    public static class ShortReports implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sequitur.report.max-letters", "2500000");
        }
    }

    private static final String LONG = "Début " + "mot ".repeat(2_497) + "fin";

    @Inject
    RegisterResolution registration;

    @Test
    void long_texts_are_shortened_if_the_report_would_be_too_long() throws Exception {
        var document = TestResolutions.withAllRequests();
        registration.register(document.toString());
        var resolution = TestResolutions.idOf(document);
        List<String> commitments = get("/commitments?pageSize=200&resolution=" + resolution)
                .extract()
                .path("items.commitmentId");
        for (var commitment : commitments) {
            post(
                    commitment,
                    "governmentResponses",
                    "\"response\": \"accepted\", \"respondedOn\": \"2024-01-01\", \"explanation\"");
            post(commitment, "deadlines", "\"deadline\": \"2033-01-01\", \"reason\"");
            post(commitment, "questions", "\"visibility\": \"public\", \"answerExpectedOn\": \"2033-01-01\", \"text\"");
            post(commitment, "closures", "\"kind\": \"closed\", \"reason\": \"overtaken\", \"explanation\"");
        }

        var whole = words("both", "&resolution=" + resolution);
        assertTrue(whole.contains("ceux de plus de 1 000 caractères sont abrégés ici"), "fr");
        assertTrue(whole.contains("die van meer dan 1000 tekens zijn hier ingekort"), "nl");
        assertTrue(whole.contains("mot […]"));
        assertFalse(whole.contains("mot fin"));
        var one = words("fr", "&resolution=" + resolution + "&commitment=" + commitments.getFirst());
        assertTrue(one.contains("mot fin"));
        assertFalse(one.contains("[…]"));
    }

    private static void post(String commitment, String facts, String properties) {
        as(Tokens.staff())
                .contentType("application/json")
                .body("{ %s: { \"fr\": \"%s\", \"nl\": \"Nl%2$s\" }, \"originalLanguage\": \"fr\" }"
                        .formatted(properties, LONG))
                .post("/commitments/" + commitment + "/" + facts)
                .then()
                .statusCode(201);
    }

    private static String words(String lang, String selection) throws IOException {
        var bytes = get("/reports/followUp?format=pdf&lang=" + lang + selection)
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
