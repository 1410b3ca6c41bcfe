package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.put;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.time.BrusselsTime;

/** Requests about reporting rounds. */
public final class RoundSteps {

    @SuppressWarnings("TimeInStaticInitializer") // No test lasts until the next day.
    public static final LocalDate TODAY = LocalDate.now(BrusselsTime.BRUSSELS);

    /** The due date of the rounds prepared here. */
    public static final LocalDate DUE = TODAY.plusDays(30);

    private RoundSteps() {}

    /** A round as the response has it. */
    public record Round(String id, String etag) {

        public String path() {
            return "/reportingRounds/" + id;
        }

        public ValidatableResponse replace(String token, String content) {
            return put(token, path(), etag, content);
        }

        public ValidatableResponse open(String token) {
            return put(token, path() + "/opening", etag);
        }

        public ValidatableResponse postpone(String token, LocalDate dueOn, LocalDate to) {
            return put(
                    token,
                    path() + "/dueDate",
                    etag,
                    to == null
                            ? "{ \"dueOn\": \"%s\" }".formatted(dueOn)
                            : "{ \"dueOn\": \"%s\", \"to\": \"%s\" }".formatted(dueOn, to));
        }

        /** Replaces the foreword to the report by these words. */
        public ValidatableResponse introduce(String token, String words) {
            return put(
                    token,
                    path() + "/foreword",
                    etag,
                    "{ \"text\": %s, \"originalLanguage\": \"fr\" }".formatted(SensitiveText.bilingual(words)));
        }

        public ValidatableResponse close(String token) {
            return put(token, path() + "/closing", etag);
        }

        public ValidatableResponse delete(String token) {
            return as(token).header("If-Match", etag).delete(path()).then();
        }

        public ValidatableResponse bodies() {
            return as(Tokens.staff()).get(path() + "/participation").then().statusCode(200);
        }

        public ValidatableResponse commitments(String query) {
            return as(Tokens.staff())
                    .get(path() + "/commitments" + query)
                    .then()
                    .statusCode(200);
        }
    }

    public static Round of(ValidatableResponse answered) {
        var json = answered.extract();
        return new Round(json.path("reportingRoundId"), json.header("ETag"));
    }

    /** A complete round on the requests of a resolution that the body owns, with these words in its texts. */
    public static String content(String resolutionId, String bodyId, String words) {
        return content(resolutionId, bodyId, words, TODAY.minusDays(150), DUE, DUE);
    }

    /** A complete round with a period, and the day until which bodies report. */
    public static String content(
            String resolutionId, String bodyId, String words, LocalDate from, LocalDate to, LocalDate dueOn) {
        return """
                { "title": { "fr": "%1$s fr", "nl": "%1$s nl" }, "letter": { "fr": "%1$s lettre", "nl": "%1$s brief" },
                  "from": "%2$s", "to": "%3$s", "dueOn": "%4$s", "resolutions": ["%5$s"], "bodies": ["%6$s"] }""".formatted(words, from, to, dueOn, resolutionId, bodyId);
    }

    public static ValidatableResponse create(String token, String content) {
        return post(token, "/reportingRounds", content);
    }

    /** A complete round in preparation, on the requests of the commitment's resolution that cocom owns. */
    public static Round prepared(String commitmentId) {
        return of(create(Tokens.staff(), content(resolutionOf(commitmentId), "cocom", "Ronde"))
                .statusCode(201));
    }

    /** The same, opened. */
    public static Round opened(String commitmentId) {
        return of(prepared(commitmentId).open(Tokens.staff()).statusCode(200));
    }

    /** Ids of the requests that the round covers. */
    public static List<String> idsOf(Round round) {
        return round.commitments("?pageSize=200").extract().path("items.commitment.commitmentId");
    }

    /** Ids of those on which the body has to report. */
    public static List<String> idsOf(Round round, String bodyId) {
        return round.commitments("?pageSize=200&body=" + bodyId).extract().path("items.commitment.commitmentId");
    }

    public static String resolutionOf(String commitmentId) {
        return commitmentId.replaceFirst("-[0-9.]+$", "");
    }
}
