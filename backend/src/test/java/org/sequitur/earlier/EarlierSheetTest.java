package org.sequitur.earlier;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.EarlierSheets.DUTCH;
import static org.sequitur.testsupport.EarlierSheets.FRENCH;
import static org.sequitur.testsupport.EarlierSheets.check;
import static org.sequitur.testsupport.EarlierSheets.csv;
import static org.sequitur.testsupport.EarlierSheets.publish;
import static org.sequitur.testsupport.EarlierSheets.response;
import static org.sequitur.testsupport.EarlierSheets.withAboutDocument;
import static org.sequitur.testsupport.EarlierSheets.workbook;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;

/** Staff publish earlier facts of a spreadsheet, all or none. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EarlierSheetTest extends EarlierFixture {

    private final String key = UUID.randomUUID().toString();

    private List<List<String>> dutchRows() {
        return List.of(
                List.of(
                        id.toUpperCase(Locale.ROOT),
                        "Verslag",
                        "2023-09-01",
                        "In uitvoering",
                        "40",
                        "2025-12-31",
                        "",
                        "Jaarverslag, blz. 3",
                        "https://example.org/jaarverslag",
                        "Le plan existe.",
                        "Het plan bestaat.",
                        "NL"),
                List.of(
                        id,
                        "Antwoord",
                        "2023-09-02",
                        "Gedeeltelijk aanvaard",
                        "",
                        "",
                        "",
                        "IV, blz. 4",
                        "",
                        "En partie, oui.",
                        "Gedeeltelijk wel.",
                        "nl"),
                List.of(
                        id,
                        "Termijn",
                        "2023-09-03",
                        "",
                        "",
                        "",
                        "2024-01-22",
                        "IV, blz. 5",
                        "https://example.org/iv",
                        "Six mois suffisent.",
                        "Zes maanden volstaan.",
                        "nl"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void all_kinds_are_shown_before_and_then_published_together(boolean asWorkbook) {
        var rows = dutchRows();
        var file = asWorkbook
                ? workbook(DUTCH, rows.get(0), rows.get(1), rows.get(2))
                : csv(DUTCH, rows.get(0), rows.get(1), rows.get(2));

        check(staff, file)
                .statusCode(200)
                .body("faults", hasSize(0))
                .body("facts.kind", equalTo(List.of("report", "response", "deadline")))
                .body("facts.row", equalTo(List.of(2, 3, 4)))
                .body("facts[0].stateLabel.nl", equalTo("In uitvoering"))
                .body("facts[2].deadline", equalTo("2024-01-22"));
        commitment(id).body("implementationStatus", equalTo("notReported")).body("deadline", nullValue());
        get("/commitments/" + id + "/history").body("total", equalTo(0));

        publish(staff, file, key, "").statusCode(200).body("facts", hasSize(3));
        commitment(id)
                .body("implementationStatus", equalTo("inProgress"))
                .body("percentDone", equalTo(40))
                .body("lastReportedOn", equalTo("2023-09-01"))
                .body("governmentResponse", equalTo("acceptedInPart"))
                .body("respondedOn", equalTo("2023-09-02"))
                .body("overdueDays", equalTo(10));
        get("/commitments/" + id + "/progressReports")
                .body("items[0].evidenceItems[0].title.fr", equalTo("Jaarverslag, blz. 3"))
                .body("items[0].entered", equalTo(true));
        get("/commitments/" + id + "/history").body("total", equalTo(3));
    }

    @Test
    void the_same_request_again_publishes_nothing() {
        var file = csv(FRENCH, response(id, "15/09/2023"));
        publish(staff, file, key, "").statusCode(200);
        publish(staff, file, key, "").statusCode(200);
        get("/commitments/" + id + "/history").body("total", equalTo(1));
    }

    @Test
    void all_faults_are_named_at_once_by_row_and_column_in_both_languages_and_nothing_is_published() {
        var file = csv(
                FRENCH,
                response(id, "15/09/2023"),
                List.of("x-1-1.1", "Lettre", "31/02/2024", "Peut-être", "", "", "", "", "ftp://x", "", "Ja.", "DE"),
                List.of(
                        id,
                        "Échéance",
                        "01/01/2020",
                        "Accepté",
                        "60,5",
                        "",
                        "",
                        "CRI",
                        "",
                        "Trois mois.",
                        "Drie.",
                        "FR"),
                response(id, "15/09/2023"));
        check(staff, file)
                .statusCode(200)
                .body("facts.row", equalTo(List.of(2)))
                .body("faults.findAll { it.row == 3 }.column", hasItems("request", "kind", "day", "document", "source"))
                .body("faults.findAll { it.row == 3 }.column", hasItems("textFr", "originalLanguage"))
                .body("faults.findAll { it.row == 4 }.column", hasItems("day", "state", "percentDone", "deadline"))
                .body("faults.find { it.row == 3 && it.column == 'day' }.heading.nl", equalTo("Datum van het feit"))
                .body("faults.find { it.row == 3 && it.column == 'day' }.detail.fr", containsString("31/02/2024"))
                .body("faults.find { it.row == 3 && it.column == 'day' }.detail.nl", containsString("geen datum"))
                .body("faults.find { it.row == 5 }.detail.fr", containsString("ligne 2"));

        publish(staff, file, key, "")
                .statusCode(400)
                .body("issues.name", hasItems("/rows/3/day", "/rows/4/deadline", "/rows/5"));
        get("/commitments/" + id + "/history").body("total", equalTo(0));
    }

    @Test
    void what_is_implausible_is_published_once_it_is_confirmed() {
        var row = new ArrayList<>(response(id, "15/09/2023"));
        row.set(10, "Ja");
        var file = csv(FRENCH, row);
        check(staff, file).body("faults.rule", equalTo(List.of("shortText"))).body("faults.column", hasItems("textNl"));
        publish(staff, file, key, "")
                .statusCode(409)
                .body("type", containsString("confirmationNeeded"))
                .body("issues.rule", equalTo(List.of("shortText")));
        publish(staff, file, key, "?confirmed=shortText").statusCode(200);
    }

    @Test
    void a_formula_is_refused() {
        var file = workbook(sheet -> {
            for (var column = 0; column < FRENCH.size(); column++) {
                sheet.inlineString(0, column, FRENCH.get(column));
                sheet.inlineString(1, column, response(id, "15/09/2023").get(column));
            }
            sheet.formula(1, 7, "CONCATENATE(\"a\",\"b\")");
        });
        check(staff, file).body("faults.column", equalTo(List.of("document")));
        var row = new ArrayList<>(response(id, "15/09/2023"));
        row.set(7, "=1+1");
        check(staff, csv(FRENCH, row)).body("faults.column", equalTo(List.of("document")));
    }

    @Test
    void unknown_and_missing_headings_are_named() {
        var headings = new ArrayList<>(FRENCH);
        headings.set(3, "Couleur");
        check(staff, csv(headings, response(id, "15/09/2023")))
                .body("faults", hasSize(2))
                .body("faults.detail.fr", hasItems(containsString("Couleur"), containsString("État ou réponse")));
    }

    @Test
    void too_many_rows_and_other_files_are_refused() {
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row <= 500; row++) {
            rows.add(response(id, "15/09/2023"));
        }
        @SuppressWarnings("unchecked")
        var many = csv(FRENCH, rows.toArray(List[]::new));
        check(staff, many).body("faults", hasSize(1)).body("faults[0].detail.nl", containsString("500"));
        check(staff, SampleFiles.pdf(600)).statusCode(415);
        check(staff, csv(FRENCH)).body("faults[0].detail.fr", containsString("pas de ligne"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_template_has_the_headings_of_its_language_and_can_be_sent_back(String language) {
        var template = get("/earlierFactTemplates/" + language)
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(
                withAboutDocument(language.equals("fr") ? FRENCH : DUTCH, language), SheetColumnsOf.template(template));
        check(staff, template).statusCode(200).body("faults.detail.fr", hasItems(containsString("pas de ligne")));
        get("/earlierFactTemplates/de").statusCode(404);
    }

    @Test
    void a_body_may_neither_check_nor_publish() {
        check(officer, csv(FRENCH, response(id, "15/09/2023"))).statusCode(403);
        publish(officer, csv(FRENCH, response(id, "15/09/2023")), key, "").statusCode(403);
    }
}
