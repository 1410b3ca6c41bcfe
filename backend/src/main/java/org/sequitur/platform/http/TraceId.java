package org.sequitur.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Sets the {@code BelGov-Trace-Id} of each response, taken from the request if valid, and adds it to each log line. */
@ApplicationScoped
public class TraceId {

    private static final CharSequence HEADER = HttpHeaders.createOptimized("BelGov-Trace-Id");
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{1,36}");

    /** Before all filters that may refuse, so that refusals have it too. */
    void register(@Observes Filters filters) {
        filters.register(this::mark, 1000);
    }

    private void mark(RoutingContext context) {
        MDC.put("traceId", markResponse(context));
        context.next();
    }

    /** For responses that are sent at once, without a log line. */
    public static String markResponse(RoutingContext context) {
        return markResponse(context.request());
    }

    /** For responses outside all routes. */
    public static String markResponse(HttpServerRequest request) {
        var sent = request.getHeader(HEADER);
        var id = sent != null && ACCEPTABLE.matcher(sent).matches() ? sent : random();
        request.response().headers().set(HEADER, id);
        return id;
    }

    /** Need not be unpredictable, only unique. */
    private static String random() {
        var random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
