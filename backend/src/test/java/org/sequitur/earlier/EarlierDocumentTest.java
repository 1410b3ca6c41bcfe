package org.sequitur.earlier;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.EarlierSheets.FRENCH;
import static org.sequitur.testsupport.EarlierSheets.check;
import static org.sequitur.testsupport.EarlierSheets.csv;
import static org.sequitur.testsupport.EarlierSheets.publish;
import static org.sequitur.testsupport.EarlierSheets.report;
import static org.sequitur.testsupport.EarlierSheets.response;
import static org.sequitur.testsupport.EarlierSheets.withAboutDocument;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** What is published about the document of an earlier report of a spreadsheet. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EarlierDocumentTest extends EarlierFixture {

    private static final String ITEM = "items[0].evidenceItems[0].";
    private static final List<String> HEADINGS = withAboutDocument(FRENCH, "fr");

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void wait_for_the_report() {
        setClock("2024-06-03T12:00");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_that_the_row_does_not_state_is_published_about_its_document(boolean asInFirstTemplate)
            throws IOException {
        var file = asInFirstTemplate ? csv(FRENCH, report(id)) : csv(HEADINGS, report(id, "", ""));
        publish(staff, file, key, "").statusCode(200);

        get("/commitments/" + id + "/progressReports")
                .body("items[0].reportedOn", equalTo("2024-02-28"))
                .body(ITEM + "type", equalTo("other"))
                .body(ITEM + "title.nl", equalTo("Compte rendu du 17 mai 2024, p. 12"))
                .body(ITEM + "url", equalTo("https://example.org/compte-rendu"))
                .body(ITEM + "issuedOn", nullValue())
                .body(ITEM + "publisher", nullValue())
                .body(ITEM + "documentLanguages", nullValue());
        get("/exports/evidenceItems?format=csv&resolution=" + resolution).statusCode(200);
        var printed = PrintedReport.of(
                        Map.of("resolution", resolution, "commitment", id, "lang", "fr", "format", "docx"))
                .wordsOfDocx();
        assertThat(printed, containsString("Compte rendu du 17 mai 2024, p. 12"));
        assertThat(printed, not(containsString("p. 12,")));
    }

    @Test
    void the_row_can_state_the_publisher_and_the_languages_and_the_preview_shows_them() {
        var file = csv(HEADINGS, report(id, "Parlement bruxellois", "FR, nl"));

        check(staff, file)
                .body("faults", hasSize(0))
                .body("facts[0].publisher", equalTo("Parlement bruxellois"))
                .body("facts[0].documentLanguages", contains("fr", "nl"));
        publish(staff, file, key, "").statusCode(200);

        get("/commitments/" + id + "/progressReports")
                .body(ITEM + "issuedOn", nullValue())
                .body(ITEM + "publisher", equalTo("Parlement bruxellois"))
                .body(ITEM + "documentLanguages", contains("fr", "nl"));
    }

    @ParameterizedTest
    @CsvSource({"Français, 'FR, NL.'", "xx, 'FR, NL.'", "fr nl en de es it, cinq au plus"})
    void what_is_no_language_is_a_fault_of_its_cell(String languages, String expected) {
        check(staff, csv(HEADINGS, report(id, "", languages)))
                .body("faults.column", contains("documentLanguages"))
                .body("faults[0].heading.nl", equalTo("Talen van het document"))
                .body("faults[0].detail.fr", containsString(expected));
    }

    @Test
    void a_publisher_that_is_too_long_or_of_a_response_is_a_fault_of_its_cell() {
        var response = new ArrayList<>(response(id, "15/09/2023"));
        response.addAll(9, List.of("Parlement bruxellois", ""));
        check(staff, csv(HEADINGS, report(id, "x".repeat(301), ""), response))
                .body("faults.column", contains("publisher", "publisher"))
                .body("faults.row", contains(2, 3));
    }
}
