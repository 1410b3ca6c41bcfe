package org.sequitur.platform.representation;

import java.time.LocalDate;

/** A state of what the public can see: how many changes were committed, and the day, on which overdue and silent depend. */
record DataState(long changes, LocalDate day) {}
