package org.sequitur.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.AdoptedSource;
import org.sequitur.testsupport.RealMariaDb;

@QuarkusTest
@Tag("smoke")
@QuarkusTestResource(RealMariaDb.class)
class RegisterTest {

    private static final String ALL = "/commitments?resolution=a-590&pageSize=200";

    @Test
    void the_thirty_requests_are_listed_in_document_order() {
        get(ALL).statusCode(200)
                .body("total", equalTo(30))
                .body("items.number[0]", equalTo("1.1"))
                .body("items.number[12]", equalTo("2.10"))
                .body("items.number[29]", equalTo("6.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "safe.brussels,10",
        "cocom,9",
        "government,6",
        "equal.brussels,2",
        "actiris,1",
        "perspective.brussels,1",
        "erip,1"
    })
    void each_body_owns_its_number_of_requests(String owner, int count) {
        get("/commitments?resolution=a-590&owner=" + owner)
                .statusCode(200)
                .body("total", equalTo(count))
                .body("items.owner.bodyId", everyItem(equalTo(owner)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void every_text_is_the_adopted_wording(String language) {
        var adopted = new AdoptedSource()
                .blocks(language).stream()
                        .map(block -> block.replaceAll("[*]", ""))
                        .toList();
        List<String> texts = get(ALL).extract().path("items.text." + language);
        List<List<Map<String, String>>> leadIns = get(ALL).extract().path("items.leadIns");
        List<String> headings = get(ALL).extract().path("items.theme.heading." + language);

        // Also in document order: each text follows the one before it.
        var from = 0;
        for (var text : texts) {
            var found = adopted.subList(from, adopted.size()).indexOf(text);
            assertTrue(found >= 0, text);
            from += found + 1;
        }
        leadIns.forEach(chain -> chain.forEach(leadIn -> assertTrue(adopted.contains(leadIn.get(language)))));
        headings.forEach(heading -> assertTrue(adopted.contains(heading), heading));
    }

    @Test
    void a_nested_request_has_its_lead_ins() {
        get("/commitments/a-590-2.4")
                .statusCode(200)
                .body("leadIns", hasSize(1))
                .body("leadIns[0].fr", equalTo("d'appeler la Cocom à:"))
                .body("leadIns[0].nl", equalTo("de GGC te vragen om:"));
    }

    @Test
    void a_commitment_links_to_its_neighbours_across_themes() {
        get("/commitments/a-590-2.1")
                .body("previous.commitmentId", equalTo("a-590-1.3"))
                .body("next.commitmentId", equalTo("a-590-2.2"));
        get("/commitments/a-590-1.1").body("previous", nullValue());
        get("/commitments/a-590-6.1").body("next", nullValue());
    }

    @Test
    void other_organisations_in_the_text_are_participants() {
        get("/commitments/a-590-5.4")
                .body("owner.bodyId", equalTo("safe.brussels"))
                .body("participants.role", contains("executor"))
                .body("participants.name.nl[0]", equalTo("Politiezones (via safe.brussels)"));
        get("/commitments/a-590-4.3").body("participants.role", contains("partner"));
    }

    @Test
    void without_reports_silence_is_counted_from_the_adoption() {
        get(ALL).body("items.implementationStatus", everyItem(equalTo("notReported")))
                .body("items.assessment", everyItem(equalTo("notAssessed")))
                .body("items.governmentResponse", everyItem(equalTo("noResponse")))
                .body("items.silentSince", everyItem(equalTo("2023-06-30")))
                .body("items.stale", everyItem(equalTo(true)));
    }

    @Test
    void before_the_adoption_the_register_is_empty() {
        get("/commitments?resolution=a-590&asOf=2023-06-29").body("total", equalTo(0));
        get("/commitments/a-590-1.1?asOf=2023-06-29").statusCode(404);
        get("/commitments?resolution=a-590&asOf=2023-06-30")
                .body("total", equalTo(30))
                .body("items.silentDays", everyItem(equalTo(0)))
                .body("items.stale", everyItem(equalTo(false)));
    }

    @Test
    void an_unknown_commitment_is_not_found() {
        get("/commitments/a-590-9.9").statusCode(404).body("type", equalTo("urn:problem-type:belgif:resourceNotFound"));
    }

    @Test
    void short_titles_are_at_most_80_characters() {
        List<String> titles = get(ALL).extract().path("items.shortTitle.collect { [it.fr, it.nl] }.flatten()");
        assertEquals(60, titles.size());
        titles.forEach(title -> assertTrue(title.codePointCount(0, title.length()) <= 80, title));
    }
}
