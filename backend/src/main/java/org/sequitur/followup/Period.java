package org.sequitur.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.sequitur.platform.time.BrusselsTime;

/** A period of days in Brussels time, both inclusive. */
record Period(LocalDate from, LocalDate to) {

    /** The first moment of the period. */
    Instant start() {
        return from.atStartOfDay(BrusselsTime.BRUSSELS).toInstant();
    }

    /** The first moment after the period. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant();
    }
}
