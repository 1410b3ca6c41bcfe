package org.sequitur.service;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealMariaDb;

/** The page has no settings and reads the identity provider from the API. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class IdentityProviderTest {

    @Test
    void the_identity_provider_is_published_without_login() {
        get("/identityProvider")
                .statusCode(200)
                .body("issuer", endsWith("/realms/sequitur"))
                .body("clientId", equalTo("sequitur-page"));
    }
}
