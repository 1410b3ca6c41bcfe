package org.sequitur.journal;

import java.time.Instant;

/**
 * Which facts a follow-up report prints of each list: those of its period and the latest one before it, or only a few
 * of the latest, because all would be too many.
 *
 * @param from first moment of the period
 * @param until facts published at or after this moment are left out
 * @param latestOnly whether only the latest facts are printed
 */
public record PrintedExtent(Instant from, Instant until, boolean latestOnly) {

    /** The same period, reduced to the latest facts. */
    public PrintedExtent reduced() {
        return new PrintedExtent(from, until, true);
    }
}
