package org.sequitur.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.foreword;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.FollowedResolution;
import org.sequitur.testsupport.PdfConformance;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class FollowUpReportTest {

    private final String yesterday =
            LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1).toString();

    private FollowedResolution followed;

    private String address;

    @BeforeEach
    void create_a_resolution_with_facts() {
        followed = FollowedResolution.shared();
        address = "/reports/followUp?resolution=" + followed.id();
    }

    @ParameterizedTest
    @CsvSource({"fr, fr, En français.", "nl, nl, In het Nederlands.", "both, fr, In het Nederlands."})
    void the_pdf_conforms_to_pdf_a_and_pdf_ua(String lang, String documentLanguage, String expectedText)
            throws IOException {
        var bytes = pdf("&lang=" + lang);

        assertEquals(Set.of(), PdfConformance.faults(bytes));
        assertTrue(words(bytes).contains(expectedText.replace(" ", "")));
        try (var pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            assertEquals(documentLanguage, catalog.getLanguage());
            var bookmarks = catalog.getDocumentOutline().children();
            // Two themes, contents, summary, changes, three lists, method, and where to verify.
            assertEquals(10, count(bookmarks));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void each_commitment_has_its_summary_and_the_end_has_the_head_of_the_register(String lang) throws IOException {
        var printed = words(pdf("&lang=" + lang));

        List<String> summaries = get("/commitments?pageSize=200&resolution=" + followed.id())
                .extract()
                .path("items.summary." + lang);
        assertFalse(summaries.isEmpty());
        for (var summary : summaries) {
            assertTrue(printed.contains(summary.replaceAll("\\s|\u00A0", "")), summary);
        }
        var head = get("/verification").extract();
        assertTrue(printed.contains(head.<String>path("head.endOfOn") + head.<String>path("head.hash")), printed);
        assertTrue(printed.contains(head.<String>path("head.href")), printed);
    }

    @Test
    void the_cover_states_that_no_institution_publishes_a_trial() throws IOException {
        try (var pdf = Loader.loadPDF(pdf("&lang=both"))) {
            var cover = new PDFTextStripper();
            cover.setEndPage(1);
            var words = cover.getText(pdf).replaceAll("\\s", " ");
            assertTrue(words.contains("Site d’essai") && words.contains("Proefwebsite:"), words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "both"})
    void the_table_of_contents_has_page_numbers_and_links(String lang) throws IOException {
        try (var pdf = Loader.loadPDF(pdf("&lang=" + lang))) {
            var contents = new PDFTextStripper();
            contents.setStartPage(2);
            contents.setEndPage(2);
            // The last entry, with a word that is in no other line.
            assertTrue(
                    contents.getText(pdf).strip().matches("(?s).*vérifier[^\\n]*[. ]" + pdf.getNumberOfPages()),
                    contents.getText(pdf));
            // Two themes with four requests, and all bookmarks except the contents. A title of two lines has a link on
            // each line.
            assertEquals(
                    13,
                    pdf.getPage(1).getAnnotations().stream()
                            .filter(PDAnnotationLink.class::isInstance)
                            .map(PDAnnotation::getContents)
                            .distinct()
                            .count());
            var tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot()).toList();
            assertEquals(1, Collections.frequency(tags, "TOC"));
            assertEquals(13, Collections.frequency(tags, "TOCI"));
        }
    }

    @Test
    void the_report_prints_a_dispute_between_owner_and_parliament() throws IOException {
        var words = words(pdf("&lang=fr"));

        assertTrue(words.contains("Désaccord:leParlementcontestecequel’organismedéclare."));
        assertTrue(words.contains("retiréele"));
        assertTrue(words.contains("QuestionsduParlement"));
        assertTrue(words.contains("sansréponse"));
        assertTrue(words.contains("Suiviclosle"));
        assertTrue(words.contains("Aucune:lesuiviestclos"));
        assertTrue(words.contains("Aucunrapportn’estplusattendu"));
    }

    @Test
    void an_owners_declaration_is_not_printed_as_a_response_of_the_government() throws IOException {
        var words = words(pdf("&lang=fr"));

        assertTrue(words.contains("Déclarationdel’organisme(Cocom)"));
        assertTrue(words.contains("Le1erfévrier2024,l’organismes’estdéclarénoncompétent."));
        assertTrue(words.contains("Noncompétent0(0%)"), words);
        assertEquals(1, words.split("RéponseduGouvernementAccepté,").length - 1);
        assertFalse(words.contains("RéponseduGouvernementNoncompétent"));
    }

    @Test
    void the_report_shows_the_register_as_of_its_last_day() throws IOException {
        var words = words(pdf("&lang=fr&to=" + yesterday));

        assertTrue(words.contains("Aucunorganismeresponsablen’aencorepubliéderapport"));
        assertTrue(words.contains("Rienn’aétépubliépendantcettepériode"));
        assertFalse(words.contains("Enfrançais."));
        assertFalse(words.contains("Désaccord"));
    }

    @Test
    void a_foreword_is_printed_in_the_report_on_its_period() throws IOException {
        var staff = Tokens.staff();
        String id = foreword(staff, followed.id(), "2023-07-01", yesterday)
                .statusCode(201)
                .extract()
                .path("forewordId");

        get("/forewords/" + id).body("text.nl", equalTo("Eerst en vooral."));
        get("/resolutions/" + followed.id() + "/forewords").body("items[0].forewordId", equalTo(id));
        assertTrue(words(pdf("&lang=nl&from=2023-07-01&to=" + yesterday)).contains("Eerstenvooral."));
        assertFalse(words(pdf("&lang=nl&from=2023-07-02&to=" + yesterday)).contains("Eerstenvooral."));
        foreword(staff, followed.id(), "2024-01-02", "2024-01-01").statusCode(400);
        foreword(staff, followed.id(), "2023-01-01", "2999-01-01").statusCode(400);
    }

    @Test
    void the_docx_has_headings_tables_and_languages() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(
                get(address + "&format=docx").statusCode(200).extract().asByteArray()))) {
            var styles = docx.getParagraphs().stream()
                    .map(paragraph -> String.valueOf(paragraph.getStyle()))
                    .collect(Collectors.toSet());
            assertTrue(
                    styles.containsAll(List.of("Title", "Heading1", "Heading2", "Heading3", "TOC1", "TOC2")),
                    styles.toString());
            assertTrue(docx.getTables().stream()
                    .filter(table -> "Figures".equals(table.getStyleID()))
                    .allMatch(table -> table.getRow(0).isRepeatHeader()));
            var sides = docx.getTables().stream()
                    .filter(table -> "SideBySide".equals(table.getStyleID()))
                    .findFirst()
                    .orElseThrow();
            assertEquals("fr-BE", language(sides, 0));
            assertEquals("nl-BE", language(sides, 1));
            // Once for both languages.
            assertTrue(
                    docx.getTables().stream().anyMatch(table -> table.getText().contains("31/01/2032")));
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, fr-BE", "nl, nl-BE"})
    void the_default_language_of_the_docx_is_that_of_the_report(String lang, String documentLanguage) throws Exception {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(get(address + "&format=docx&lang=" + lang)
                .statusCode(200)
                .extract()
                .asByteArray()))) {
            var defaults = docx.getStyle().getDocDefaults().getRPrDefault().getRPr();
            assertEquals(documentLanguage, defaults.getLangList().getFirst().getVal());
        }
    }

    private byte[] pdf(String more) {
        return get(address + "&format=pdf" + more).statusCode(200).extract().asByteArray();
    }

    /** Text without white space, so that line breaks do not matter. */
    private static String words(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]", "");
        }
    }

    private static Stream<String> tags(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element.getStructureType()), tags(element)));
    }

    private static int count(Iterable<?> things) {
        var count = 0;
        for (var ignored : things) {
            count++;
        }
        return count;
    }

    private static String language(org.apache.poi.xwpf.usermodel.XWPFTable table, int column) {
        return table.getRow(0)
                .getCell(column)
                .getParagraphs()
                .getFirst()
                .getRuns()
                .getFirst()
                .getLang();
    }
}
