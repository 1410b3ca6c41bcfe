package org.sequitur.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Conversions between instants and days in Brussels time. */
public final class BrusselsTime {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private BrusselsTime() {}

    /** The instant in Brussels time. */
    public static OffsetDateTime timeOf(Instant moment) {
        return moment.atZone(BRUSSELS).toOffsetDateTime();
    }

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, BRUSSELS);
    }

    /** The end of the day, exclusive: the first instant of the next day. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BRUSSELS).toInstant();
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }
}
