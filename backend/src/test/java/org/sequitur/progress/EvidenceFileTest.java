package org.sequitur.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import static org.sequitur.testsupport.SampleFiles.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EvidenceFileTest {

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
    void deleting_evidence_or_its_draft_deletes_the_bytes() throws SQLException {
        var one = awaitedFile(officer, draft, "a.pdf");
        var other = awaitedFile(officer, draft, "b.pdf");
        send(officer, one, pdf(300_000)).statusCode(200);
        send(officer, other, pdf(300_000)).statusCode(200);
        assertEquals(4, chunks(one, other));

        as(officer).delete("/evidenceItems/" + one).then().statusCode(204);
        assertEquals(2, chunks(one, other));
        as(officer)
                .header("If-Match", seen().etag())
                .delete(draft.path())
                .then()
                .statusCode(204);
        assertEquals(0, chunks(one, other));
    }

    @Test
    void withdrawing_a_file_deletes_its_bytes_and_shows_the_reason() throws Exception {
        var item = publishedFile(officer, TestCommitments.of("cocom"), "Nom de personne.pdf", pdf(300_000));
        get(content(item)).statusCode(200);

        withdraw(Tokens.staff(), item).statusCode(200);

        assertEquals(0, chunks(item));
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
                "delete from evidence_chunk where evidence_item_id = '%s'",
                "update evidence_chunk set bytes = 'x' where evidence_item_id = '%s'",
                "insert into evidence_chunk values ('%s', 9, 'x')",
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

    /** The current state of the draft. */
    private Draft seen() {
        return Draft.of(as(officer).get(draft.path()).then());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private int chunks(String... items) throws SQLException {
        try (var connection = DatabaseOf.operator();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from evidence_chunk where evidence_item_id in ('"
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
