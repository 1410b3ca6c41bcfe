package org.sequitur.journal;

import java.time.Instant;

/** How many events of some kinds a commitment has, and the time of the last one. */
public record EventCount(long commitmentRowId, long times, Instant last) {}
