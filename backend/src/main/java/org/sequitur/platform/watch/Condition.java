package org.sequitur.platform.watch;

import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/**
 * One respect in which the service can be degraded. It is looked at by {@link ConditionMonitor}; its health check and its metric
 * tell what was found last, without looking again.
 */
public abstract class Condition implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Condition.class);

    private final String name;
    private volatile ConditionStatus last = ConditionStatus.well("not checked yet");
    private long unwellSince;

    /** @param name in lower case, words joined by hyphens */
    protected Condition(String name) {
        this.name = name;
    }

    /** Looks, within seconds. An exception says that nothing could be found out: then the last finding stays. */
    protected abstract ConditionStatus look() throws Exception;

    public String name() {
        return name;
    }

    public boolean isWell() {
        return last.well();
    }

    /** One line in the log when it changes, none while it stays. */
    synchronized void check() {
        ConditionStatus found;
        try {
            found = look();
        } catch (Exception unknown) {
            LOG.debugf(unknown, "%s could not be checked", name);
            return;
        }
        if (last.well() && !found.well()) {
            unwellSince = System.nanoTime();
            LOG.warnf("Degraded: %s: %s", name, found.detail());
        } else if (!last.well() && found.well()) {
            LOG.warnf(
                    "No longer degraded: %s: %s, after %d s",
                    name, found.detail(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - unwellSince));
        }
        last = found;
    }

    @Override
    public HealthCheckResponse call() {
        var found = last;
        return HealthCheckResponse.named(name)
                .status(found.well())
                .withData("detail", found.detail())
                .build();
    }
}
