package org.sequitur.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.foreword;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.RoundSteps.TODAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.time.WrittenDate;
import org.sequitur.testsupport.PdfConformance;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.RoundSteps.Round;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The follow-up report on a reporting round. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class RoundReportTest {

    private static final String FROM = TODAY.minusDays(150).toString();

    private final String staff = Tokens.staff();
    private final String commitment = TestCommitments.inOwnResolution("cocom");
    private Round prepared;

    @BeforeEach
    void prepare_a_round_whose_period_ends_today() {
        prepared = RoundSteps.of(RoundSteps.create(
                        staff,
                        RoundSteps.content(
                                RoundSteps.resolutionOf(commitment),
                                "cocom",
                                "zzRonde",
                                TODAY.minusDays(150),
                                TODAY,
                                TODAY))
                .statusCode(201));
    }

    @Test
    void the_report_covers_the_requests_of_the_round_in_its_period_with_the_foreword() throws IOException {
        var round = RoundSteps.of(prepared.open(staff).statusCode(200));
        var count = RoundSteps.idsOf(round).size();
        published(Tokens.agency("cocom"), commitment, "inProgress");
        // A request that was closed is still one of the round.
        close(staff, RoundSteps.idsOf(round).getLast(), "overtaken").statusCode(201);
        foreword(staff, RoundSteps.resolutionOf(commitment), FROM, TODAY.toString())
                .statusCode(201);

        var bytes = bytes("pdf", "fr");
        var words = words(bytes);
        assertEquals(Set.of(), PdfConformance.faults(bytes));
        assertTrue(words.contains("Campagne de rapports"), words);
        assertTrue(words.contains("zzRonde fr"), words);
        assertTrue(words.contains("Avant toute chose."), words);
        assertTrue(words.contains("Ce rapport porte sur %d demandes de cette campagne".formatted(count)), words);
        var cited = get("/commitments/" + commitment).extract().<String>path("citation");
        assertTrue(words.contains("Résolution concernée : " + cited.replaceFirst(", .*", ".")), words);
        assertTrue(
                words.contains("Période du %s au %s"
                        .formatted(
                                WrittenDate.of(TODAY.minusDays(150), Language.FR), WrittenDate.of(TODAY, Language.FR))
                        .replace('\u00A0', ' ')),
                words);
        assertTrue(words.contains("/fr/resolutions?round=" + round.id()), words);
        request()
                .get(address("docx", "nl"))
                .then()
                .header(
                        "Content-Disposition",
                        equalTo("inline; filename=\"round-%s-%s-%s-nl.docx\"".formatted(TODAY, FROM, TODAY)));
        get("/reports/followUp/extent?round=" + round.id()).body("totalCommitments", equalTo(count));

        try (var docx = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes("docx", "nl"))))) {
            assertTrue(docx.getText().contains("zzRonde nl"), docx.getText());
        }
    }

    @Test
    void the_report_begins_with_the_foreword_of_the_round_which_may_be_written_after_the_closing() throws IOException {
        prepared.introduce(staff, "Tooearly").statusCode(409);
        var closed = RoundSteps.of(
                RoundSteps.of(prepared.open(staff).statusCode(200)).close(staff).statusCode(200));
        closed.introduce(Tokens.agency("cocom"), "Notmine").statusCode(403);
        var written = RoundSteps.of(closed.introduce(staff, "Firstword").statusCode(200));
        closed.introduce(staff, "Lostword").statusCode(412);
        written.introduce(staff, "Lastword").statusCode(200);

        get(prepared.path()).body("foreword.text.nl", equalTo("Lastword in het Nederlands"));
        var words = words(bytes("pdf", "fr"));
        assertTrue(words.matches(".*Avant-propos.*Lastword en français.*"), words);
        assertFalse(words.contains("Firstword"), words);
        assertFalse(words.contains("Aucun avant-propos"), words);
    }

    @Test
    void a_round_in_preparation_has_no_report_for_staff_either() {
        as(staff).get(address("pdf", "fr")).then().statusCode(400).body("issues.name", hasItem("round"));
        request().get(address("pdf", "fr")).then().statusCode(400).body("issues.name", hasItem("round"));
    }

    @Test
    void a_period_that_ends_before_that_of_the_round_is_refused_unless_its_start_is_given() {
        prepared.open(staff).statusCode(200);
        var ended = address("pdf", "fr") + "&to=" + TODAY.minusDays(151);

        request().get(ended).then().statusCode(400).body("issues.name", equalTo(List.of("to")));
        request().get(ended + "&from=" + TODAY.minusDays(160)).then().statusCode(200);
    }

    private String address(String format, String lang) {
        return "/reports/followUp?round=" + prepared.id() + "&format=" + format + "&lang=" + lang;
    }

    private byte[] bytes(String format, String lang) {
        return request()
                .get(address(format, lang))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
