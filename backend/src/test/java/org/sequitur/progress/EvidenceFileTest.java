package org.sequitur.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.outsideTheContract;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.awaitedFile;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.publishedFile;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.send;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.SampleFiles.compound;
import static org.sequitur.testsupport.SampleFiles.exe;
import static org.sequitur.testsupport.SampleFiles.office;
import static org.sequitur.testsupport.SampleFiles.openDocument;
import static org.sequitur.testsupport.SampleFiles.pdf;
import static org.sequitur.testsupport.SampleFiles.zip;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.CompoundSample;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EvidenceFileTest {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final String officer = Tokens.agency("cocom");
    private Draft draft;

    @BeforeEach
    void create_draft_of_cocom() {
        draft = draft(officer, TestCommitments.of("cocom"), report("inProgress"));
    }

    @Test
    void a_published_file_is_served_byte_for_byte() throws Exception {
        var sent = pdf(700_001);
        var item = publishedFile(officer, TestCommitments.of("cocom"), "Étude d'été.pdf", sent);

        var got = get(content(item))
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", "700001")
                .header("ETag", '"' + sha256(sent) + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", "public, max-age=0, must-revalidate")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Etude d_ete.pdf\"; filename*=UTF-8''%C3%89tude%20d%27%C3%A9t%C3%A9.pdf");
        assertArrayEquals(sent, got.extract().asByteArray());
        get("/evidenceItems/" + item)
                .body("file.name", equalTo("Étude d'été.pdf"))
                .body("file.mediaType", equalTo("application/pdf"))
                .body("file.size", equalTo(700_001))
                .body("file.sha256", equalTo(sha256(sent)))
                .body("file.href", endsWith(content(item)))
                .body("url", nullValue());
        request()
                .header("If-None-Match", '"' + sha256(sent) + '"')
                .get(content(item))
                .then()
                .statusCode(304);
        outsideTheContract().head(BASE + content(item)).then().statusCode(200).header("Content-Length", "700001");
    }

    @Test
    void a_drafts_file_is_visible_to_the_owners_agency_only() {
        var item = awaitedFile(officer, draft, "a.pdf");
        as(officer).get(content(item)).then().statusCode(404);
        send(Tokens.agency("erip"), item, pdf(600)).statusCode(404);
        send(Tokens.staff(), item, pdf(9_000_000)).statusCode(404);
        send(Tokens.colleague("cocom"), item, pdf(600)).statusCode(200);

        as(officer).get(content(item)).then().statusCode(200).header("Cache-Control", "no-store");
        as(Tokens.agency("erip")).get(content(item)).then().statusCode(404);
        as(Tokens.staff()).get(content(item)).then().statusCode(404);
        get(content(item)).statusCode(404);
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
        "nl, Dit document bevat macro's. Sla het op zonder macro's"
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

    @Test
    void evidence_is_either_a_link_or_a_file() {
        var both = """
                { "type": "report", "title": %s, "publisher": "Cocom", "documentLanguages": ["fr"],
                  "url": "https://example.org/", "file": { "name": "a.pdf" } }""".formatted(TEXT);
        post(officer, draft.path() + "/evidenceItems", both).statusCode(400).body("issues[0].name", equalTo("/url"));
        String link = evidence(officer, draft).extract().path("evidenceItemId");
        send(officer, link, pdf(600)).statusCode(409);
        as(officer).get(content(link)).then().statusCode(404);
    }

    @Test
    void a_report_with_a_missing_file_cannot_be_published() {
        var item = awaitedFile(officer, draft, "a.pdf");
        publish(officer, seen())
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sequitur:incomplete"))
                .body("issues[0].name", equalTo("/evidenceItems"))
                .body("issues[0].detail", containsString("a.pdf"));

        send(officer, item, pdf(600)).statusCode(200);

        publish(officer, seen()).statusCode(200);
        send(officer, item, pdf(601)).statusCode(409);
        send(Tokens.agency("erip"), item, pdf(600)).statusCode(403);
    }

    @Test
    void uploading_the_same_file_again_is_idempotent_and_another_file_is_refused() {
        var item = awaitedFile(officer, draft, "a.pdf");
        var first = send(officer, item, pdf(600_000)).statusCode(200).extract();

        var again = send(officer, item, pdf(600_000)).statusCode(200).extract();
        send(officer, item, pdf(600_001)).statusCode(409);

        assertEquals(first.asString(), again.asString());
        assertArrayEquals(pdf(600_000), as(officer).get(content(item)).asByteArray());
    }

    @Test
    void more_than_20_mb_is_refused_with_and_without_content_length() throws Exception {
        var item = awaitedFile(officer, draft, "a.pdf");

        send(officer, item, pdf(21_000_000))
                .statusCode(413)
                .body("type", equalTo("urn:problem-type:belgif:payloadTooLarge"));
        var unsaid = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + BASE + content(item)))
                .header("Authorization", "Bearer " + officer)
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(pdf(21_000_000))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(unsaid, BodyHandlers.ofString());
            assertEquals(413, answer.statusCode());
            assertTrue(answer.body().contains("payloadTooLarge"), answer.body());
        }
        send(officer, item, pdf(20 * 1024 * 1024)).statusCode(200);
    }

    @Test
    void an_aborted_upload_stores_nothing_and_can_be_repeated() throws IOException {
        var item = awaitedFile(officer, draft, "a.pdf");

        try (var socket = new Socket("localhost", RestAssured.port)) {
            var head =
                    "PUT %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Length: 400000\r\n\r\n"
                            .formatted(BASE + content(item), officer);
            socket.getOutputStream().write(text(head));
            socket.getOutputStream().write(pdf(300_000));
        }

        as(officer).get(content(item)).then().statusCode(404);
        send(officer, item, pdf(400_000)).statusCode(200);
    }

    @Test
    void concurrent_uploads_do_not_mix() {
        var item = awaitedFile(officer, draft, "a.pdf");

        var answers = Stream.of(900_000, 900_001)
                .map(size -> CompletableFuture.supplyAsync(
                        () -> send(officer, item, pdf(size)).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), answers);
        var kept = as(officer).get(content(item)).asByteArray();
        assertArrayEquals(pdf(kept.length), kept);
    }

    @Test
    void deleting_evidence_or_its_draft_deletes_the_bytes() throws SQLException {
        var one = awaitedFile(officer, draft, "a.pdf");
        var other = awaitedFile(officer, draft, "b.pdf");
        send(officer, one, pdf(300_000)).statusCode(200);
        send(officer, other, pdf(300_000)).statusCode(200);
        assertEquals(4, pieces(one, other));

        as(officer).delete("/evidenceItems/" + one).then().statusCode(204);
        assertEquals(2, pieces(one, other));
        as(officer)
                .header("If-Match", seen().etag())
                .delete(draft.path())
                .then()
                .statusCode(204);
        assertEquals(0, pieces(one, other));
    }

    @Test
    void withdrawing_a_file_deletes_its_bytes_and_shows_the_reason() throws Exception {
        var item = publishedFile(officer, TestCommitments.of("cocom"), "Nom de personne.pdf", pdf(300_000));
        get(content(item)).statusCode(200);

        withdraw(Tokens.staff(), item).statusCode(200);

        assertEquals(0, pieces(item));
        request()
                .header("Accept-Language", "nl")
                .get(content(item))
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:problem-type:sequitur:evidenceWithdrawn"))
                .body("detail", containsString("In het Nederlands."));
        get("/evidenceItems/" + item)
                .body("file", equalTo(java.util.Map.of("sha256", sha256(pdf(300_000)))))
                .body("withdrawal.reason.nl", equalTo("In het Nederlands."));
    }

    @Test
    void the_database_rejects_replacing_published_files() throws SQLException {
        var item = publishedFile(officer, TestCommitments.of("cocom"), "a.pdf", pdf(300_000));
        var mine = awaitedFile(officer, draft, "b.pdf");

        for (var sql : List.of(
                "delete from evidence_piece where evidence_item_id = '%s'",
                "update evidence_piece set bytes = 'x' where evidence_item_id = '%s'",
                "insert into evidence_piece values ('%s', 9, 'x')",
                "update evidence_item set content_hash = hash where id = '%s'",
                "update evidence_item set file_name = null, media_type = null, file_size = null where id = '%s'",
                "update evidence_item i join evidence_item p on p.id = '%s' set i.report_id = p.report_id where i.id = '"
                        + mine + "'")) {
            var refused = assertThrows(SQLException.class, () -> execute(sql.formatted(item)), sql);
            assertEquals("45000", refused.getSQLState(), sql);
        }
    }

    private static String content(String item) {
        return "/evidenceItems/" + item + "/content";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The current state of the draft. */
    private Draft seen() {
        return Draft.of(as(officer).get(draft.path()).then());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private int pieces(String... items) throws SQLException {
        try (var connection = DatabaseOf.operator();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from evidence_piece where evidence_item_id in ('"
                        + String.join("','", items) + "')")) {
            result.next();
            return result.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DatabaseOf.operator();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
