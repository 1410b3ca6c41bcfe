package org.sequitur.platform.identity;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.watch.Condition;
import org.sequitur.platform.watch.Finding;

/** Whether Keycloak serves the keys of its tokens: without them new logins are not possible; valid tokens go on. */
@Wellness
@Singleton
class LoginCondition extends Condition {

    private static final int MILLIS = 3_000;

    private final URI keys;

    LoginCondition(@ConfigProperty(name = "sequitur.keycloak.url") String keycloak) {
        super("login");
        this.keys = URI.create(keycloak + "/realms/sequitur/protocol/openid-connect/certs");
    }

    @Override
    protected Finding look() {
        try {
            var connection = (HttpURLConnection) keys.toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            try {
                var status = connection.getResponseCode();
                return status == 200
                        ? Finding.well("Keycloak answers")
                        : Finding.unwell("Keycloak answers with status " + status);
            } finally {
                connection.disconnect();
            }
        } catch (IOException away) {
            return Finding.unwell("Keycloak does not answer: " + away.getMessage());
        }
    }
}
