package org.sequitur.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sequitur.platform.lease.Lease;
import org.sequitur.platform.lease.Leases;
import org.sequitur.platform.observation.DatabaseJob;
import org.sequitur.platform.retry.LockErrors;
import org.sequitur.platform.time.BrusselsTime;

/**
 * Runs all due mail jobs every minute. The due jobs are determined from the database and not only from the clock, so
 * that jobs missed during downtime run at the next start.
 */
@ApplicationScoped
class MailScheduler {

    private static final Logger LOG = Logger.getLogger(MailScheduler.class);

    private static final String LEASE = "mail";
    private static final int SECONDS_TO_STOP = 20;

    private final Semaphore sending = new Semaphore(1);
    private volatile boolean stopped;

    private final MailSettings settings;
    private final Recipients recipients;
    private final TimelinessNoticeJob timelinessNoticeJob;
    private final Notices notices;
    private final Digests digests;
    private final DigestSender digestSender;
    private final Clock clock;
    private final Leases leases;

    MailScheduler(
            MailSettings settings,
            Recipients recipients,
            TimelinessNoticeJob timelinessNoticeJob,
            Notices notices,
            Digests digests,
            DigestSender digestSender,
            Clock clock,
            Leases leases) {
        this.settings = settings;
        this.recipients = recipients;
        this.timelinessNoticeJob = timelinessNoticeJob;
        this.notices = notices;
        this.digests = digests;
        this.digestSender = digestSender;
        this.clock = clock;
        this.leases = leases;
    }

    @Scheduled(
            identity = "mail",
            every = "{sequitur.jobs.mail-every}",
            delayed = "{sequitur.jobs.mail-delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @DatabaseJob
    void runDueJobs() {
        runDueJobs(clock.instant());
    }

    /** Runs on one instance at a time; the other instances skip it. */
    void runDueJobs(Instant now) {
        if (recipients.areNone()) {
            return;
        }
        leases.runIfFree(LEASE, lease -> runDueJobs(now, lease));
    }

    /** Waits for a delivery in progress, so that it is recorded before the database connections are closed. */
    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        try {
            if (!sending.tryAcquire(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("A mail was on its way when the API was stopped: it may be sent again.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void runDueJobs(Instant now, Lease lease) {
        if (!LocalTime.ofInstant(now, BrusselsTime.BRUSSELS).isBefore(settings.time())) {
            attempt(() -> timelinessNoticeJob.createNotices(BrusselsTime.of(now)));
            notices.waitingRecipients().forEach(recipient -> attempt(() -> digests.create(recipient, now)));
            attempt(() -> digests.deleteExpired(now));
        }
        digests.due(now).stream()
                .takeWhile(_ -> lease.isHeld() && !stopped)
                .forEach(digest -> attempt(() -> send(digest, now)));
    }

    private void send(UUID digest, Instant now) {
        sending.acquireUninterruptibly();
        try {
            digestSender.send(digest, now);
        } finally {
            sending.release();
        }
    }

    /**
     * An error of one step does not stop the other steps, except for an outage of the database. The failed step is due again
     * at the next run.
     */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            if (LockErrors.isConnectionFailure(failed)) {
                throw failed;
            }
            LOG.warnf("Part of the mail has to wait: %s", failed.getMessage());
        }
    }
}
