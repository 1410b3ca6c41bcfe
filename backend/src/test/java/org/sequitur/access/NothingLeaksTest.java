package org.sequitur.access;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
 * What only some may know is sought in the bytes of everything that all may have. A new format is one more row in
 * {@link #OPENINGS}; where it is packed in a way of its own, {@link UnpackedContents} learns to unpack it.
 */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class NothingLeaksTest {

    /**
     * Something that all may read.
     *
     * @param path with {@code {commitment}}, {@code {resolution}}, {@code {report}} and {@code {question}} for those of
     *     which there are secrets
     * @param accept a media type, or null
     * @param shows what must be found there: else this would find nothing wherever it seeks
     */
    record Opening(String path, String accept, List<String> shows) {}

    private static Opening opening(String path, String... shows) {
        return new Opening(path, null, List.of(shows));
    }

    private static final List<Opening> OPENINGS = List.of(
            opening("/commitments?resolution={resolution}", "{commitment}"),
            opening("/commitments/{commitment}", "{commitment}"),
            opening("/commitments/{commitment}/progressReports", LeakFixture.TOLD, LeakFixture.TOLD_EVIDENCE),
            opening("/progressReports/{report}", LeakFixture.TOLD, LeakFixture.TOLD_EVIDENCE),
            opening("/progressReports/{report}/evidenceItems", LeakFixture.TOLD_EVIDENCE),
            opening("/commitments/{commitment}/assessments", LeakFixture.TOLD),
            opening("/commitments/{commitment}/governmentResponses", LeakFixture.TOLD),
            opening("/commitments/{commitment}/deadlines", LeakFixture.TOLD),
            opening("/commitments/{commitment}/questions", LeakFixture.TOLD),
            opening("/questions/{question}/answers", LeakFixture.TOLD),
            opening("/commitments/{commitment}/closures", LeakFixture.TOLD),
            opening("/commitments/{commitment}/history", "{commitment}", "questionAsked"),
            opening("/changes?resolution={resolution}", "{commitment}", "questionAsked"),
            opening("/feeds/fr?commitment={commitment}", "{commitment}", "questionAsked"),
            opening("/feeds/nl?resolution={resolution}", "{commitment}", "questionAsked"),
            opening("/calendars/nl?owner=cocom", "BEGIN:VCALENDAR"),
            opening("/catalogue", "dcat:Dataset"),
            opening("/embeds/fr?commitment={commitment}", "{commitment}"),
            opening("/statistics?resolution={resolution}", "overdue"),
            opening("/resolutions/{resolution}/text", "{commitment}"),
            opening("/resolutions/{resolution}/document", "{resolution}"),
            opening("/resolutions/{resolution}/textHistory", "{commitment}"),
            opening(
                    "/exports/dataPackage",
                    LeakFixture.TOLD,
                    LeakFixture.TOLD_EVIDENCE,
                    "{commitment}",
                    "questionAsked"),
            opening("/reports/followUp?resolution={resolution}&format=pdf", "{commitment}", LeakFixture.TOLD),
            opening("/reports/followUp?resolution={resolution}&format=docx", "{commitment}", LeakFixture.TOLD),
            opening("/bodies", "cocom"));

    /** What each table shows of it. */
    private static final Map<String, String> TABLES = Map.of(
            "commitments", "{commitment}",
            "progressReports", LeakFixture.TOLD,
            "evidenceItems", LeakFixture.TOLD_EVIDENCE,
            "assessments", LeakFixture.TOLD,
            "governmentResponses", LeakFixture.TOLD,
            "deadlines", LeakFixture.TOLD,
            "questions", LeakFixture.TOLD,
            "answers", LeakFixture.TOLD,
            "closures", LeakFixture.TOLD,
            "changes", "questionAsked");

    static Stream<Opening> openings() {
        return Stream.concat(
                OPENINGS.stream(),
                TABLES.entrySet().stream()
                        .flatMap(table -> Stream.of("csv", "jsonl", "xlsx")
                                .map(format -> opening(
                                        "/exports/" + table.getKey() + "?format=" + format, table.getValue()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openings")
    void what_only_some_may_know_is_in_nothing_that_all_may_have(Opening opening) {
        var secrets = LeakFixture.told();
        var asked = request();
        if (opening.accept() != null) {
            asked.accept(opening.accept());
        }

        var answer = asked.get(secrets.fill(opening.path())).then().extract();

        assertEquals(200, answer.statusCode(), opening.path());
        var contents = UnpackedContents.of(answer.asByteArray());
        for (var shown : opening.shows()) {
            assertTrue(contents.contain(secrets.fill(shown)), "Not even what is public is found: " + shown);
        }
        assertEquals(Set.of(), contents.among(secrets.hidden()));
    }

    static Stream<Opening> openingsOfPastDays() {
        return Stream.concat(
                openings(),
                Stream.of(
                        opening("/commitments/{commitment}?asOf={today}"),
                        opening("/commitments/{commitment}/history?asOf={today}"),
                        opening("/commitments/{commitment}/shortTitle"),
                        opening("/resolutions/{resolution}/forewords"),
                        opening("/reports/followUp?resolution={resolution}&format=pdf&from=2023-07-01&to=2024-06-30")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openingsOfPastDays")
    void withdrawn_words_are_in_no_answer_to_any_user(Opening opening) {
        var withdrawn = WithdrawnTexts.told();
        for (var asked : List.of(request(), as(Tokens.agency("cocom")), as(Tokens.staff()), as(Tokens.admin()))) {
            var answer = asked.get(withdrawn.fill(opening.path())).then().extract();

            assertEquals(200, answer.statusCode(), opening.path());
            assertFalse(UnpackedContents.of(answer.asByteArray()).contain(WithdrawnTexts.WORDS), opening.path());
        }
    }

    @Test
    void withdrawn_words_are_neither_found_nor_listed_as_work() {
        var withdrawn = WithdrawnTexts.told();

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
