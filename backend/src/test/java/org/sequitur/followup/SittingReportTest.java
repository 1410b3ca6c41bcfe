package org.sequitur.followup;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.PdfConformance;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SittingSteps;
import org.sequitur.testsupport.SittingSteps.Prepared;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The file of a sitting: the follow-up report on the requests of its agenda. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SittingReportTest {

    private static final String DAY = "2033-01-12";

    private String first;
    private String second;
    private Prepared sitting;

    @BeforeEach
    void prepare_a_sitting_with_the_later_request_first() {
        first = TestCommitments.of("cocom");
        second = TestCommitments.of("cocom");
        var started = SittingSteps.created(first);
        sitting = SittingSteps.of(started.replace(Tokens.staff(), started.content(DAY, false, second, first))
                .statusCode(200));
    }

    @Test
    void the_file_has_the_requests_in_the_order_of_the_agenda() throws IOException {
        var bytes = bytes("pdf", "fr");
        var words = words(bytes);

        assertEquals(Set.of(), PdfConformance.faults(bytes));
        assertTrue(words.contains("Réunion de commission"), words);
        assertTrue(words.contains(sitting.committee() + ", réunion du 12 janvier 2033"), words);
        assertTrue(words.contains("Ce rapport porte sur 2 demandes, à l’ordre du jour de cette réunion."), words);
        // In the contents, which come first.
        assertTrue(words.indexOf(number(second) + " ") < words.indexOf(number(first) + " "), words);
    }

    @ParameterizedTest
    @CsvSource({"pdf, fr", "docx, nl"})
    void the_name_of_the_file_has_the_day_and_the_committee_of_the_sitting(String format, String lang) {
        as(Tokens.staff())
                .get(address(format, lang))
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        matchesPattern("inline; filename=\"sitting-%s-[a-z][a-z0-9-]+-[0-9-]{10}-[0-9-]{10}-%s\\.%s\""
                                .formatted(DAY, lang, format)));
    }

    @Test
    void the_file_is_a_word_document_in_both_languages_too() throws IOException {
        try (var docx = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes("docx", "both"))))) {
            var words = docx.getText().replace('\u00A0', ' ');
            assertTrue(words.contains("vergadering van 12 januari 2033"), words);
            assertTrue(words.contains("réunion du 12 janvier 2033"), words);
        }
    }

    @Test
    void the_file_of_a_sitting_in_preparation_is_for_staff_only() {
        request().get(address("pdf", "fr")).then().statusCode(400).body("issues.name", hasItem("sitting"));
        as(Tokens.agency("cocom")).get(address("pdf", "fr")).then().statusCode(400);

        sitting.replace(Tokens.staff(), sitting.content(DAY, true, second, first))
                .statusCode(200);

        request().get(address("pdf", "fr")).then().statusCode(200);
    }

    @Test
    void a_file_that_was_printed_follows_the_agenda() throws IOException {
        assertTrue(words(bytes("pdf", "nl")).contains("2 verzoeken"));

        sitting.replace(Tokens.staff(), sitting.content(DAY, false, first)).statusCode(200);

        assertTrue(words(bytes("pdf", "nl")).contains("1 verzoek,"));
    }

    @Test
    void a_sitting_without_requests_has_no_file() {
        sitting.replace(Tokens.staff(), sitting.content(DAY, true)).statusCode(200);

        get("/sittings/" + sitting.id()).statusCode(200);
        request().get(address("pdf", "fr")).then().statusCode(400).body("issues.name", hasItem("sitting"));
    }

    private String address(String format, String lang) {
        return "/reports/followUp?sitting=" + sitting.id() + "&format=" + format + "&lang=" + lang;
    }

    private byte[] bytes(String format, String lang) {
        return as(Tokens.staff())
                .get(address(format, lang))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String number(String commitmentId) {
        return get("/commitments/" + commitmentId).extract().path("citation");
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
