package org.sequitur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.export.ReadExport.csv;
import static org.sequitur.export.ReadExport.json;
import static org.sequitur.export.ReadExport.lines;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.publishedFile;
import static org.sequitur.testsupport.ApiSteps.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.LeakFixture;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/**
 * Exports contain the same data as the lists. Tests read few rows at a time, so that large tables take several reads.
 */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ExportsTest {

    private final String yesterday =
            LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1).toString();

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

    @ParameterizedTest
    @CsvSource({
        "progressReports, narrative_fr, progressReportId",
        "evidenceItems, title_nl, evidenceItemId",
        "assessments, reasons_fr, assessmentId",
        "governmentResponses, explanation_nl, governmentResponseId",
        "deadlines, reason_fr, deadlineId",
        "questions, text_nl, questionId",
        "answers, text_fr, answerId",
        "closures, explanation_fr, closureId",
        "errata, reason_fr, erratumId",
        "commitmentLinks, reason_fr, commitmentLinkId"
    })
    void every_published_fact_is_in_its_table_once_but_not_as_of_yesterday(String table, String text, String id)
            throws IOException {
        var resolution = LeakFixture.shared().fill("{resolution}");

        var narrowed = csv("/exports/" + table + "?resolution=" + resolution + "&owner=cocom");

        assertTrue(narrowed.stream().allMatch(row -> row.get("commitmentId").startsWith(resolution + "-")));
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
                csv("/exports/" + table + "?resolution=" + resolution + "&asOf=" + yesterday)
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
        assertEquals(100, row.get("percentDone").asInt());
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
        var rows = csv("/exports/commitments?asOf=" + yesterday + "&resolution="
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
}
