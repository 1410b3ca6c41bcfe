package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.put;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Accounts created by a test in the shared Keycloak, and deleted on close. */
public final class TestAccounts implements AutoCloseable {

    /** Password of all accounts after {@link Account#withPassword()}. */
    public static final String PASSWORD = TestRealm.PASSWORD;

    private final List<String> made = new ArrayList<>();

    /** An account in the test realm: local part of its address, and id. */
    public record Account(String name, String id, ValidatableResponse invited) {

        public String path() {
            return "/users/" + id;
        }

        /** The entity tag as admins see it. */
        public String etag() {
            return as(Tokens.admin())
                    .get(path())
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
        }

        /** Changes the last name as an admin, who sends the other properties again. */
        public void rename(String lastName, String rolesAndBodies) {
            put(Tokens.admin(), path(), etag(), """
                            { "firstName": "Ada", "lastName": "%s", "language": "fr", %s, "enabled": true }""".formatted(lastName, rolesAndBodies))
                    .statusCode(200);
        }

        /** Sets the common password, as if the user had accepted the invitation. */
        public Account withPassword() {
            KeycloakAdmin.asApi()
                    .body("{ \"type\": \"password\", \"value\": \"%s\" }".formatted(PASSWORD))
                    .put("/users/" + id + "/reset-password")
                    .then()
                    .statusCode(204);
            KeycloakAdmin.asApi()
                    .body("{ \"emailVerified\": true, \"requiredActions\": [] }")
                    .put("/users/" + id)
                    .then()
                    .statusCode(204);
            return this;
        }

        /**
         * Changes the account as an operator would in Keycloak's console.
         *
         * @param enabled whether the account may log in
         */
        public void setInConsole(boolean enabled) {
            KeycloakAdmin.asApi()
                    .body("{ \"enabled\": %s }".formatted(enabled))
                    .put("/users/" + id)
                    .then()
                    .statusCode(204);
        }

        public String token() {
            return Tokens.fresh(name);
        }
    }

    /**
     * Invites a user as the demonstration's admin.
     *
     * @param rolesAndBodies JSON properties
     */
    public Account invite(String rolesAndBodies) {
        return invite(rolesAndBodies, "nl");
    }

    /** The same, for a user who reads this language. */
    public Account invite(String rolesAndBodies, String language) {
        var name = "made-up-" + UUID.randomUUID();
        var invited = post(Tokens.admin(), "/users", newUser(name + "@example.org", rolesAndBodies, language))
                .statusCode(201);
        String id = invited.extract().path("userId");
        made.add(id);
        return new Account(name, id, invited);
    }

    /** It is already deleted. */
    public void forget(Account account) {
        made.remove(account.id());
    }

    public static String newUser(String email, String rolesAndBodies) {
        return newUser(email, rolesAndBodies, "nl");
    }

    private static String newUser(String email, String rolesAndBodies, String language) {
        return """
                { "email": "%s", "firstName": "Ada", "lastName": "Peeters", "language": "%s", %s }""".formatted(email, language, rolesAndBodies);
    }

    @Override
    public void close() {
        made.forEach(id -> KeycloakAdmin.asApi().delete("/users/" + id).then().statusCode(204));
        made.clear();
    }
}
