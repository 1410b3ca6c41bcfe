package org.sequitur.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class FindingCommitmentsTest {

    @Inject
    RegisterResolution registration;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private String resolution;

    @BeforeEach
    void register_a_resolution() throws InvalidDocumentException {
        var document = TestResolutions.withAllRequests();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
    }

    /**
     * Resets the states that were set without facts, because other tests in this database rely on consistent facts.
     */
    @AfterEach
    void reset_the_states() throws SQLException {
        update("""
                implementation_status = 'NOT_REPORTED', assessment = 'NOT_ASSESSED', government_response = 'NO_RESPONSE',
                assessed_on = null, deadline = null, last_reported_on = null, closed_on = null, closure_reason = null where resolution_id = '%s'
                """.formatted(resolution));
    }

    /** None is closed, so that the filter selects all: hits without a filter are sorted in another way. */
    @ParameterizedTest
    @ValueSource(strings = {"-adoptedOn", "number", "-number"})
    void search_hits_have_the_same_order_with_and_without_a_filter(String order) throws InvalidDocumentException {
        registration.register(
                TestResolutions.withAllRequests().put("adoptedOn", "2023-07-30").toString());
        for (var daysAgo : List.of(0, 1)) {
            var found = "/commitments?q=travail&pageSize=200&sort=" + order + "&asOf="
                    + BrusselsTime.today(clock).minusDays(daysAgo);
            List<String> filtered = get(found + "&closed=false").extract().path("items.commitmentId");
            assertTrue(filtered.size() > 1);
            assertEquals(filtered, get(found).extract().path("items.commitmentId"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void requests_of_the_newest_resolution_come_first(int daysAgo) throws InvalidDocumentException {
        var newer = TestResolutions.withPrintedStructure();
        registration.register(newer.toString());
        get("/commitments?sort=-adoptedOn&pageSize=100&resolution=" + resolution + "&resolution="
                        + TestResolutions.idOf(newer) + "&asOf="
                        + BrusselsTime.today(clock).minusDays(daysAgo))
                .body("items[0].resolution.resolutionId", equalTo(TestResolutions.idOf(newer)))
                .body("items[-1].resolution.resolutionId", equalTo(resolution));
    }

    @Test
    void search_ignores_accents_and_case() {
        find("depistage").body("items.number", contains("2.1"));
        find("DÉPISTAGE").body("items.number", contains("2.1"));
    }

    @Test
    void part_of_a_compound_word_finds_it() {
        find("straatsekswerk").body("items.number", contains("4.2"));
        find("sekswerk").body("items.number", hasItem("4.2"));
        find("kswer").body("items.number", hasItem("4.2"));
    }

    @Test
    void all_search_words_must_occur() {
        find("alarmknop sekswerk").body("items.number", contains("3.1"));
        find("alarmknop toiletten").body("items", empty());
    }

    @Test
    void a_word_of_two_letters_matches_whole_words_only() {
        find("of").body("items.number", not(hasItem("1.1")));
        find("op").body("items.number", hasItem("1.1"));
    }

    @Test
    void lead_ins_and_theme_headings_are_searched() {
        find("actiris").body("items.number", contains("2.9"));
        find("follow").body("items.number", contains("6.1"));
    }

    @Test
    void sql_wildcards_are_treated_as_punctuation() {
        find("depist%").body("items.number", contains("2.1"));
        find("al_rmknop").body("items", empty());
    }

    @Test
    void a_search_without_a_word_is_refused() {
        find("!?").statusCode(400).body(issue("q") + ".type", endsWith(":invalidInput"));
    }

    @Test
    void values_of_one_filter_are_alternatives_and_filters_are_combined() {
        list("&owner=erip&owner=actiris").body("items.number", contains("2.9", "5.3"));
        list("&owner=cocom&theme=%s-5".formatted(resolution)).body("items.number", contains("5.7"));
    }

    @Test
    void lists_are_filtered_by_status_assessment_and_response() throws SQLException {
        set("2.3", "implementation_status = 'IN_PROGRESS'");
        set("2.4", "implementation_status = 'IMPLEMENTED', assessment = 'DISPUTED', assessed_on = '2026-01-01'");
        set("2.5", "government_response = 'ACCEPTED_IN_PART'");

        list("&implementationStatus=inProgress&implementationStatus=implemented")
                .body("items.number", contains("2.3", "2.4"));
        list("&assessment=disputed").body("items.number", contains("2.4"));
        list("&governmentResponse=acceptedInPart").body("items.number", contains("2.5"));
    }

    @Test
    void date_filters_agree_with_the_flags_of_the_items() throws SQLException {
        var today = BrusselsTime.today(clock);
        set("1.1", "deadline = '%s'", today.minusDays(1));
        set("1.2", "deadline = '%s'", today);
        set("1.3", "deadline = '%s'", today.plusDays(30));
        set("2.1", "deadline = '%s'", today.plusDays(31));
        set("2.2", "deadline = '%s', closed_on = '%s', closure_reason = 'OVERTAKEN'", today.minusDays(9), today);
        set(
                "2.3",
                "deadline = '%s', implementation_status = 'IMPLEMENTED', assessment = 'CONFIRMED', assessed_on = '2026-01-01'",
                today.minusDays(9));
        set("2.4", "last_reported_on = '%1$s', silent_since = '%1$s'", today.minusDays(179));
        set("2.5", "last_reported_on = '%1$s', silent_since = '%1$s'", today.minusDays(180));

        list("&overdue=true").body("items.number", contains("1.1"));
        list("&dueSoon=true").body("items.number", contains("1.2", "1.3"));
        list("&closed=true").body("items.number", contains("2.2"));
        list("&stale=false").body("items.number", contains("2.2", "2.3", "2.4"));
        for (var rule : new String[] {"overdue", "dueSoon", "stale", "closed"}) {
            var all = list("").extract().<java.util.List<String>>path("items.findAll { it.%s }.number".formatted(rule));
            var others =
                    list("").extract().<java.util.List<String>>path("items.findAll { !it.%s }.number".formatted(rule));
            list("&" + rule + "=true").body("items.number", equalTo(all));
            list("&" + rule + "=false").body("items.number", equalTo(others));
        }
    }

    @Test
    void commitments_without_deadline_come_last_in_both_directions() throws SQLException {
        set("3.1", "deadline = '2030-01-01'");
        set("3.2", "deadline = '2029-01-01'");

        list("&sort=deadline")
                .body("items.number[0]", equalTo("3.2"))
                .body("items.number[1]", equalTo("3.1"))
                .body("items.number[2]", equalTo("1.1"));
        list("&sort=-deadline")
                .body("items.number[0]", equalTo("3.1"))
                .body("items.number[1]", equalTo("3.2"))
                .body("items.number[2]", equalTo("1.1"));
        list("&sort=-number").body("items.number[0]", equalTo("6.1"));
    }

    @Test
    void a_page_links_to_the_other_pages() {
        list("&pageSize=12&page=2")
                .body("items", hasSize(12))
                .body("total", equalTo(30))
                .body("prev", endsWith("page=1"))
                .body("next", endsWith("page=3"))
                .body("last", endsWith("page=3"));
        list("&pageSize=12&page=3").body("items", hasSize(6)).body("next", nullValue());
        list("&pageSize=12&page=1000000").statusCode(200).body("items", empty()).body("prev", endsWith("page=3"));
    }

    @Test
    void unknown_ids_and_future_days_in_filters_are_refused() {
        get("/commitments?resolution=nope&theme=a-590-9&owner=unknown&asOf=%s"
                        .formatted(BrusselsTime.today(clock).plusDays(1)))
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("resolution", "theme", "owner", "asOf"))
                .body(issue("owner") + ".type", endsWith(":referencedResourceNotFound"));
    }

    private ValidatableResponse list(String filters) {
        return get("/commitments?pageSize=200&resolution=%s%s"
                .formatted(resolution, filters)
                .replaceFirst("pageSize=200&(.*pageSize)", "$1"));
    }

    private ValidatableResponse find(String q) {
        return list("&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    /** Sets a state directly that only past facts could produce, which the API does not accept. */
    private void set(String number, String columns, Object... values) throws SQLException {
        update("%s where id = '%s-%s'".formatted(columns.formatted(values), resolution, number));
    }

    private void update(String commitments) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update public_data_change set changes = changes + 1 where slot = 3");
            statement.executeUpdate("update commitment set search_slot = 3,"
                    + " search_change = (select changes from public_data_change where slot = 3), " + commitments);
        }
    }
}
