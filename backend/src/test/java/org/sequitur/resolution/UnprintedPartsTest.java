package org.sequitur.resolution;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/** A document that prints no opening, no introduction of recitals or of the first requests, no parliament, no name of who signed. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class UnprintedPartsTest {

    @Inject
    RegisterResolution registration;

    private final ObjectNode document = TestResolutions.withPrintedStructure();
    private final String id = TestResolutions.idOf(document);

    @BeforeEach
    void register() throws InvalidDocumentException {
        document.remove("opening");
        ((ObjectNode) document.get("cover")).remove("parliament");
        ((ObjectNode) document.at("/recitals/0")).remove("introduction");
        ((ObjectNode) document.get("requests")).remove("introduction");
        ((ObjectNode) document.at("/signatories/0")).remove("name");
        registration.register(document.toString());
    }

    @Test
    void the_text_leaves_out_what_is_not_printed() {
        get("/resolutions/" + id + "/text")
                .statusCode(200)
                .body("", not(hasKey("opening")))
                .body("recitals[0]", not(hasKey("introduction")))
                .body("requests", not(hasKey("introduction")))
                .body("requests.themes[1].introduction.nl", equalTo("Verzoekt de Regering en het Verenigd College:"))
                .body("signatories[0]", not(hasKey("name")));
        get("/resolutions/" + id).statusCode(200).body("", not(hasKey("parliament")));
        get("/commitments/" + id + "-1.1").statusCode(200).body("theme", not(hasKey("introduction")));
    }

    @Test
    void the_document_is_kept_as_it_was_registered() throws IOException {
        var published = get("/resolutions/" + id + "/document").statusCode(200).extract();
        assertEquals(document, new ObjectMapper().readTree(published.asByteArray()));
    }

    @Test
    void the_follow_up_report_names_no_particular_parliament() throws IOException {
        var report = "/reports/followUp?lang=fr&resolution=" + id + "&format=";
        try (var pdf =
                Loader.loadPDF(get(report + "pdf").statusCode(200).extract().asByteArray())) {
            assertEquals("Sequitur", pdf.getDocumentInformation().getAuthor());
            var words = new PDFTextStripper().getText(pdf).replace('\u00A0', ' ');
            assertTrue(words.startsWith("Textes adoptés par : Parlement"), words);
        }
        var docx = get(report + "docx").statusCode(200).extract().asByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertTrue(words.getText().contains("Parlement"), words.getText());
        }
    }

    @Test
    void exports_and_embedded_pages_show_it() {
        get("/exports/commitments?format=csv&resolution=" + id).statusCode(200).body(containsString(id + "-1.1"));
        get("/embeds/fr?resolution=" + id).statusCode(200).body(containsString(TestResolutions.numberOf(document)));
    }
}
