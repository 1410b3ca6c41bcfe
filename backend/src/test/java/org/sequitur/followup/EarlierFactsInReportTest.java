package org.sequitur.followup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.EarlierSteps.earlierDeadline;
import static org.sequitur.testsupport.EarlierSteps.earlierResponse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.earlier.EarlierFixture;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** A report prints when an earlier response and an earlier deadline happened, and when Parliament entered them. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EarlierFactsInReportTest extends EarlierFixture {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pdf; fr; 1er décembre 2024 encodée le 1er février 2024 par le Parlement;"
                        + "le 15 septembre 2023 (encodée le 1er février 2024 par le Parlement). Selon Compte rendu, p. 12.;"
                        + "1er décembre 2024, fixée par le Parlement le 16 septembre 2023"
                        + " (encodée le 1er février 2024 par le Parlement, selon Compte rendu, p. 12);"
                        + "Date du fait : 15 septembre 2023",
                "docx; nl; 1 december 2024 op 1 februari 2024 ingevoerd door het Parlement;"
                        + "op 15 september 2023 (op 1 februari 2024 ingevoerd door het Parlement). Volgens Compte rendu, p. 12.;"
                        + "1 december 2024, vastgesteld door het Parlement op 16 september 2023"
                        + " (op 1 februari 2024 ingevoerd door het Parlement, volgens Compte rendu, p. 12);"
                        + "Datum van het feit: 15 september 2023"
            })
    void both_days_and_the_document_are_printed(
            String format, String lang, String state, String response, String deadline, String event)
            throws IOException {
        earlierResponse(staff, id, "2023-09-15", "accepted").statusCode(201);
        earlierDeadline(staff, id, "2023-09-16", "2024-12-01").statusCode(201);
        setClock("2024-02-10T12:00");

        var report = PrintedReport.of(Map.of(
                "resolution", resolution,
                "format", format,
                "lang", lang,
                "from", "2024-01-01",
                "to", "2024-02-10",
                "commitment", id));
        var words = format.equals("pdf") ? report.words() : report.wordsOfDocx();

        assertTrue(words.contains(state), words);
        assertTrue(words.contains(response), words);
        assertTrue(words.contains(deadline), words);
        assertTrue(words.contains(event), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {"fr; une échéance plus récente s’appliquait déjà", "nl; er gold al een recentere termijn"})
    void an_entered_deadline_that_a_later_one_had_overtaken_says_so_in_print_and_export(String lang, String printed)
            throws IOException {
        deadline(staff, id, "2025-01-31").statusCode(201);
        setClock("2024-02-05T12:00");
        earlierDeadline(staff, id, "2024-01-31", "2024-06-30").statusCode(201);
        earlierDeadline(staff, id, "2024-02-01", "2024-07-31").statusCode(201);
        setClock("2024-02-10T12:00");

        var words = PrintedReport.of(Map.of(
                        "resolution",
                        resolution,
                        "format",
                        "pdf",
                        "lang",
                        lang,
                        "from",
                        "2024-01-01",
                        "to",
                        "2024-02-10",
                        "commitment",
                        id))
                .words();
        assertEquals(2, words.split(printed, -1).length, words);

        var exported = "/exports/deadlines?resolution=" + resolution + "&format=";
        get(exported + "jsonl").body(stringContainsInOrder("\"superseded\":true", "\"superseded\":false"));
        get(exported + "csv").body(containsString("superseded"));
    }
}
