package org.sequitur.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.sequitur.testsupport.Api.PROBLEM;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

/** Which tokens are accepted, and which user and rights they give. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LoggingInTest {

    @Test
    void an_officer_represents_one_body() {
        as(Tokens.agency("safe.brussels"))
                .get("/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("roles", contains("agency"))
                .body("bodies.bodyId", contains("safe.brussels"))
                .body("bodies[0].name.nl", not(empty()));
    }

    @Test
    void a_user_may_represent_several_bodies() {
        as(Tokens.agencyOfTwo()).get("/me").then().statusCode(200).body("bodies.bodyId", contains("cocom", "erip"));
    }

    @Test
    void staff_and_admins_represent_no_body() {
        as(Tokens.staff()).get("/me").then().body("roles", contains("staff")).body("bodies", empty());
        as(Tokens.admin()).get("/me").then().body("roles", contains("admin")).body("bodies", empty());
    }

    @Test
    void an_account_without_a_role_has_no_permissions() {
        as(Tokens.withoutRole())
                .get("/me")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:problem-type:belgif:missingPermission"));
    }

    @Test
    void a_token_with_a_role_for_a_body_and_one_for_parliament_is_refused_with_the_reason() {
        as(Tokens.conflictingRoles())
                .header("Accept-Language", "nl")
                .get("/me")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:problem-type:sequitur:conflictingRoles"))
                .body("detail", containsString("voor een instelling en een rol voor het Parlement"));
        as(Tokens.conflictingRoles()).get("/users").then().statusCode(403);
    }

    @Test
    void a_request_without_token_is_refused_in_the_readers_language() {
        refused(get("/me"), "noAccessToken")
                .header("WWW-Authenticate", equalTo("Bearer realm=\"sequitur\""))
                .header("Content-Language", "fr");
        refused(request().header("Accept-Language", "nl").get("/me").then(), "noAccessToken")
                .body("detail", startsWith("Voor deze bewerking"));
    }

    @Test
    void an_expired_token_is_reported_differently_from_an_invalid_one() {
        refused(Tokens.expired(), "expiredAccessToken");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(Tokens.forAnotherAudience(), "invalidAccessToken");
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(Tokens.ofAnotherIssuer(), "invalidAccessToken");
    }

    @Test
    void a_tampered_or_unsigned_token_is_refused() {
        refused(Tokens.tampered(), "invalidAccessToken");
        refused(Tokens.unsigned(), "invalidAccessToken");
        refused("x", "invalidAccessToken");
    }

    @Test
    void public_resources_are_served_despite_an_invalid_token() {
        as("x").get("/bodies/erip").then().statusCode(200).header("Cache-Control", "no-store");
    }

    private static ValidatableResponse refused(String token, String type) {
        return refused(as(token).get("/me").then(), type).header("WWW-Authenticate", startsWith("Bearer realm="));
    }

    private static ValidatableResponse refused(ValidatableResponse response, String type) {
        return response.statusCode(401).contentType(PROBLEM).body("type", equalTo("urn:problem-type:belgif:" + type));
    }
}
