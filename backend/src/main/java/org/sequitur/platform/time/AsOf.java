package org.sequitur.platform.time;

import static org.sequitur.platform.time.TimeMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;

/** The reporting day: the one given as {@code asOf}, or today. */
@ApplicationScoped
public class AsOf {

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    /** @throws Problem 400 if the day is in the future */
    public LocalDate day(LocalDate requested) {
        issue(requested).ifPresent(issue -> {
            throw Problem.badRequest(List.of(issue));
        });
        return requested == null ? BrusselsTime.today(clock) : requested;
    }

    public Optional<Issue> issue(LocalDate requested) {
        return requested != null && requested.isAfter(BrusselsTime.today(clock))
                ? Optional.of(
                        Issue.inQuery(Issue.Type.INVALID_INPUT, "asOf", requested.toString(), MESSAGES.asOfInFuture()))
                : Optional.empty();
    }
}
