package org.sequitur.testsupport;

import static org.sequitur.testsupport.ApiSteps.post;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Accounts that a test makes for itself, in a Keycloak that others use too: gone when it is closed. */
public final class MadeUpAccounts implements AutoCloseable {

    /** Of all of them, once {@link Account#withPassword()}. */
    public static final String PASSWORD = TestRealm.PASSWORD;

    private final List<String> made = new ArrayList<>();

    /** Somebody in the test realm: the part of the address before the at sign, and the id. */
    public record Account(String name, String id, ValidatableResponse invited) {

        public String path() {
            return "/users/" + id;
        }

        /** The password of all is now theirs, as if they had followed their invitation. */
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

        /** As an operator does it in Keycloak's own console. @param enabled whether the account may log in */
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

    /** Invited by the demonstration's admin. @param rolesAndBodies JSON properties */
    public Account invite(String rolesAndBodies) {
        return invite(rolesAndBodies, "nl");
    }

    /** The same, for somebody who reads this language. */
    public Account invite(String rolesAndBodies, String language) {
        var name = "made-up-" + UUID.randomUUID();
        var invited = post(Tokens.admin(), "/users", newUser(name + "@example.org", rolesAndBodies, language))
                .statusCode(201);
        String id = invited.extract().path("userId");
        made.add(id);
        return new Account(name, id, invited);
    }

    /** It is gone already. */
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
