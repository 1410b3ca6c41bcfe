package org.sequitur.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are days in Brussels. */
public final class Day {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private Day() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }
}
