package org.sequitur.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The identity provider of an administration, as an operator adds it to the project's realm; removed on close. */
public final class ExternalIdentityProvider implements AutoCloseable {

    static final String REALM = "administration";

    /** Its secret is its name. */
    static final String CLIENT = "sequitur-of-parliament";

    /** The password of all its users, which is not that of their accounts here. */
    public static final String PASSWORD = "password-there";

    private final List<String> users = new ArrayList<>();

    public ExternalIdentityProvider() {
        var realm = "http://localhost:%d/realms/%s".formatted(RealKeycloak.running(), REALM);
        var protocol = realm + "/protocol/openid-connect";
        var config = Map.ofEntries(
                Map.entry("issuer", realm),
                Map.entry("authorizationUrl", protocol + "/auth"),
                Map.entry("tokenUrl", protocol + "/token"),
                Map.entry("useJwksUrl", "true"),
                Map.entry("jwksUrl", protocol + "/certs"),
                Map.entry("validateSignature", "true"),
                Map.entry("clientId", CLIENT),
                Map.entry("clientSecret", CLIENT),
                Map.entry("clientAuthMethod", "client_secret_basic"),
                Map.entry("pkceEnabled", "true"),
                Map.entry("pkceMethod", "S256"),
                Map.entry("defaultScope", "openid email"),
                Map.entry("disableUserInfo", "true"),
                Map.entry("syncMode", "IMPORT"),
                Map.entry("filteredByClaim", "true"),
                Map.entry("claimFilterName", "email_verified"),
                Map.entry("claimFilterValue", "true"));
        KeycloakAdmin.asManager()
                .body(Map.of(
                        "alias",
                        REALM,
                        "displayName",
                        "An administration",
                        "providerId",
                        "oidc",
                        "postBrokerLoginFlowAlias",
                        "after a login through an administration",
                        "config",
                        config))
                .post("/identity-provider/instances")
                .then()
                .statusCode(201);
    }

    /**
     * Adds a user.
     *
     * @param name local part of the address
     * @param verified whether this administration has verified the address
     */
    public void add(String name, boolean verified) {
        create(name, verified);
    }

    /** Adds a user who is linked already to this account, as after a first login. */
    public void link(String name, String account) {
        var address = name + "@example.org";
        KeycloakAdmin.asManager()
                .body(Map.of("identityProvider", REALM, "userId", create(name, true), "userName", address))
                .post("/users/" + account + "/federated-identity/" + REALM)
                .then()
                .statusCode(204);
    }

    private String create(String name, boolean verified) {
        var location = KeycloakAdmin.asManagerOf(REALM)
                .body(Map.of(
                        "username",
                        name + "@example.org",
                        "email",
                        name + "@example.org",
                        "emailVerified",
                        verified,
                        "firstName",
                        "Another",
                        "lastName",
                        "Name",
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD))))
                .post("/users")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var id = location.substring(location.lastIndexOf('/') + 1);
        users.add(id);
        return id;
    }

    @Override
    public void close() {
        users.forEach(id -> KeycloakAdmin.asManagerOf(REALM).delete("/users/" + id));
        KeycloakAdmin.asManager().delete("/identity-provider/instances/" + REALM);
    }
}
