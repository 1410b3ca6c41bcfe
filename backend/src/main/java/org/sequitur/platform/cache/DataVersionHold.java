package org.sequitur.platform.cache;

/** A data version that cannot change for now, because this instance blocks all writers. Valid until a given time. */
final class DataVersionHold {

    static final DataVersionHold NONE = new DataVersionHold(null, System.nanoTime());

    private final DataVersion version;
    private final long until;
    private boolean used;

    /** @param until end of validity, as {@link System#nanoTime} */
    DataVersionHold(DataVersion version, long until) {
        this.version = version;
        this.until = until;
    }

    /** The data version, or null if the hold has expired. */
    DataVersion version() {
        if (version == null || System.nanoTime() - until >= 0) {
            return null;
        }
        if (!used) {
            used = true;
        }
        return version;
    }

    /** Whether a request used it. Not exact, as it only decides whether to extend the hold. */
    boolean wasUsed() {
        return used;
    }
}
