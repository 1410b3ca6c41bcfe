package org.sequitur.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** The admin API of the test Keycloak, for the project's realm. */
public final class KeycloakAdmin {

    private KeycloakAdmin() {}

    /** Client with the API's own permissions: may manage users, and nothing else. */
    public static RequestSpecification asApi() {
        return as("sequitur", "sequitur-admin", RealKeycloak.adminSecret().orElseThrow());
    }

    /** Client that may change the realm's settings. */
    public static RequestSpecification asManager() {
        return asManagerOf("sequitur");
    }

    static RequestSpecification asManagerOf(String realm) {
        return as(realm, TestRealm.MANAGER, TestRealm.MANAGER);
    }

    private static RequestSpecification as(String realm, String client, String secret) {
        String token = keycloak("realms", realm)
                .auth()
                .preemptive()
                .basic(client, secret)
                .formParam("grant_type", "client_credentials")
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return keycloak("admin/realms", realm)
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification keycloak(String part, String realm) {
        return given().noFiltersOfType(ContractFilter.class)
                .baseUri("http://localhost")
                .port(RealKeycloak.running())
                .basePath("/" + part + "/" + realm);
    }
}
