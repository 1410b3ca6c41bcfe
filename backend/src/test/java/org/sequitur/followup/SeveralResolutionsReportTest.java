package org.sequitur.followup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.foreword;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.PdfConformance;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.ThreeResolutions;
import org.sequitur.testsupport.Tokens;

/** Reports on a body and on a committee, which cover several resolutions. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SeveralResolutionsReportTest {

    private ThreeResolutions three;

    @BeforeEach
    void register_three_resolutions_of_one_committee() {
        three = ThreeResolutions.shared();
    }

    @Test
    void the_pdf_on_three_resolutions_conforms_to_pdf_a_and_pdf_ua() throws IOException {
        var report = ofCommittee("pdf", "both");

        assertEquals(Set.of(), PdfConformance.faults(report.bytes()));
        assertEquals(
                Set.of(), PdfConformance.faults(ofBody("pdf", "nl", Map.of()).bytes()));
        // Contents, summary, changes, three lists, method, and where to verify, besides the resolutions.
        assertEquals(11, report.bookmarks().size());
        assertEquals(
                List.of(number(2) + " (2024-2025)", number(1) + " (2024-2025)", number(0) + " (2022-2023)"),
                report.bookmarks().subList(3, 6));
    }

    @Test
    void the_report_on_a_committee_covers_all_its_resolutions_and_cites_each_request() throws IOException {
        var words = ofCommittee("pdf", "fr").words();
        int total = three.ids().stream()
                .mapToInt(id -> get("/resolutions/" + id).extract().path("totalCommitments"))
                .sum();

        assertTrue(words.contains("Ce rapport porte sur %d demandes des résolutions".formatted(total)), words);
        assertTrue(words.contains("Résolutions concernées : 3."), words);
        assertTrue(words.contains(number(2) + " (2024-2025) – relative à l’accessibilité numérique"), words);
        assertTrue(words.contains("Résolution adoptée le 9 mai 2025"), words);
        // In the contents, as the heading of the request, and in the link to its page.
        for (var citation : List.of(number(2) + " (2024-2025), 2.4", number(0) + " (2022-2023), 2.4")) {
            assertTrue(words.split(Pattern.quote(citation), -1).length > 3, citation);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, Rapport de suivi", "nl, Opvolgingsverslag"})
    void title_cover_and_file_name_say_which_committee_the_report_covers(String lang, String kind) throws IOException {
        var name =
                lang.equals("fr") ? three.committee().fr() : three.committee().nl();
        var report = PrintedReport.of(Map.of("committee", name, "format", "pdf", "lang", lang));
        var title = kind + " – " + name;

        assertEquals(title, report.title());
        // The cover, and the margin of the other pages.
        assertTrue(report.words().split(Pattern.quote(title), -1).length > 3);
        get(PrintedReport.address(Map.of("committee", name, "format", "pdf", "lang", lang)))
                .header(
                        "Content-Disposition",
                        matchesPattern(
                                "inline; filename=\"commissi[a-z0-9-]+-2023-06-30-[0-9-]+-" + lang + "\\.pdf\""));
    }

    @ParameterizedTest
    @CsvSource({
        "fr,Ce rapport porte sur %d demandes,Organisme responsable Rapport de suivi body-",
        "nl,Dit verslag gaat over %d verzoeken,Verantwoordelijke instelling Opvolgingsverslag body-"
    })
    void the_report_on_a_body_has_its_requests_alone(String lang, String extent, String cover) throws IOException {
        var words = ofBody("pdf", lang, Map.of()).words();
        int total = get("/commitments?owner=" + three.body()).extract().path("total");

        assertTrue(words.contains(cover), words);
        assertTrue(words.contains(extent.formatted(total)), words);
        assertTrue(words.contains(number(2) + " (2024-2025), 4.2"), words);
        assertFalse(words.contains(number(2) + " (2024-2025), 4.1"), words);
        assertFalse(words.contains(number(1)), words);
    }

    @Test
    void the_extent_of_a_report_is_the_number_of_its_requests() {
        int total = get("/commitments?owner=" + three.body()).extract().path("total");

        get("/reports/followUp/extent?body=" + three.body())
                .statusCode(200)
                .body("totalCommitments", equalTo(total))
                .body("maxCommitments", greaterThan(1));
        get("/reports/followUp/extent").statusCode(400);
        get("/reports/followUp/extent?body=unknown").statusCode(400);
    }

    @Test
    void the_docx_has_the_same_content() throws IOException {
        var words = ofBody("docx", "both", Map.of()).wordsOfDocx();

        assertTrue(words.contains(number(2) + " (2024-2025), 4.2"), words);
        assertTrue(words.contains("Résolutions concernées : 2."), words);
        assertTrue(words.contains("Betrokken resoluties: 2."), words);
    }

    @Test
    void the_foreword_of_each_resolution_on_exactly_the_period_is_printed() throws IOException {
        var yesterday = LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1).toString();
        for (var id : three.ids().subList(1, 3)) {
            foreword(Tokens.staff(), id, "2025-06-01", yesterday).statusCode(201);
        }

        var printed = Map.of("from", "2025-06-01", "to", yesterday);
        assertEquals(3, ofCommittee("pdf", "nl", printed).words().split("Eerst en vooral").length);
        assertFalse(ofCommittee("pdf", "nl", Map.of("from", "2025-06-02", "to", yesterday))
                .words()
                .contains("Eerst en vooral"));
    }

    @Test
    void resolutions_adopted_after_the_period_are_left_out() throws IOException {
        var words = ofCommittee("pdf", "fr", Map.of("from", "2024-01-01", "to", "2025-03-14"))
                .words();

        assertTrue(words.contains(number(1)), words);
        assertFalse(words.contains(number(2)), words);
        // The figures before the period are those of the resolution that existed.
        assertTrue(words.contains("Avant le 1er janvier 2024"), words);
        get(PrintedReport.address(Map.of("committee", three.committee().fr(), "to", "2023-06-29")))
                .statusCode(400)
                .body("issues[0].detail", containsString("aucune demande n’entre dans ce rapport"));
    }

    private String number(int resolution) {
        return three.numbers().get(resolution);
    }

    private PrintedReport ofCommittee(String format, String lang) {
        return ofCommittee(format, lang, Map.of());
    }

    private PrintedReport ofCommittee(String format, String lang, Map<String, String> more) {
        return of("committee", three.committee().fr(), format, lang, more);
    }

    private PrintedReport ofBody(String format, String lang, Map<String, String> more) {
        return of("body", three.body(), format, lang, more);
    }

    private static PrintedReport of(String scope, String value, String format, String lang, Map<String, String> more) {
        var parameters = new HashMap<>(more);
        parameters.putAll(Map.of(scope, value, "format", format, "lang", lang));
        return PrintedReport.of(parameters);
    }
}
