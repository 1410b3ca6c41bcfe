package org.sequitur.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Days are days in Brussels. */
public final class BrusselsTime {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private BrusselsTime() {}

    /** A moment as the clocks of Brussels show it. */
    public static OffsetDateTime timeOf(Instant moment) {
        return moment.atZone(BRUSSELS).toOffsetDateTime();
    }

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, BRUSSELS);
    }

    /** The first moment that is not of that day any more. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BRUSSELS).toInstant();
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }
}
