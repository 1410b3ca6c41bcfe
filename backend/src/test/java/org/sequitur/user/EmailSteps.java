package org.sequitur.user;

import static org.sequitur.testsupport.Api.as;

import io.restassured.response.ValidatableResponse;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.Tokens;

/** Requests about the address of an account. */
final class EmailSteps {

    private EmailSteps() {}

    static ValidatableResponse request(Account whom, String email) {
        return as(Tokens.admin())
                .contentType("application/json")
                .body("{ \"email\": \"%s\" }".formatted(email))
                .put(whom.path() + "/emailChange")
                .then();
    }

    static ValidatableResponse confirm(String token, String link) {
        return as(token)
                .contentType("application/json")
                .body("{ \"token\": \"%s\" }".formatted(link))
                .put("/me/email")
                .then();
    }

    static ValidatableResponse read(Account whom) {
        return as(Tokens.admin()).get(whom.path()).then().statusCode(200);
    }

    static String former(Account account) {
        return account.name() + "@example.org";
    }
}
