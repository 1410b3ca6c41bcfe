package org.sequitur.resolution;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/** Requests of lists within numbered lists: {@code 2° a)} is printed as {@code a)} below {@code 2°}. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class CitedNumberTest {

    private static final String MIGRATION = "/db/migration/V34__printed_numbers_with_those_around.sql";

    @Inject
    RegisterResolution registration;

    @Inject
    AgroalDataSource database;

    private final ObjectNode document = TestResolutions.withPrintedStructure();
    private final String id = TestResolutions.idOf(document);

    @BeforeEach
    void register() throws InvalidDocumentException {
        var items = (ArrayNode) document.at("/requests/themes/0/items/1/items");
        printed(items.get(0), "a)");
        var third = (ObjectNode) items.get(0).deepCopy();
        var below = items.addObject();
        printed(below, "c)").putObject("leadIn").put("fr", "dans les parcs :").put("nl", "in de parken:");
        below.putArray("items").add(printed(third.put("number", "1.3"), "i."));
        third.putObject("shortTitle").put("fr", "Contrôler l'eau des parcs").put("nl", "Water in parken controleren");
        registration.register(document.toString());
    }

    private static ObjectNode printed(Object item, String number) {
        var request = (ObjectNode) item;
        request.putObject("printedNumber").put("fr", number).put("nl", number);
        return request;
    }

    @Test
    void a_request_states_the_numbers_of_the_lists_around_it() {
        numbersAreWithThoseAround();
    }

    @Test
    void the_text_has_each_number_where_it_is_printed() {
        get("/resolutions/" + id + "/text")
                .body("requests.themes[0].items[1].printedNumber.fr", equalTo("2°"))
                .body("requests.themes[0].items[1].items[0].printedNumber.fr", equalTo("a)"))
                .body("requests.themes[0].items[1].items[1].items[0].printedNumber.nl", equalTo("i."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2° c) i.", "2°, c), i.", "2° C)  I."})
    void the_search_finds_a_request_as_it_is_cited(String words) {
        assertEquals(
                List.of(id + "-1.3"),
                get("/commitments?resolution=" + id + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .extract()
                        .path("items.commitmentId"));
    }

    @Test
    void the_request_that_is_cited_comes_first() {
        assertEquals(
                id + "-1.2",
                get("/commitments?resolution=" + id + "&sort=relevance&q=2%C2%B0%20a)")
                        .extract()
                        .path("items[0].commitmentId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_export_and_the_follow_up_report_cite_the_number(String lang) throws IOException {
        var csv = get("/exports/commitments?format=csv&resolution=" + id)
                .extract()
                .asString();
        assertTrue(csv.contains("2° c) i.,2° c) i.,"), csv);
        var bytes = get("/reports/followUp?format=pdf&lang=" + lang + "&resolution=" + id)
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            var words = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", "");
            assertTrue(words.contains("2°c)i.l") || words.contains("2°c)i.d"), words);
        }
    }

    @Test
    void requests_that_were_registered_with_their_own_number_alone_are_migrated() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var file = getClass().getResourceAsStream(MIGRATION)) {
            statement.execute("update commitment set printed_number_fr = regexp_substr(printed_number_fr, '[^ ]+$'),"
                    + " printed_number_nl = regexp_substr(printed_number_nl, '[^ ]+$') where resolution_id = '" + id
                    + "'");
            newVersion(statement);
            printedNumber("1.3", "i.");
            var update = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(update.substring(update.indexOf("update commitment")));
            newVersion(statement);
        }
        numbersAreWithThoseAround();
        printedNumber("2.1", "17°");
        printedNumber("3.1", null);
    }

    private static void newVersion(Statement statement) throws SQLException {
        statement.execute("update public_data_change set changes = changes + 1 where slot = 3");
    }

    private void numbersAreWithThoseAround() {
        printedNumber("1.1", "1°");
        printedNumber("1.2", "2° a)");
        printedNumber("1.3", "2° c) i.");
    }

    private void printedNumber(String number, String printed) {
        get("/commitments/" + id + "-" + number)
                .body("printedNumber.fr", equalTo(printed))
                .body("printedNumber.nl", equalTo(printed));
    }
}
