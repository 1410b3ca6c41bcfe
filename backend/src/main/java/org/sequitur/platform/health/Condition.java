package org.sequitur.platform.health;

import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/**
 * A condition that can degrade the service. {@link ConditionMonitor} checks it on a schedule; its health check and metric
 * report the last result without a new check.
 */
public abstract class Condition implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Condition.class);

    private final String name;
    private volatile ConditionStatus last = ConditionStatus.healthy("not checked yet");
    private long degradedSince;

    /** @param name in lower case, words joined by hyphens */
    protected Condition(String name) {
        this.name = name;
    }

    /** Checks the condition; must return within seconds. After an exception the previous result stays. */
    protected abstract ConditionStatus check() throws Exception;

    public String name() {
        return name;
    }

    public boolean isHealthy() {
        return last.healthy();
    }

    /** Logs one line when the result changes. */
    synchronized void update() {
        ConditionStatus result;
        try {
            result = check();
        } catch (Exception failure) {
            LOG.debugf(failure, "%s could not be checked", name);
            return;
        }
        logChange(last, result);
        last = result;
    }

    /** Overridden where another part of the API may notice the same outage first: both must log one line together. */
    protected void logChange(ConditionStatus last, ConditionStatus result) {
        if (last.healthy() && !result.healthy()) {
            degradedSince = System.nanoTime();
            LOG.warnf("Degraded: %s: %s", name, result.detail());
        } else if (!last.healthy() && result.healthy()) {
            LOG.warnf(
                    "No longer degraded: %s: %s, after %d s",
                    name, result.detail(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - degradedSince));
        }
    }

    @Override
    public HealthCheckResponse call() {
        var result = last;
        return HealthCheckResponse.named(name)
                .status(result.healthy())
                .withData("detail", result.detail())
                .build();
    }
}
