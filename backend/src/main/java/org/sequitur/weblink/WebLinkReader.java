package org.sequitur.weblink;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sequitur.platform.input.WebLink;

/**
 * Asks web servers whether a document is there. It connects to the very address that it has examined, for the link and for
 * each redirect, so that a name that leads elsewhere at its second resolution cannot reach a private network. It sends no
 * cookies, and reads the status line and headers only.
 */
@ApplicationScoped
class WebLinkReader {

    private static final int MAX_REDIRECTS = 5;
    private static final int SECONDS_PER_REQUEST = 15;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final String USER_AGENT = "Sequitur link check";

    private final HostAddresses hosts;
    private final HttpClient client;

    WebLinkReader(Vertx vertx, HostAddresses hosts) {
        this.hosts = hosts;
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
    }

    /** The response to one request. */
    private record Answer(int status, String location) {

        private static final int OK = 200;
        private static final int MULTIPLE_CHOICES = 300;

        boolean isSuccess() {
            return status >= OK && status < MULTIPLE_CHOICES;
        }
    }

    /** Whether the document is delivered, possibly after redirects. Waits for at most 90 seconds. */
    boolean isFound(String link) {
        var next = Optional.of(link).filter(WebLink::isPublic);
        for (var request = 0; request <= MAX_REDIRECTS && next.isPresent(); request++) {
            var uri = URI.create(next.get());
            var answer = ask(uri);
            if (answer.filter(Answer::isSuccess).isPresent()) {
                return true;
            }
            next = answer.flatMap(redirect -> target(uri, redirect));
        }
        return false;
    }

    private static Optional<String> target(URI from, Answer answer) {
        if (!REDIRECTS.contains(answer.status()) || answer.location() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(from.resolve(answer.location()).toString()).filter(WebLink::isPublic);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Answer> ask(URI uri) {
        return hosts.find(uri.getHost()).flatMap(address -> await(send(uri, address)));
    }

    private Future<Answer> send(URI uri, InetAddress address) {
        var tls = uri.getScheme().equals("https");
        var port = uri.getPort() >= 0 ? uri.getPort() : tls ? HTTPS_PORT : HTTP_PORT;
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setTimeout(TimeUnit.SECONDS.toMillis(SECONDS_PER_REQUEST))
                .putHeader(HttpHeaders.USER_AGENT, USER_AGENT)
                .putHeader(HttpHeaders.ACCEPT, "*/*");
        return client.request(options)
                .compose(request -> request.send().map(response -> {
                    // The body is not needed; its end is an error of the response.
                    response.exceptionHandler(_ -> {});
                    request.reset();
                    return new Answer(response.statusCode(), response.getHeader(HttpHeaders.LOCATION));
                }));
    }

    /** Empty if the server cannot be reached, or does not answer as HTTP requires. */
    private static Optional<Answer> await(Future<Answer> answer) {
        try {
            return Optional.of(
                    answer.toCompletionStage().toCompletableFuture().get(SECONDS_PER_REQUEST, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
