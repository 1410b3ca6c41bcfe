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

/** Gives every answer its {@code BelGov-Trace-Id}, the caller's where it sent one, and every line of the log too. */
@ApplicationScoped
public class TraceId {

    private static final CharSequence HEADER = HttpHeaders.createOptimized("BelGov-Trace-Id");
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{1,36}");

    /** Before everything that may refuse, so that refusals carry it too. */
    void register(@Observes Filters filters) {
        filters.register(this::mark, 1000);
    }

    private void mark(RoutingContext context) {
        MDC.put("traceId", markAnswer(context));
        context.next();
    }

    /** For what is answered at once, without a line in the log. */
    public static String markAnswer(RoutingContext context) {
        return markAnswer(context.request());
    }

    /** For what is answered without a route. */
    public static String markAnswer(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        var id = given != null && ACCEPTABLE.matcher(given).matches() ? given : random();
        request.response().headers().set(HEADER, id);
        return id;
    }

    /** Not a secret: it only has to differ from the others. */
    private static String random() {
        var random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
