package org.sequitur.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sequitur.platform.language.Language;

/** Converts problems to JSON responses, and logs them under the same identifier. */
@ApplicationScoped
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ProblemTypeDocumentation documentation;
    private final ObjectMapper json;

    Problems(ProblemTypeDocumentation documentation, ObjectMapper json) {
        this.documentation = documentation;
        this.json = json;
    }

    /**
     * Internal errors are logged with their stack trace. Refusals are logged at debug level only: a client in a loop could
     * fill the disk. Input of the caller is never logged.
     */
    private ProblemRepresentation represent(Problem problem, Throwable cause, Language language) {
        var instance = UUID.randomUUID();
        var urn = problem.type().urn();
        if (problem.type() == ProblemType.INTERNAL_SERVER_ERROR) {
            LOG.errorf(cause, "urn:uuid:%s %s", instance, urn);
        } else {
            LOG.debugf("urn:uuid:%s %s", instance, urn);
        }
        return ProblemRepresentation.of(problem, instance, documentation.href(), language);
    }

    /** The problem as JSON; also logs it under the same identifier. */
    public String json(Problem problem, Throwable cause, Language language) {
        try {
            return json.writeValueAsString(represent(problem, cause, language));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes a response outside the REST layer. */
    public void respond(RoutingContext context, Problem problem, Throwable cause) {
        respond(context.request(), problem, cause);
    }

    /**
     * Writes a response outside all routes.
     *
     * @return completes when the response is written
     */
    public Future<Void> respond(HttpServerRequest request, Problem problem, Throwable cause) {
        var language = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var body = json(problem, cause, language);
        var response = request.response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(response::putHeader);
        return response.end(Buffer.buffer(body));
    }
}
