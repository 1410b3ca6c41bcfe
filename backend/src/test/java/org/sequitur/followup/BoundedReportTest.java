package org.sequitur.followup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.Telling.draft;
import static org.sequitur.testsupport.Telling.evidence;
import static org.sequitur.testsupport.Telling.publish;
import static org.sequitur.testsupport.Telling.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Telling;
import org.sequitur.testsupport.TightBounds;
import org.sequitur.testsupport.Tokens;

/** A report takes bounded memory, whatever was published. */
@QuarkusTest
@TestProfile(TightBounds.class)
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class BoundedReportTest {

    private static final String REPORT = "/reports/followUp?resolution=a-590&format=pdf";

    @Test
    void the_latest_evidence_is_listed_and_too_many_facts_are_refused() throws Exception {
        publishWithEvidence(Gathering.MOST_EVIDENCE + 2);

        try (var pdf = Loader.loadPDF(get(REPORT + "&lang=fr").extract().asByteArray())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("2 preuves plus anciennes ne sont pas reprises ici"), text);
        }

        publishWithEvidence(TightBounds.REPORT_FACTS - Gathering.MOST_EVIDENCE);

        request()
                .header("Accept-Language", "fr")
                .get(REPORT)
                .then()
                .statusCode(413)
                .body("type", endsWith(":payloadTooLarge"))
                .body("detail", containsString("Choisissez une période qui se termine plus tôt"));
        request()
                .header("Accept-Language", "nl")
                .get(REPORT)
                .then()
                .statusCode(413)
                .body("detail", containsString("Kies een periode die vroeger eindigt"));
        get(REPORT + "&to=2024-01-31").statusCode(200);
    }

    private static void publishWithEvidence(int items) {
        var officer = Tokens.agency("cocom");
        var draft = draft(officer, "a-590-2.2", report("inProgress"));
        for (var item = 0; item < items; item++) {
            evidence(officer, draft).statusCode(201);
        }
        publish(officer, Telling.Draft.of(as(officer).get(draft.path()).then())).statusCode(200);
    }
}
