package org.sequitur.testsupport;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.sequitur.staffoperation.StaffOperationKind;
import org.sequitur.testsupport.TestAccounts.Account;

/** Requests about what users did. */
public final class ActivitySteps {

    private static final String ALL = Arrays.stream(StaffOperationKind.values())
            .map(kind -> "staffOperation=" + kind.code() + "&")
            .collect(Collectors.joining());

    private ActivitySteps() {}

    /** A new member of staff, with operations of its own. Skips the test if accounts cannot be invited. */
    public static Account invitedClerk(TestAccounts accounts) {
        Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
        return accounts.invite("\"roles\": [\"staff\"], \"bodies\": []").withPassword();
    }

    public static ValidatableResponse activities(String query) {
        return as(Tokens.admin()).get("/activities?" + query).then().statusCode(200);
    }

    /** What this member of staff did that is no fact. */
    public static ValidatableResponse operations(Account clerk, String query) {
        return activities(ALL + "user=" + clerk.id() + query)
                .body("items.staffOperation", not(hasItem(nullValue())))
                .body("items.user.userId", everyItem(equalTo(clerk.id())));
    }
}
