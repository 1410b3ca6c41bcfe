package org.sequitur.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Checks whether an HTTP server on this machine responds with 200. */
final class ReachabilityProbe {

    private ReachabilityProbe() {}

    static boolean isReachable(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
