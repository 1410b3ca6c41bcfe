package org.sequitur.commitment;

/** The limits of the rules on dates; {@link StateRule} applies them. */
public final class Timeliness {

    /** A deadline is near from this number of days before it. */
    public static final int DUE_SOON_DAYS = 30;

    /** A commitment is stale from this number of days without a report. */
    public static final int STALE_DAYS = 180;

    /** The inbox lists what others published in this number of days. */
    public static final int NEWS_DAYS = 30;

    private Timeliness() {}
}
