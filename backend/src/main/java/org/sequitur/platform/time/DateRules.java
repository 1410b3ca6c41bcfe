package org.sequitur.platform.time;

import static org.sequitur.platform.time.TimeMessages.MESSAGES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;

/** Rules for dates relative to today. */
public final class DateRules {

    private DateRules() {}

    /** @param pointer where the date is in the body */
    public static void mustNotBeFuture(String pointer, LocalDate date, Clock clock) {
        if (date.isAfter(BrusselsTime.today(clock))) {
            throw refused(pointer, date, MESSAGES.inFuture());
        }
    }

    /** @param pointer where the date is in the body */
    public static void mustNotBePast(String pointer, LocalDate date, Clock clock) {
        if (date.isBefore(BrusselsTime.today(clock))) {
            throw refused(pointer, date, MESSAGES.inPast());
        }
    }

    private static Problem refused(String pointer, LocalDate date, LocalizedText detail) {
        return Problem.badRequest(List.of(Issue.inBody(Issue.Type.INVALID_INPUT, pointer, date.toString(), detail)));
    }
}
