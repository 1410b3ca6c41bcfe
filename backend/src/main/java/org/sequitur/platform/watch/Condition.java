package org.sequitur.platform.watch;

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
    private volatile ConditionStatus last = ConditionStatus.well("not checked yet");
    private long unwellSince;

    /** @param name in lower case, words joined by hyphens */
    protected Condition(String name) {
        this.name = name;
    }

    /** Checks the condition; must return within seconds. After an exception the previous result stays. */
    protected abstract ConditionStatus look() throws Exception;

    public String name() {
        return name;
    }

    public boolean isWell() {
        return last.well();
    }

    /** Logs one line when the result changes. */
    synchronized void check() {
        ConditionStatus result;
        try {
            result = look();
        } catch (Exception failure) {
            LOG.debugf(failure, "%s could not be checked", name);
            return;
        }
        if (last.well() && !result.well()) {
            unwellSince = System.nanoTime();
            LOG.warnf("Degraded: %s: %s", name, result.detail());
        } else if (!last.well() && result.well()) {
            LOG.warnf(
                    "No longer degraded: %s: %s, after %d s",
                    name, result.detail(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - unwellSince));
        }
        last = result;
    }

    @Override
    public HealthCheckResponse call() {
        var result = last;
        return HealthCheckResponse.named(name)
                .status(result.well())
                .withData("detail", result.detail())
                .build();
    }
}
