package org.sequitur.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.sequitur.local.Realm;

/**
 * The deployed realm and the demonstration's users, with additions for tests only: clients with the password grant,
 * and more users.
 */
final class TestRealm {

    static final String PASSWORD = "demo-sequitur";

    /** Issues the same tokens as the page's client. */
    static final String CLIENT = "test";

    /** Its tokens expire after a second. */
    static final String SHORT_LIVED = "test-short";

    /** Its tokens are for another audience. */
    static final String OTHER_AUDIENCE = "test-elsewhere";

    /**
     * A client for tests only, whose secret is its name: may change the realm's settings, which no other client may.
     */
    static final String MANAGER = "test-manager";

    private static final Path SHIPPED = Path.of("keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    private TestRealm() {}

    static Realm writeTo(Path folder) {
        var realm = (ObjectNode) read("sequitur-realm.json");
        var page = (ObjectNode) realm.get("clients").get(0);
        var clients = (ArrayNode) realm.get("clients");
        clients.add(client(page, CLIENT));
        var brief = client(page, SHORT_LIVED);
        ((ObjectNode) brief.get("attributes")).put("access.token.lifespan", "1");
        clients.add(brief);
        var elsewhere = client(page, OTHER_AUDIENCE);
        ((ObjectNode) elsewhere.get("protocolMappers").get(0).get("config")).put("included.custom.audience", "another");
        clients.add(elsewhere);
        for (var name : List.of(CLIENT, SHORT_LIVED, OTHER_AUDIENCE)) {
            var scope = (ObjectNode) realm.get("scopeMappings").get(0).deepCopy();
            ((ArrayNode) realm.get("scopeMappings")).add(scope.put("client", name));
        }

        // Keycloak's default flow: the deployed one does not support the password grant.
        realm.put("directGrantFlow", "direct grant");
        manager(realm);

        var people = (ObjectNode) read("sequitur-users-0.json");
        var users = (ArrayNode) people.get("users");
        for (var user : List.copyOf(users.valueStream().toList())) {
            if (user.has("groups") || user.get("username").asText().startsWith("staff@")) {
                users.add(person(user, "colleague." + user.get("username").asText()));
            }
        }
        var two = person(users.get(0), "two@example.org");
        two.putArray("groups").add("/bodies/cocom").add("/bodies/erip");
        var withoutRole = person(users.get(0), "without-role@example.org");
        withoutRole.remove("groups");
        var both = person(users.get(0), "both@example.org");
        both.putArray("groups").add("/bodies/cocom");
        both.putArray("realmRoles").add("staff").add("admin");
        users.add(two).add(withoutRole).add(both);
        return Realm.deployed(
                SHIPPED,
                List.of(
                        write(folder, "sequitur-realm.json", realm),
                        write(folder, "sequitur-users-0.json", people),
                        write(folder, "administration-realm.json", administration())),
                "http://localhost:8080");
    }

    /** The identity provider of an administration: another realm of the same Keycloak. */
    private static ObjectNode administration() {
        var realm = JSON.createObjectNode();
        realm.put("realm", ExternalIdentityProvider.REALM).put("enabled", true).put("sslRequired", "none");
        realm.putArray("users");
        var client = realm.putArray("clients")
                .addObject()
                .put("clientId", ExternalIdentityProvider.CLIENT)
                .put("secret", ExternalIdentityProvider.CLIENT)
                .put("standardFlowEnabled", true);
        client.putArray("redirectUris").add("*");
        client.putArray("defaultClientScopes").add("basic").add("email").add("profile");
        manager(realm);
        return realm;
    }

    /** Service account for tests that change the realm's settings. */
    private static void manager(ObjectNode realm) {
        ((ArrayNode) realm.get("clients"))
                .addObject()
                .put("clientId", MANAGER)
                .put("secret", MANAGER)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("fullScopeAllowed", true)
                .putArray("defaultClientScopes")
                .add("basic")
                .add("roles")
                .add("service_account");
        var account = ((ArrayNode) realm.get("users"))
                .addObject()
                .put("username", "service-account-" + MANAGER)
                .put("enabled", true)
                .put("serviceAccountClientId", MANAGER);
        account.putObject("clientRoles").putArray("realm-management").add("realm-admin");
    }

    private static ObjectNode client(ObjectNode page, String name) {
        return page.deepCopy().put("clientId", name).put("directAccessGrantsEnabled", true);
    }

    private static ObjectNode person(JsonNode like, String name) {
        ObjectNode person = like.deepCopy();
        person.remove("id");
        return person.put("username", name).put("email", name);
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(SHIPPED.resolve(file).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path write(Path folder, String file, JsonNode content) {
        try {
            var written = folder.resolve(file);
            JSON.writeValue(written.toFile(), content);
            return written;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
