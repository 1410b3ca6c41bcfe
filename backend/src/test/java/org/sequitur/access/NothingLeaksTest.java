package org.sequitur.access;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.testsupport.LeakFixture;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;
import org.sequitur.testsupport.UnpackedContents;
import org.sequitur.testsupport.WithdrawnTexts;

/**
 * Searches all public responses for restricted content. A new format needs one more row in {@link #ADDRESSES}; an
 * archive or compressed format needs support in {@link UnpackedContents}.
 */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class NothingLeaksTest {

    /**
     * A public address.
     *
     * @param path with the placeholders {@code {commitment}}, {@code {resolution}}, {@code {report}} and {@code
     *     {question}}, filled with the ids of the fixture
     * @param accept a media type, or null
     * @param shows public content that must be found, which shows that the search works for this format
     */
    record PublicAddress(String path, String accept, List<String> shows) {}

    private static PublicAddress address(String path, String... shows) {
        return new PublicAddress(path, null, List.of(shows));
    }

    /** Each hashed entry says that it is not internal. */
    private static final String IS_PUBLIC = "\\\"internal\\\":false";

    private static final List<PublicAddress> ADDRESSES = List.of(
            address("/commitments?resolution={resolution}", "{commitment}"),
            address("/commitments/{commitment}", "{commitment}"),
            address(
                    "/commitments/{commitment}/progressReports",
                    LeakFixture.PUBLIC_TEXT,
                    LeakFixture.PUBLIC_EVIDENCE_URL),
            address("/progressReports/{report}", LeakFixture.PUBLIC_TEXT, LeakFixture.PUBLIC_EVIDENCE_URL),
            address("/progressReports/{report}/evidenceItems", LeakFixture.PUBLIC_EVIDENCE_URL),
            address("/commitments/{commitment}/assessments", LeakFixture.PUBLIC_TEXT),
            address("/commitments/{commitment}/governmentResponses", LeakFixture.PUBLIC_TEXT),
            address("/commitments/{commitment}/deadlines", LeakFixture.PUBLIC_TEXT),
            address("/commitments/{commitment}/questions", LeakFixture.PUBLIC_TEXT),
            address("/questions/{question}/answers", LeakFixture.PUBLIC_TEXT),
            address("/commitments/{commitment}/closures", LeakFixture.PUBLIC_TEXT),
            address("/commitments/{commitment}/errata", LeakFixture.PUBLIC_TEXT),
            address("/resolutions/{resolution}/errata", LeakFixture.PUBLIC_TEXT),
            address("/commitments/{commitment}/commitmentLinks", LeakFixture.PUBLIC_TEXT),
            address("/commitments/{commitment}/ownerDecisions", LeakFixture.PUBLIC_TEXT),
            address("/commitments/{commitment}/history", "{commitment}", "questionAsked"),
            address("/changes?resolution={resolution}", "{commitment}", "questionAsked"),
            address("/commitments/{commitment}/journalEntries?pageSize=200", "{commitment}", LeakFixture.PUBLIC_TEXT),
            address("/verification", "journalHeads"),
            address("/feeds/fr?commitment={commitment}", "{commitment}", "questionAsked"),
            address("/feeds/nl?resolution={resolution}", "{commitment}", "questionAsked"),
            address("/feeds/fr?resolution={resolution}&since=2020-01-01", "{commitment}", "questionAsked"),
            address("/calendars/nl?owner=cocom", "BEGIN:VCALENDAR"),
            address("/catalogue", "dcat:Dataset"),
            address("/embeds/fr?commitment={commitment}", "{commitment}"),
            address("/statistics?resolution={resolution}", "overdue"),
            address("/suggestions/fr?q={commitment}", "{commitment}"),
            address("/resolutions/{resolution}/text", "{commitment}"),
            address("/resolutions/{resolution}/document", "{resolution}"),
            address("/resolutions/{resolution}/textHistory", "{commitment}"),
            address("/resolutions/{resolution}/timeline", "{commitment}"),
            address("/embeds/fr/timelines/{resolution}", "{commitment}"),
            address(
                    "/exports/dataPackage",
                    LeakFixture.PUBLIC_TEXT,
                    LeakFixture.PUBLIC_EVIDENCE_URL,
                    "{commitment}",
                    "questionAsked"),
            address("/reports/followUp?resolution={resolution}&format=pdf", "{commitment}", LeakFixture.PUBLIC_TEXT),
            address("/reports/followUp?resolution={resolution}&format=docx", "{commitment}", LeakFixture.PUBLIC_TEXT),
            address("/reports/followUp?committee={resolution}&format=pdf", "{commitment}", LeakFixture.PUBLIC_TEXT),
            address("/reports/followUp?committee={resolution}&format=docx", "{commitment}", LeakFixture.PUBLIC_TEXT),
            address("/sittings?pageSize=200", "2033-01-02"),
            address("/reportingRounds?pageSize=200", LeakFixture.PUBLIC_TEXT),
            address("/bodies", "cocom"));

    /** The public content that each table must contain. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("commitments", "{commitment}"),
            Map.entry("progressReports", LeakFixture.PUBLIC_TEXT),
            Map.entry("evidenceItems", LeakFixture.PUBLIC_EVIDENCE_URL),
            Map.entry("assessments", LeakFixture.PUBLIC_TEXT),
            Map.entry("governmentResponses", LeakFixture.PUBLIC_TEXT),
            Map.entry("deadlines", LeakFixture.PUBLIC_TEXT),
            Map.entry("questions", LeakFixture.PUBLIC_TEXT),
            Map.entry("answers", LeakFixture.PUBLIC_TEXT),
            Map.entry("closures", LeakFixture.PUBLIC_TEXT),
            Map.entry("changes", "questionAsked"),
            Map.entry("errata", LeakFixture.PUBLIC_TEXT),
            Map.entry("commitmentLinks", LeakFixture.PUBLIC_TEXT),
            Map.entry("ownerDecisions", LeakFixture.PUBLIC_TEXT));

    static Stream<PublicAddress> addresses() {
        return Stream.concat(
                ADDRESSES.stream(),
                TABLES.entrySet().stream()
                        .flatMap(table -> Stream.of("csv", "jsonl", "xlsx")
                                .map(format -> address(
                                        "/exports/" + table.getKey() + "?format=" + format, table.getValue()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void restricted_content_is_in_no_public_response(PublicAddress address) {
        var secrets = LeakFixture.shared();
        var request = request();
        if (address.accept() != null) {
            request.accept(address.accept());
        }

        var response = request.get(secrets.fill(address.path())).then().extract();

        assertEquals(200, response.statusCode(), address.path());
        var contents = UnpackedContents.of(
                address.path().contains("journalEntries")
                        ? response.asString().replace(IS_PUBLIC, "").getBytes(StandardCharsets.UTF_8)
                        : response.asByteArray());
        for (var shown : address.shows()) {
            assertTrue(contents.contain(secrets.fill(shown)), "The public content is not found: " + shown);
        }
        assertEquals(Set.of(), contents.among(secrets.hidden()));
    }

    @Test
    void restricted_content_is_not_found_by_the_search() {
        LeakFixture.shared();
        for (var list : List.of("/commitments", "/resolutions")) {
            request()
                    .get(list + "?q=" + LeakFixture.HIDDEN)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
    }

    static Stream<PublicAddress> addressesWithPastDays() {
        return Stream.concat(
                addresses(),
                Stream.of(
                        address("/commitments/{commitment}?asOf={today}"),
                        address("/commitments/{commitment}/history?asOf={today}"),
                        address("/commitments/{commitment}/shortTitle"),
                        address("/resolutions/{resolution}/forewords"),
                        address("/resolutions/{resolution}/classifications"),
                        address("/bodies/cocom/jointCommitments"),
                        address("/reports/followUp?resolution={resolution}&format=pdf&from=2023-07-01&to=2024-06-30")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addressesWithPastDays")
    void withdrawn_text_is_in_no_response_to_any_user(PublicAddress address) {
        var withdrawn = WithdrawnTexts.shared();
        var searched = new ArrayList<byte[]>();
        for (var request : List.of(request(), as(Tokens.agency("cocom")), as(Tokens.staff()), as(Tokens.admin()))) {
            var response = request.get(withdrawn.fill(address.path())).then().extract();

            assertEquals(200, response.statusCode(), address.path());
            var bytes = response.asByteArray();
            if (searched.stream().noneMatch(same -> Arrays.equals(same, bytes))) {
                assertFalse(UnpackedContents.of(bytes).contain(WithdrawnTexts.WORDS), address.path());
                searched.add(bytes);
            }
        }
    }

    @Test
    void withdrawn_text_is_in_neither_the_search_nor_the_inbox() {
        var withdrawn = WithdrawnTexts.shared();

        assertTrue(request()
                .get(withdrawn.fill("/commitments/{commitment}/history"))
                .then()
                .extract()
                .asString()
                .contains("textWithdrawn"));
        request()
                .get("/commitments?q=" + WithdrawnTexts.WORDS)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        for (var token : List.of(Tokens.agency("cocom"), Tokens.staff())) {
            assertFalse(as(token).get("/me").then().extract().asString().contains(WithdrawnTexts.WORDS));
        }
    }
}
