package org.sequitur.followup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.foreword;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.FollowedResolution;
import org.sequitur.testsupport.PdfConformance;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

/** Reports on some of a resolution's requests. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class CommitmentCriteriaTest {

    private String resolution;
    private String address;

    @BeforeEach
    void create_a_resolution_with_two_themes_and_four_requests() {
        resolution = FollowedResolution.shared().id();
        address = "/reports/followUp?resolution=" + resolution;
    }

    @Test
    void a_report_on_one_request_states_so_and_contains_no_other() throws IOException {
        var bytes = pdf("&lang=both&commitment=" + resolution + "-2.1");
        var words = words(bytes);

        assertEquals(Set.of(), PdfConformance.faults(bytes));
        assertTrue(words.contains("Ce rapport porte sur 1 des 4 demandes de la résolution"), words);
        assertTrue(words.contains("Dit verslag gaat over 1 van de 4 verzoeken van de resolutie"), words);
        assertTrue(words.contains("Désaccord"), words);
        assertFalse(words.contains("Suivi clos le"), words);
        assertFalse(words.contains("l’organisme s’est déclaré non compétent"), words);
        assertTrue(words.contains("Aucune de ces demandes n’est en retard."), words);
    }

    @ParameterizedTest
    @CsvSource({
        "&theme=%s-2, 3",
        "&theme=%s-2&commitment=%1$s-1.1&commitment=%1$s-2.2, 1",
        "&commitment=%s-2.1&commitment=%1$s-2.2, 2"
    })
    void values_of_one_filter_are_alternatives_and_filters_are_combined(String filters, int selected)
            throws IOException {
        var words = words(pdf("&lang=fr" + filters.formatted(resolution)));

        assertTrue(words.contains("Ce rapport porte sur %d des 4 demandes".formatted(selected)), words);
    }

    @Test
    void a_report_on_one_body_contains_all_of_its_requests() throws IOException {
        int owned = get("/commitments?owner=cocom&resolution=" + resolution)
                .extract()
                .path("total");

        assertTrue(
                words(pdf("&lang=fr&owner=cocom")).contains("Ce rapport porte sur %d des 4 demandes".formatted(owned)));
    }

    @Test
    void a_selection_without_reports_has_a_text_of_its_own() throws IOException {
        var words = words(pdf("&lang=nl&commitment=" + resolution + "-2.3"));

        assertTrue(
                words.contains("Over deze verzoeken heeft nog geen enkele verantwoordelijke instelling een verslag"),
                words);
    }

    @Test
    void a_selection_has_no_foreword() throws IOException {
        var days = "&from=2023-07-03&to=" + LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1);
        foreword(
                        Tokens.staff(),
                        resolution,
                        "2023-07-03",
                        LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1).toString())
                .statusCode(201);

        assertTrue(words(pdf("&lang=nl" + days)).contains("Eerst en vooral."));
        assertFalse(
                words(pdf("&lang=nl" + days + "&theme=" + resolution + "-2")).contains("Eerst en vooral."));
    }

    @Test
    void the_docx_has_the_same_selection_and_its_own_file_name() throws IOException {
        var selection = "&commitment=" + resolution + "-2.1";
        var docx = get(address + "&format=docx&lang=fr" + selection)
                .statusCode(200)
                .header("Content-Disposition", containsString("-fr-selection.docx"));

        try (var words = new XWPFWordExtractor(
                new XWPFDocument(new ByteArrayInputStream(docx.extract().asByteArray())))) {
            assertTrue(words.getText().contains("Ce rapport porte sur 1 des 4 demandes"), words.getText());
            assertFalse(words.getText().contains("Suivi clos le"), words.getText());
        }
    }

    @Test
    void selections_do_not_share_cached_reports() {
        var whole = pdf("&lang=fr");
        var first = pdf("&lang=fr&commitment=" + resolution + "-2.1");
        var second = pdf("&lang=fr&commitment=" + resolution + "-2.2");

        assertFalse(Arrays.equals(whole, first));
        assertFalse(Arrays.equals(first, second));
        assertArrayEquals(first, pdf("&lang=fr&commitment=%s-2.1&commitment=%1$s-2.1".formatted(resolution)));
    }

    @Test
    void an_empty_selection_is_refused_in_both_languages() {
        get(address + "&commitment=a-1-1.1&theme=a-1-1&owner=unknown")
                .statusCode(400)
                .body(issue("commitment") + ".detail", containsString("n’existe pas"))
                .body(issue("theme") + ".detail", containsString("n’existe pas"))
                .body(issue("owner") + ".detail", containsString("n’existe pas"));
        var other = address + "&theme=a-590-2";
        get(other)
                .statusCode(400)
                .body(
                        issue("theme") + ".detail",
                        equalTo("theme\u00A0: aucune demande de la résolution ne correspond à cette sélection."));
        request()
                .header("Accept-Language", "nl")
                .get(other)
                .then()
                .statusCode(400)
                .body(
                        issue("theme") + ".detail",
                        equalTo("theme: geen enkel verzoek van de resolutie voldoet aan deze selectie."));
    }

    private byte[] pdf(String more) {
        return get(address + "&format=pdf" + more).statusCode(200).extract().asByteArray();
    }

    private static String words(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
