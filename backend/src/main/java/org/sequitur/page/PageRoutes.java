package org.sequitur.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sequitur.platform.cache.ConditionalGet;
import org.sequitur.platform.cache.ConditionalResponse;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.http.CanonicalPath;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * Serves the single-page app from the API's port, for installations without a web server in front. As the last route
 * it also answers all unmatched paths.
 */
@ApplicationScoped
class PageRoutes {

    private static final Logger LOG = Logger.getLogger(PageRoutes.class);

    private static final CharSequence IMMUTABLE = HttpHeaders.createOptimized("public, max-age=31536000, immutable");

    private final Optional<PageFiles> page;
    private final Problems problems;
    private final PageDocuments documents;

    PageRoutes(
            @ConfigProperty(name = "sequitur.page") Optional<Path> folder,
            @ConfigProperty(name = "sequitur.issuer") URI issuer,
            Problems problems,
            PageDocuments documents) {
        this.documents = documents;
        this.page = folder.map(files -> PageFiles.in(files, origin(issuer)));
        this.problems = problems;
    }

    /**
     * Such as those of a document's number that was typed as an id: addresses of pages have none, except percent-encoded
     * bytes.
     */
    private static boolean hasCapitals(String path) {
        return path.indexOf('%') < 0 && path.chars().anyMatch(character -> character >= 'A' && character <= 'Z');
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** Before the check of addresses, which answers a malformed path with a problem. */
    void register(@Observes Filters filters) {
        filters.register(this::answerMalformedPath, 901);
    }

    void register(@Observes Router router) {
        router.route().last().handler(this::respond);
    }

    private void answerMalformedPath(RoutingContext context) {
        var path = context.request().path();
        if (path != null && isForPage(context) && !CanonicalPath.isWellFormed(path)) {
            answerNotFound(context);
        } else {
            context.next();
        }
    }

    private boolean isForPage(RoutingContext context) {
        var request = context.request();
        var reading = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        return page.isPresent() && reading && !request.path().startsWith("/api/");
    }

    private void respond(RoutingContext context) {
        var request = context.request();
        if (!isForPage(context)) {
            problems.respond(context, Problem.of(ProblemType.RESOURCE_NOT_FOUND), null);
            return;
        }
        var files = page.get();
        var path = request.path();
        if (!CanonicalPath.isOf(context)) {
            answerNotFound(context);
        } else if (path.equals("/")) {
            context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            redirect(context, 302, "/" + preferred(context).tag() + "/");
        } else if (languageOf(path).isPresent() && hasCapitals(path)) {
            var query = request.query();
            redirect(context, 301, path.toLowerCase(Locale.ROOT) + (query == null ? "" : "?" + query));
        } else if (languageOf(path).isPresent()) {
            files.document(languageOf(path).get(), path)
                    .ifPresentOrElse(shell -> sendDocument(context, shell), () -> answerNotFound(context));
        } else if (files.file(path).isPresent()) {
            files.headersOfFile(path).forEach(context.response()::putHeader);
            ConditionalResponse.of(files.file(path).get(), request)
                    .writeTo(context.response(), path.startsWith("/assets/") ? IMMUTABLE : ConditionalGet.REVALIDATE);
        } else {
            answerNotFound(context);
        }
    }

    /** Fills the document if its page is public; without the database it stays as it was built. */
    private void sendDocument(RoutingContext context, Representation shell) {
        var language = languageOf(context.request().path()).orElseThrow();
        var known = PublicPage.at(language, context.request().path());
        if (known.isEmpty()) {
            send(context, ConditionalResponse.of(shell, context.request()), ConditionalGet.REVALIDATE);
            return;
        }
        documents.find(context, known.get(), language, shell, page.orElseThrow().headers(), (document, failure) -> {
            if (document != null) {
                send(context, ConditionalResponse.of(document, context.request()), ConditionalGet.REVALIDATE);
            } else if (failure instanceof Problem problem && problem.type() == ProblemType.RESOURCE_NOT_FOUND) {
                answerNotFound(context);
            } else {
                if (isFault(failure)) {
                    LOG.warn("A document is sent without its content", failure);
                }
                send(context, ConditionalResponse.of(shell, context.request()), ConditionalGet.NO_STORE);
            }
        });
    }

    /** Whether a log needs it: not a day that the reader typed, nor the database's absence, which is logged elsewhere. */
    private static boolean isFault(Throwable failure) {
        return failure != null
                && !(failure instanceof Problem)
                && !(failure instanceof DateTimeException)
                && !(failure instanceof SQLException);
    }

    /** Returns a page to browsers, in the language of the address if it has one, and a problem to API clients. */
    private void answerNotFound(RoutingContext context) {
        var request = context.request();
        var language = languageOf(request.path()).orElseGet(() -> preferred(context));
        if (String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html")) {
            context.response().headers().add(HttpHeaders.VARY, "Accept, Accept-Language");
            send(
                    context,
                    ConditionalResponse.notFound(page.orElseThrow().document(language), request),
                    ConditionalGet.REVALIDATE);
        } else {
            problems.respond(context, Problem.of(ProblemType.RESOURCE_NOT_FOUND), null);
        }
    }

    private static Language preferred(RoutingContext context) {
        return Language.preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Optional<Language> languageOf(String path) {
        return Arrays.stream(Language.values())
                .filter(language -> path.equals("/" + language.tag()) || path.startsWith("/" + language.tag() + "/"))
                .findFirst();
    }

    private static void redirect(RoutingContext context, int status, String to) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.LOCATION, to)
                .end();
    }

    private void send(RoutingContext context, ConditionalResponse file, CharSequence cacheControl) {
        page.orElseThrow().headers().forEach(context.response()::putHeader);
        file.writeTo(context.response(), cacheControl);
    }
}
