package org.sequitur.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Positions of days on a timeline: 0 is the beginning of the first day, {@link #WIDTH} the end of the last one. */
record TimeScale(LocalDate from, LocalDate to) {

    static final int WIDTH = 10_000;

    /** The position at which the day begins; of a day outside the timeline that of its nearer end. */
    int start(LocalDate day) {
        var days = ChronoUnit.DAYS.between(from, to) + 1;
        var position = Math.round((double) WIDTH * ChronoUnit.DAYS.between(from, day) / days);
        return (int) Math.clamp(position, 0, WIDTH);
    }

    /** The position at which the day ends. */
    int end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
