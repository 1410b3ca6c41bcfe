package org.sequitur.earlier;

import static org.sequitur.earlier.EarlierMessages.MESSAGES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.DateRules;

/** The rule on the day of a fact that Parliament's staff enter after it happened. */
public final class EarlierDay {

    private EarlierDay() {}

    /**
     * @param pointer where the deadline is in the body
     * @throws Problem 400 for a deadline before the day on which it was set
     */
    public static void requireDeadline(String pointer, LocalDate deadline, LocalDate setOn) {
        if (deadline.isBefore(setOn)) {
            throw Problem.badRequest(List.of(Issue.inBody(
                    Issue.Type.INVALID_INPUT, pointer, deadline.toString(), MESSAGES.deadlineBeforeItsDay())));
        }
    }

    /**
     * @param pointer where the day is in the body
     * @throws Problem 400 for a day before the adoption or in the future
     */
    public static void require(String pointer, LocalDate day, Commitment commitment, Clock clock) {
        DateRules.mustNotBeFuture(pointer, day, clock);
        if (day.isBefore(commitment.resolution().adoptedOn())) {
            throw Problem.badRequest(List.of(
                    Issue.inBody(Issue.Type.INVALID_INPUT, pointer, day.toString(), MESSAGES.beforeAdoption())));
        }
    }
}
