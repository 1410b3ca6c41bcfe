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
import static org.sequitur.testsupport.ApiSteps.publishedFile;
import static org.sequitur.testsupport.ApiSteps.withdraw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.LeakFixture;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/**
 * Exports contain the same data as the lists. The batch size is so small in tests that every table takes several reads.
 */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ExportsTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_csv_export_contains_all_items_of_the_list() throws IOException {
        var query = "?resolution=a-590&owner=cocom&owner=erip&sort=-number";
        var listed = json(get("/commitments" + query + "&pageSize=200")
                        .extract()
                        .asByteArray())
                .get("items");

        var rows = csv("/exports/commitments" + query + "&format=csv");

        assertEquals(10, rows.size());
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var item = listed.get(i);
            assertEquals(item.get("commitmentId").asText(), row.get("commitmentId"));
            assertEquals(item.at("/text/nl").asText(), row.get("text_nl"));
            assertEquals(item.at("/shortTitle/fr").asText(), row.get("shortTitle_fr"));
            assertEquals(item.at("/leadIns/0/fr").asText(), row.get("leadIns_fr"));
            assertEquals(item.get("silentDays").asText(), row.get("silentDays"));
            assertEquals(item.get("overdue").asText(), row.get("overdue"));
            assertEquals("notReported", row.get("implementationStatus"));
            assertEquals("Geen verslag", row.get("implementationStatus_nl"));
        }
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
    void json_lines_use_the_names_and_values_of_the_api() throws IOException {
        var commitment = LeakFixture.shared().fill("{commitment}");
        var item = json(get("/commitments/" + commitment).extract().asByteArray());

        var line = lines("/exports/commitments?resolution="
                        + LeakFixture.shared().fill("{resolution}"))
                .stream()
                .filter(one -> one.get("commitmentId").asText().equals(commitment))
                .findFirst()
                .orElseThrow();

        line.fieldNames().forEachRemaining(name -> {
            if (item.has(name) && !item.get(name).isObject()) {
                assertEquals(item.get(name), line.get(name), name);
            }
        });
        assertEquals(item.get("text"), line.get("text"));
        assertEquals(item.get("participants"), line.get("participants"));
        assertEquals("implemented", line.get("closureReason").asText());
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

    @ParameterizedTest
    @CsvSource({
        "progressReports, narrative_fr, progressReportId",
        "evidenceItems, title_nl, evidenceItemId",
        "assessments, reasons_fr, assessmentId",
        "governmentResponses, explanation_nl, governmentResponseId",
        "deadlines, reason_fr, deadlineId",
        "questions, text_nl, questionId",
        "answers, text_fr, answerId",
        "closures, explanation_fr, closureId"
    })
    void every_published_fact_is_in_its_table_once_but_not_as_of_yesterday(String table, String text, String id)
            throws IOException {
        var resolution = LeakFixture.shared().fill("{resolution}");

        var narrowed = csv("/exports/" + table + "?resolution=" + resolution + "&owner=cocom");

        // The requests of the resolution to this owner.
        var ownRequests = resolution + "-(2[.][1-8]|5[.]7)";
        assertTrue(narrowed.stream().allMatch(row -> row.get("commitmentId").matches(ownRequests)));
        var rows = narrowed.stream()
                .filter(row ->
                        row.get("commitmentId").equals(LeakFixture.shared().fill("{commitment}")))
                .toList();
        assertEquals(1, rows.size());
        assertTrue(rows.getFirst().get(text).startsWith(LeakFixture.PUBLIC_TEXT));
        var everywhere = csv("/exports/" + table);
        assertEquals(
                everywhere.size(),
                everywhere.stream().map(row -> row.get(id)).distinct().count());
        assertTrue(everywhere.stream()
                .anyMatch(row -> row.get(id).equals(rows.getFirst().get(id))));
        assertEquals(
                0,
                csv("/exports/" + table + "?resolution=" + resolution + "&owner=erip")
                        .size());
        assertEquals(
                0,
                csv("/exports/" + table + "?resolution=" + resolution + "&asOf=" + YESTERDAY)
                        .size());
    }

    @Test
    void evidence_rows_describe_the_file_or_its_withdrawal() throws IOException {
        var officer = Tokens.agency("cocom");
        var commitment = TestCommitments.of("cocom");
        var kept = publishedFile(officer, commitment, "=budget.png", SampleFiles.PNG);
        var gone = publishedFile(officer, commitment, "liste.pdf", SampleFiles.pdf(2_000));
        withdraw(officer, gone).statusCode(200);
        var query = "?owner=cocom&resolution=" + commitment.replaceFirst("-[0-9.]+$", "");

        var rows = csv("/exports/evidenceItems" + query).stream()
                .collect(Collectors.toMap(row -> row.get("evidenceItemId"), row -> row));

        var file = get("/evidenceItems/" + kept).extract();
        var row = rows.get(kept);
        assertEquals("'=budget.png", row.get("fileName"));
        assertEquals("image/png", row.get("fileMediaType"));
        assertEquals(String.valueOf(SampleFiles.PNG.length), row.get("fileSize"));
        assertEquals(file.<String>path("file.sha256"), row.get("fileSha256"));
        assertEquals(file.<String>path("file.href"), row.get("fileHref"));
        assertEquals(file.<String>path("hash"), row.get("hash"));
        assertEquals("", row.get("withdrawnBy"));
        var stone = get("/evidenceItems/" + gone).extract();
        row = rows.get(gone);
        for (var wiped : List.of("title_fr", "fileName", "fileMediaType", "fileSize", "fileHref")) {
            assertEquals("", row.get(wiped), wiped);
        }
        assertEquals(stone.<String>path("file.sha256"), row.get("fileSha256"));
        assertEquals("cocom", row.get("withdrawnByBodyId"));
        assertEquals("GGC", row.get("withdrawnByBody_nl"));
        assertEquals(stone.<String>path("withdrawal.reason.fr"), row.get("withdrawalReason_fr"));
        var line = lines("/exports/evidenceItems" + query).stream()
                .filter(one -> one.get("evidenceItemId").asText().equals(kept))
                .findFirst()
                .orElseThrow();
        assertEquals(SampleFiles.PNG.length, line.get("fileSize").intValue());
        assertEquals("=budget.png", line.get("fileName").asText());
    }

    @Test
    void times_have_the_format_of_the_api() throws IOException {
        var resolution = LeakFixture.shared().fill("{resolution}");
        var published = get(LeakFixture.shared().fill("/progressReports/{report}"))
                .extract()
                .<String>path("publishedAt");

        var row = lines("/exports/progressReports?resolution=" + resolution).getFirst();

        assertEquals(published, row.get("publishedAt").asText());
        assertEquals("implemented", row.get("implementationStatus").asText());
        assertEquals(40, row.get("percentDone").asInt());
    }

    @Test
    void the_exported_history_matches_the_list_and_is_filtered_by_kind() throws IOException {
        var query = "?resolution=" + LeakFixture.shared().fill("{resolution}");
        List<String> listed = get("/changes" + query).extract().path("items.hash");

        var exported = csv("/exports/changes" + query).stream()
                .map(row -> row.get("hash"))
                .toList();

        assertEquals(listed.reversed(), exported);
        assertEquals(
                List.of("questionAsked"),
                csv("/exports/changes" + query + "&kind=questionAsked").stream()
                        .map(row -> row.get("kind"))
                        .toList());
        var narrowed = LeakFixture.shared().fill("?commitment={commitment}&owner=cocom&theme={resolution}-2");
        assertEquals(
                get("/changes" + narrowed)
                        .extract()
                        .<List<String>>path("items.hash")
                        .reversed(),
                csv("/exports/changes" + narrowed).stream()
                        .map(row -> row.get("hash"))
                        .toList());
    }

    @Test
    void the_table_as_of_yesterday_has_the_states_of_that_day() throws IOException {
        var rows = csv("/exports/commitments?asOf=" + YESTERDAY + "&resolution="
                + LeakFixture.shared().fill("{resolution}"));

        assertEquals(30, rows.size());
        assertEquals(
                List.of("notReported"),
                rows.stream()
                        .map(row -> row.get("implementationStatus"))
                        .distinct()
                        .toList());
    }

    @Test
    void an_exported_search_has_the_results_and_order_of_the_list() throws IOException {
        var query = "?resolution=a-590&q=sekswerk&sort=deadline";
        List<String> found = get("/commitments" + query).extract().path("items.commitmentId");

        var exported = csv("/exports/commitments" + query);

        assertFalse(found.isEmpty());
        assertEquals(
                found, exported.stream().map(row -> row.get("commitmentId")).toList());
    }

    @Test
    void an_unchanged_export_is_answered_with_304() {
        var path = "/exports/deadlines?format=csv&resolution=a-590";
        var tag = get(path).extract().header("ETag");

        assertTrue(tag.startsWith("W/\""), tag);
        request().header("If-None-Match", tag).get(path).then().statusCode(304);
        deadline(Tokens.staff(), TestCommitments.of("government"), "2098-01-31").statusCode(201);
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

    private static List<CSVRecord> csv(String path) throws IOException {
        var answer =
                get(path).statusCode(200).contentType("text/csv;charset=utf-8").extract();
        return CSVParser.parse(
                        new String(answer.asByteArray(), StandardCharsets.UTF_8),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }

    private static List<JsonNode> lines(String path) {
        var answer = request()
                .accept("application/jsonl")
                .get(path)
                .then()
                .statusCode(200)
                .extract();
        return new String(answer.asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> json(line.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toList());
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
