package org.sequitur.progress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.awaitedFile;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.send;
import static org.sequitur.testsupport.OfficeSample.docx;
import static org.sequitur.testsupport.SampleFiles.compound;
import static org.sequitur.testsupport.SampleFiles.exe;
import static org.sequitur.testsupport.SampleFiles.office;
import static org.sequitur.testsupport.SampleFiles.openDocument;
import static org.sequitur.testsupport.SampleFiles.pdf;
import static org.sequitur.testsupport.SampleFiles.zip;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.CompoundSample;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Which files are accepted as evidence, by their content. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EvidenceFileContentTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final String officer = Tokens.agency("cocom");

    private Draft draft;

    @BeforeEach
    void create_draft_of_cocom() {
        draft = draft(officer, TestCommitments.of("cocom"), report("inProgress"));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a.pdf", pdf(600), "application/pdf", "a.pdf"),
                Arguments.of("a.txt", pdf(600), "application/pdf", "a.pdf"),
                Arguments.of("photo.JPG", SampleFiles.PNG, "image/png", "photo.png"),
                Arguments.of(
                        "a.docx",
                        office("word/document.xml", OFFICE + "wordprocessingml.document"),
                        OFFICE + "wordprocessingml.document",
                        "a.docx"),
                Arguments.of(
                        "a.zip",
                        office("xl/workbook.xml", OFFICE + "spreadsheetml.sheet"),
                        OFFICE + "spreadsheetml.sheet",
                        "a.xlsx"),
                Arguments.of(
                        "a.pptx",
                        office("ppt/presentation.xml", OFFICE + "presentationml.presentation"),
                        OFFICE + "presentationml.presentation",
                        "a.pptx"),
                Arguments.of("a.doc", compound("1Table", "WordDocument"), "application/msword", "a.doc"),
                Arguments.of("a.xls", compound("Workbook"), "application/vnd.ms-excel", "a.xls"),
                Arguments.of("a.ppt", compound("PowerPoint Document"), "application/vnd.ms-powerpoint", "a.ppt"),
                Arguments.of(
                        "a.odt",
                        openDocument("application/vnd.oasis.opendocument.text"),
                        "application/vnd.oasis.opendocument.text",
                        "a.odt"),
                Arguments.of(
                        "a.ods",
                        openDocument("application/vnd.oasis.opendocument.spreadsheet"),
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "a.ods"),
                Arguments.of("a.csv", text("an;nombre\n2025;\"1;5\"\n2026;7\n"), "text/csv", "a.csv"),
                Arguments.of(
                        "accents.csv",
                        "Th\u00E8me;\u00C9tat;D\u00E9lai\r\nS\u00E9curit\u00E9;R\u00E9alis\u00E9;\u00E9t\u00E9 2026\r\nSant\u00E9;\u00C0 l'\u00E9tude;d\u00E9j\u00E0 \u00E9chu\r\n\u0152uvres;Cl\u00F4tur\u00E9;\u20AC 1 250\r\n"
                                .getBytes(WINDOWS_1252),
                        "text/csv",
                        "accents.csv"),
                Arguments.of(
                        "trema.csv",
                        "Co\u00EBffici\u00EBnt;\u00C9\u00E9n;Ge\u00EFnd\r\nBelgi\u00EB;\u20AC 5;\u00E9\u00E9n\r\nRe\u00FCnie;\u20AC 7;ge\u00EFnd\r\nCo\u00F6rdinatie;\u20AC 9;\u00E9\u00E9n\r\n"
                                .getBytes(WINDOWS_1252),
                        "text/csv",
                        "trema.csv"),
                Arguments.of(
                        "run.bat", text("Procès-verbal du 3 mars, à Bruxelles.\nPrésents"), "text/plain", "run.txt"));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("files")
    void the_media_type_of_a_file_comes_from_its_content_not_its_name(
            String name, byte[] bytes, String type, String calledThen) {
        send(officer, awaitedFile(officer, draft, name), bytes)
                .statusCode(200)
                .body("file.mediaType", equalTo(type))
                .body("file.name", equalTo(calledThen));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("program.pdf", exe()),
                Arguments.of("archive.docx", zip("a.txt", "a")),
                Arguments.of("library.odt", zip("META-INF/MANIFEST.MF", "a", "A.class", "b")),
                Arguments.of("book.odt", zip("mimetype", "application/epub+zip", "content.xml", "<c/>")),
                Arguments.of("installer.doc", compound("File", "SummaryInformation")),
                Arguments.of("page.txt", text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of("drawing.png", text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")),
                Arguments.of("script.txt", text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("noise.pdf", Arrays.copyOfRange(pdf(600), 50, 600)),
                Arguments.of("broken.docx", Arrays.copyOf(zip("[Content_Types].xml", "a"), 40)),
                // Two bytes that are no characters in Windows-1252, and a control character.
                Arguments.of("unassigned.csv", "\u00E9\u00E8;\u0081\u008D\n\u00E9\u00E8;\u00E0\n".getBytes(ISO_8859_1)),
                Arguments.of("control.csv", "\u00E9\u00E8;\u0001\n\u00E9\u00E8;\u00E0\n".getBytes(ISO_8859_1)),
                Arguments.of("empty.pdf", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void a_file_of_an_unsupported_type_is_refused_whatever_its_name(String name, byte[] bytes) {
        var item = awaitedFile(officer, draft, name);

        send(officer, item, bytes)
                .statusCode(415)
                .body("type", equalTo("urn:problem-type:sequitur:evidenceTypeNotAllowed"));
        as(officer).get(content(item)).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Ce document contient des macros. Enregistrez-le sans macros",
        "nl, Dit document bevat macro’s. Sla het op zonder macro’s"
    })
    void a_document_with_macros_is_refused_with_advice(String language, String detail) {
        var macros = office("word/document.xml", OFFICE + "wordprocessingml.document", "word/vbaProject.bin", "x");

        as(officer)
                .header("Accept-Language", language)
                .contentType("application/octet-stream")
                .body(macros)
                .put(content(awaitedFile(officer, draft, "a.docx")))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:sequitur:evidenceContentNotAllowed"))
                .body("detail", startsWith(detail));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Ce document contient une image SVG avec un script.",
        "nl, Dit document bevat een svg-afbeelding met een script."
    })
    void a_document_with_a_script_in_a_drawing_is_refused_with_advice(String language, String detail)
            throws IOException {
        var scripted = docx().part(
                        "word/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>a</script></svg>")
                .defaultType("svg", "image/svg+xml")
                .bytes();

        as(officer)
                .header("Accept-Language", language)
                .contentType("application/octet-stream")
                .body(scripted)
                .put(content(awaitedFile(officer, draft, "a.docx")))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:sequitur:evidenceContentNotAllowed"))
                .body("detail", startsWith(detail));
    }

    @Test
    void documents_that_exhaust_parsers_are_refused_and_the_api_keeps_working() {
        for (var bytes : List.of(CompoundSample.nested(20_000), CompoundSample.nested(150_000))) {
            var item = awaitedFile(officer, draft, "a.doc");
            send(officer, item, bytes)
                    .statusCode(422)
                    .body("type", equalTo("urn:problem-type:sequitur:evidenceContentNotAllowed"));
            send(officer, item, pdf(600)).statusCode(200);
        }
    }

    @Test
    void the_file_policy_is_visible_to_logged_in_users_only() {
        as(officer)
                .get("/filePolicy")
                .then()
                .statusCode(200)
                .body("largestBytes", equalTo(20 * 1024 * 1024))
                .body("virusScanner", equalTo(false));
        get("/filePolicy").statusCode(401);
    }

    private static String content(String item) {
        return "/evidenceItems/" + item + "/content";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
