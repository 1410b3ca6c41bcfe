package org.sequitur.weblink;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sequitur.platform.lease.Lease;
import org.sequitur.platform.lease.Leases;
import org.sequitur.platform.observation.DatabaseJob;
import org.sequitur.platform.retry.Transactions;

/** Checks some of the links that are due, one after the other, on one instance at a time. */
@ApplicationScoped
class WebLinkJob {

    private static final String LEASE = "link checks";

    /** With a run every ten minutes: 4,320 links a day. */
    static final int MAX_LINKS = 30;

    private final CheckedWebLinks checks;
    private final WebLinkSource source;
    private final WebLinkReader reader;
    private final Leases leases;
    private final Transactions transactions;
    private final Clock clock;
    private volatile boolean stopped;

    WebLinkJob(
            CheckedWebLinks checks,
            WebLinkSource source,
            WebLinkReader reader,
            Leases leases,
            Transactions transactions,
            Clock clock) {
        this.checks = checks;
        this.source = source;
        this.reader = reader;
        this.leases = leases;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(
            identity = "link checks",
            every = "{sequitur.jobs.every}",
            delayed = "{sequitur.jobs.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @DatabaseJob
    void run() {
        if (checks.areEnabled()) {
            leases.runIfFree(LEASE, lease -> check(lease, clock.instant()));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    private void check(Lease lease, Instant now) {
        var links = transactions.call(source::links);
        var due = transactions.call(() -> checks.due(links, now, MAX_LINKS));
        // Without a transaction: no connection to the database is held while a web server is asked.
        Map<String, Boolean> foundByLink = new HashMap<>();
        for (var link : due) {
            if (stopped || !lease.isHeld()) {
                return;
            }
            foundByLink.put(link, reader.isFound(link));
        }
        if (!foundByLink.isEmpty()) {
            transactions.run(() -> checks.record(foundByLink, links, now));
        }
    }
}
