package org.sequitur.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;

/** The day at whose end the register is wanted: the one asked for, or today. */
@ApplicationScoped
public class AsOf {

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    /** @throws Problem if the day is yet to come */
    public LocalDate day(LocalDate asked) {
        issue(asked).ifPresent(issue -> {
            throw Problem.badRequest(List.of(issue));
        });
        return asked == null ? BrusselsTime.today(clock) : asked;
    }

    public Optional<Issue> issue(LocalDate asked) {
        return asked != null && asked.isAfter(BrusselsTime.today(clock))
                ? Optional.of(Issue.inQuery(
                        Issue.Type.INVALID_INPUT,
                        "asOf",
                        asked.toString(),
                        new LocalizedText("asOf\u00A0: ce jour est à venir.", "asOf: deze dag moet nog komen.")))
                : Optional.empty();
    }
}
