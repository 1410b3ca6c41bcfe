package org.sequitur.deadline;

import java.time.Instant;

/** How many times a commitment's deadline was set, and the time of the last change. */
record DeadlineChanges(long rowId, long times, Instant last) {}
