package org.sequitur.platform.time;

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
            throw refused(pointer, date, new LocalizedText("Ce jour est à venir.", "Deze dag moet nog komen."));
        }
    }

    /** @param pointer where the date is in the body */
    public static void mustNotBePast(String pointer, LocalDate date, Clock clock) {
        if (date.isBefore(BrusselsTime.today(clock))) {
            throw refused(pointer, date, new LocalizedText("Ce jour est passé.", "Deze dag is voorbij."));
        }
    }

    private static Problem refused(String pointer, LocalDate date, LocalizedText detail) {
        return Problem.badRequest(List.of(Issue.inBody(Issue.Type.INVALID_INPUT, pointer, date.toString(), detail)));
    }
}
