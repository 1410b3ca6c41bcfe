package org.sequitur.service;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealMariaDb;

/** What a page, which has no settings, is told before anybody can log in. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class WhereToLogInTest {

    @Test
    void a_page_learns_where_people_log_in_without_anybody_being_logged_in() {
        get("/identityProvider")
                .statusCode(200)
                .body("issuer", endsWith("/realms/sequitur"))
                .body("clientId", equalTo("sequitur-page"));
    }
}
