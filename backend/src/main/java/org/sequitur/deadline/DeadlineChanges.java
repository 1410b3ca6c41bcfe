package org.sequitur.deadline;

import java.time.Instant;

/** How often a commitment's deadline was set, and when last. */
record DeadlineChanges(long rowId, long times, Instant last) {}
