package org.sequitur.export;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.outsideTheContract;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.deadline;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.LeakFixture;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Formats, headers and errors of exports. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ExportFormatsTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void the_languages_of_evidence_in_json_lines_are_a_list_as_in_json() {
        LeakFixture.shared();

        var lines = get("/exports/evidenceItems?format=jsonl")
                .extract()
                .asString()
                .lines()
                .toList();

        assertTrue(lines.stream().anyMatch(line -> line.contains("\"documentLanguages\":[\"fr\"")), lines.getFirst());
        assertFalse(lines.stream().anyMatch(line -> line.contains("\"documentLanguages\":\"")));
    }

    @Test
    void a_collection_is_exported_whole_in_the_accepted_format() {
        var resolution = LeakFixture.shared().fill("{resolution}");
        for (var path : List.of("/commitments?resolution=" + resolution, "/changes?resolution=" + resolution)) {
            for (var type :
                    Map.of("csv", "text/csv", "jsonl", "application/jsonl").entrySet()) {
                var accepted =
                        request().accept(type.getValue()).get(path).then().statusCode(200);
                var linked = get("/exports" + path + "&format=" + type.getKey());

                accepted.contentType(startsWith(type.getValue()));
                assertEquals(linked.extract().asString(), accepted.extract().asString());
            }
        }
        request()
                .accept("text/csv")
                .get("/commitments?page=2&pageSize=10")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("page", "pageSize"));
        request().accept("text/html, */*;q=0.8").get("/commitments").then().contentType("application/json");
        request()
                .accept("application/json, text/csv;q=0.5")
                .get("/commitments")
                .then()
                .contentType("application/json");
    }

    @Test
    void a_spreadsheet_has_a_row_for_each_commitment() throws IOException {
        var bytes = request()
                .accept(XLSX)
                .get("/commitments?resolution=a-590")
                .then()
                .contentType(XLSX)
                .extract()
                .asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals(31, rows.size());
            assertEquals("a-590-6.1", rows.getLast().getCellText(0));
            assertEquals(
                    LocalDate.of(2023, 6, 30),
                    rows.getLast().getCell(4).asDate().toLocalDate());
        }
    }

    @Test
    void an_unchanged_export_is_answered_with_304() {
        var path = "/exports/deadlines?format=csv&resolution=a-590";
        var tag = get(path).extract().header("ETag");

        assertTrue(tag.startsWith("W/\""), tag);
        request().header("If-None-Match", tag).get(path).then().statusCode(304);
        deadline(Tokens.staff(), TestCommitments.of("government"), "2032-01-31").statusCode(201);
        request().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void the_file_name_contains_the_filters_and_the_day() {
        get("/exports/commitments?owner=cocom&resolution=a-590&asOf=2024-06-30&format=xlsx")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"sequitur-commitments-a-590-cocom-2024-06-30.xlsx\"");
        get("/exports/commitments?q=police")
                .header(
                        "Content-Disposition",
                        matchesPattern(
                                "attachment; filename=\"sequitur-commitments-selection-\\d{4}-\\d\\d-\\d\\d.csv\""));
    }

    @Test
    void a_head_request_returns_the_headers_only() {
        request()
                .head("/exports/commitments?format=xlsx")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("ETag", startsWith("W/"))
                .header("Content-Disposition", containsString(".xlsx"))
                .body(equalTo(""));
    }

    @Test
    void a_compressed_export_has_the_same_content() throws IOException {
        var plain = get("/exports/commitments?resolution=a-590&format=csv")
                .header("Content-Encoding", nullValue())
                .extract()
                .asByteArray();

        var compressed = outsideTheContract()
                .header("Accept-Encoding", "gzip")
                .get(BASE + "/exports/commitments?resolution=a-590&format=csv")
                .then()
                .header("Content-Encoding", "gzip")
                .extract()
                .asByteArray();

        assertTrue(compressed.length < plain.length / 3);
        assertEquals(
                new String(plain, StandardCharsets.UTF_8),
                new String(
                        new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes(),
                        StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitments", "assessments", "changes"})
    void invalid_export_requests_are_answered_with_a_problem(String table) {
        get("/exports/" + table + "?format=pdf").statusCode(400).body("issues.name", hasItem("format"));
        get("/exports/" + table + "?owner=unknown&resolution=nowhere&asOf=2999-01-01")
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("owner", "resolution", "asOf"));
        get("/exports/" + table + "?page=2").statusCode(400).body("issues.name", hasItem("page"));
        request().accept("application/pdf").get("/exports/" + table).then().statusCode(406);
    }
}
