package org.sequitur.platform.observation;

import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A part that may be away: one line in the log when it begins to be, one when it is back. */
public final class Outage {

    private final Logger log;
    private final String part;
    private volatile boolean away;
    private long since;
    private long failures;

    /** @param part as the subject of an English sentence: "The database" */
    public Outage(Logger log, String part) {
        this.log = log;
        this.part = part;
    }

    public boolean isAway() {
        return away;
    }

    public synchronized void failed(String why) {
        failures++;
        if (!away) {
            away = true;
            since = System.nanoTime();
            log.warnf("%s does not answer: %s. One more line follows once it does.", part, oneLine(why));
        }
    }

    /** Costs nothing while the part has not been away. */
    public void worked() {
        if (away) {
            end();
        }
    }

    private synchronized void end() {
        if (away) {
            away = false;
            log.warnf(
                    "%s answers again after %d s; %d attempts failed meanwhile.",
                    part, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since), failures);
            failures = 0;
        }
    }

    private static String oneLine(String why) {
        return String.valueOf(why).lines().findFirst().orElse("").strip().replaceFirst("[.]+$", "");
    }
}
