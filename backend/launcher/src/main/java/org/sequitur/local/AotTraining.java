package org.sequitur.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Sends the requests of a training run, from which the JVM builds its ahead-of-time cache. */
final class AotTraining {

    private static final String API = "/api/sequitur/v1";

    private static final List<String> PATHS = List.of(
            API + "/health",
            API + "/doc/openapi.yaml",
            API + "/refData/implementationStatuses",
            API + "/resolutions",
            API + "/resolutions/a-590",
            API + "/resolutions/a-590/text",
            API + "/commitments",
            API + "/commitments?sort=-adoptedOn&pageSize=50",
            API + "/commitments?sort=-adoptedOn&asOf=2024-01-01",
            API + "/commitments?pageSize=200",
            API + "/commitments?owner=safe.brussels&sort=-deadline",
            API + "/commitments?q=depistage",
            API + "/commitments?pageSize=x&unknown=1",
            API + "/commitments/a-590-2.4",
            API + "/commitments/none",
            API + "/bodies",
            API + "/bodies/cocom",
            API + "/statistics?resolution=a-590",
            "/",
            "/fr/",
            "/nl/");

    private AotTraining() {}

    static void send(String url) {
        try (var client = HttpClient.newHttpClient()) {
            for (var encoding : List.of("gzip", "identity")) {
                for (var path : PATHS) {
                    var request = HttpRequest.newBuilder(URI.create(url + path)).header("Accept-Encoding", encoding);
                    var tag = client.send(request.build(), BodyHandlers.discarding())
                            .headers()
                            .firstValue("ETag");
                    if (tag.isPresent()) {
                        client.send(request.header("If-None-Match", tag.get()).build(), BodyHandlers.discarding());
                    }
                }
            }
        } catch (IOException e) {
            throw new LocalFailure("The API did not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
