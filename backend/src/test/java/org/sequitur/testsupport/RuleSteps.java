package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.put;

import io.restassured.response.ValidatableResponse;

/** Test steps: how many people a body needs to publish. */
public final class RuleSteps {

    private RuleSteps() {}

    public static ValidatableResponse read(String token, String bodyId) {
        return as(token).get(path(bodyId)).then();
    }

    /** Sets the rule as the demonstration's admin, who has just read it. */
    public static void requireSecondPerson(String bodyId, boolean required) {
        var etag = read(Tokens.admin(), bodyId).statusCode(200).extract().header("ETag");
        replace(Tokens.admin(), bodyId, etag, required).statusCode(200);
    }

    public static ValidatableResponse replace(String token, String bodyId, String etag, boolean required) {
        return put(token, path(bodyId), etag, "{ \"secondPersonRequired\": %s }".formatted(required));
    }

    private static String path(String bodyId) {
        return "/publicationRules/" + bodyId;
    }
}
