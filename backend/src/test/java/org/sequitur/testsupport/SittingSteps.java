package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.assignCommittee;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests about sittings. */
public final class SittingSteps {

    private SittingSteps() {}

    /** A sitting as the response has it. */
    public record Prepared(String id, String etag, String committee) {

        public String path() {
            return "/sittings/" + id;
        }

        /** Content of a sitting of the same committee. */
        public String content(String date, boolean announced, String... commitments) {
            return SittingSteps.content(committee, date, announced, commitments);
        }

        public ValidatableResponse replace(String token, String content) {
            return as(token)
                    .header("If-Match", etag)
                    .contentType("application/json")
                    .body(content)
                    .put(path())
                    .then();
        }

        public ValidatableResponse delete(String token) {
            return as(token).header("If-Match", etag).delete(path()).then();
        }
    }

    public static Prepared of(ValidatableResponse answered) {
        var json = answered.extract();
        return new Prepared(json.path("sittingId"), json.header("ETag"), json.path("committee.fr"));
    }

    public static String content(String committee, String date, boolean announced, String... commitments) {
        return "{ \"committee\": \"%s\", \"heldOn\": \"%s\", \"announced\": %s, \"commitments\": [%s] }"
                .formatted(
                        committee,
                        date,
                        announced,
                        Arrays.stream(commitments).map("\"%s\""::formatted).collect(Collectors.joining(", ")));
    }

    /** Prepares a sitting of a committee of its own, which is put in charge of the commitment's resolution. */
    public static ValidatableResponse create(String token, String commitmentId) {
        var committee = "Commission-" + UUID.randomUUID();
        assignCommittee(Tokens.staff(), commitmentId.replaceFirst("-[0-9.]+$", ""), committee)
                .statusCode(201);
        return createWith(token, content(committee, "2033-01-01", false, commitmentId));
    }

    /** @param content as JSON */
    public static ValidatableResponse createWith(String token, String content) {
        return as(token)
                .contentType("application/json")
                .body(content)
                .post("/sittings")
                .then();
    }

    /** Prepared by staff. */
    public static Prepared created(String commitmentId) {
        return of(create(Tokens.staff(), commitmentId).statusCode(201));
    }
}
