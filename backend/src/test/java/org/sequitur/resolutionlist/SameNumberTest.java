package org.sequitur.resolutionlist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.ApiSteps.deadline;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Two resolutions have a commitment 2.4: each output names the resolution of the one that it shows. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SameNumberTest {

    private static final List<String> DOCUMENTS = List.of("Y-1", "Y-2");

    private static List<String> resolutions;

    @BeforeEach
    void register() throws InvalidDocumentException {
        if (resolutions == null) {
            resolutions = List.of(register("Y-1"), register("Y-2"));
        }
    }

    private static String register(String documentNumber) throws InvalidDocumentException {
        var document = TestResolutions.fresh().put("documentNumber", documentNumber);
        CDI.current().select(RegisterResolution.class).get().register(document.toString());
        var id = TestResolutions.idOf(document);
        deadline(Tokens.staff(), id + "-2.4", "2032-03-31").statusCode(201);
        return id;
    }

    @ParameterizedTest
    @CsvSource({"fr", "nl"})
    void the_feed_of_both_names_the_resolution_in_each_title(String language) {
        var feed = get("/feeds/%s?resolution=%s&resolution=%s"
                        .formatted(language, resolutions.getFirst(), resolutions.getLast()))
                .statusCode(200);
        DOCUMENTS.forEach(document -> feed.body(containsString("<title>" + document + ", 2.4 ")));
        get("/feeds/%s?commitment=%s-2.4".formatted(language, resolutions.getLast()))
                .body(containsString("Sequitur – Y-2, 2.4 "));
    }

    @ParameterizedTest
    @CsvSource({"fr,Échéance\u00A0:", "nl,Uiterste datum:"})
    void the_calendar_of_both_names_the_resolution_in_each_summary(String language, String heading) {
        var calendar = get("/calendars/%s?resolution=%s&resolution=%s"
                        .formatted(language, resolutions.getFirst(), resolutions.getLast()))
                .statusCode(200);
        DOCUMENTS.forEach(
                document -> calendar.body(containsString("SUMMARY:%s %s\\, 2.4 ".formatted(heading, document))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&asOf=2025-01-01"})
    void the_list_is_restricted_to_named_requests_of_any_resolution(String day) {
        var named = resolutions.stream().map(id -> id + "-2.4").toList();
        get("/commitments?commitment=%s&commitment=%s&pageSize=2%s".formatted(named.getFirst(), named.getLast(), day))
                .body("items.commitmentId", contains(named.toArray()))
                .body("total", equalTo(2));
        get("/exports/commitments?format=csv&commitment=" + named.getFirst() + day)
                .body(containsString(named.getFirst()), not(containsString(named.getLast())));
        get("/commitments?commitment=a-590-99.1").statusCode(400).body(issue("commitment"), notNullValue());
    }

    @Test
    void embed_list_changes_and_export_name_the_resolution() {
        for (var i = 0; i < DOCUMENTS.size(); i++) {
            var commitment = resolutions.get(i) + "-2.4";
            var citation = DOCUMENTS.get(i) + " (2022-2023), 2.4";
            get("/embeds/fr?commitment=" + commitment)
                    .body(containsString("<title>" + DOCUMENTS.get(i) + ", 2.4 "))
                    .body(containsString("résolution " + DOCUMENTS.get(i)));
            get("/commitments/" + commitment).body("citation", equalTo(citation));
            get("/changes?commitment=" + commitment)
                    .body("items[0].commitment.citation", equalTo(citation))
                    .body("items[0].commitment.resolution.documentNumber", equalTo(DOCUMENTS.get(i)));
            get("/exports/commitments?format=csv&resolution=" + resolutions.get(i))
                    .body(containsString(citation));
        }
    }
}
