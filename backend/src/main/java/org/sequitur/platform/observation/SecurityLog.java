package org.sequitur.platform.observation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.sequitur.platform.limit.ClientAddress;

/**
 * Logs refused requests (401, 403) and successful {@link AuditedOperations}: account, operation and client address, never
 * texts or tokens. Equal refusals within a minute produce one line, and a second line with their
 * number at the end of that minute.
 */
@ApplicationScoped
class SecurityLog {

    private static final Logger LOG = Logger.getLogger("sequitur.security");

    private static final Set<Integer> REFUSALS = Set.of(401, 403);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Maximum number of different refusals within one window; further ones are only counted. */
    private static final int MAX_LINES = 600;

    private final Cache<String, AtomicLong> seen = Caffeine.newBuilder()
            .expireAfterWrite(WINDOW)
            .maximumSize(MAX_LINES + 1)
            .scheduler(Scheduler.systemScheduler())
            .evictionListener(SecurityLog::summarize)
            .build();

    private final ClientAddress addresses;
    private final List<AuditedOperations> audited;

    SecurityLog(ClientAddress addresses, @All List<AuditedOperations> audited) {
        this.addresses = addresses;
        this.audited = audited;
    }

    /** @param operation its id in the contract */
    void record(RoutingContext context, String operation, int status) {
        if (REFUSALS.contains(status)) {
            refused(line(context, operation, status));
        } else if (status < 300 && isAudited(context, operation)) {
            LOG.infof("event=changed %s target=%s", line(context, operation, status), context.normalizedPath());
        }
    }

    /** Forgets earlier refusals, so that the next of each kind is logged again. For tests. */
    void reset() {
        seen.invalidateAll();
    }

    private void refused(String line) {
        var count = seen.asMap().size() >= MAX_LINES && seen.getIfPresent(line) == null
                ? seen.get("of more than " + MAX_LINES + " kinds", ignored -> new AtomicLong())
                : seen.get(line, ignored -> new AtomicLong());
        if (count.incrementAndGet() == 1) {
            LOG.infof("event=refused %s", line);
        }
    }

    private boolean isAudited(RoutingContext context, String operation) {
        var method = context.request().method().name();
        return !method.equals("GET")
                && !method.equals("HEAD")
                && audited.stream().anyMatch(operations -> operations.include(operation));
    }

    private String line(RoutingContext context, String operation, int status) {
        return "status=%d operation=%s user=%s address=%s"
                .formatted(status, operation, RequestUser.of(context), addresses.of(context.request()));
    }

    private static void summarize(String line, AtomicLong count, RemovalCause cause) {
        if (count.get() > 1) {
            LOG.infof("event=refused %s times=%d seconds=%d", line, count.get(), WINDOW.toSeconds());
        }
    }
}
