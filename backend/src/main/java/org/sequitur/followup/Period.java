package org.sequitur.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.sequitur.platform.time.BrusselsTime;

/** Days in Brussels, the first and the last included. */
record Period(LocalDate from, LocalDate to) {

    /** The first moment after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant();
    }
}
