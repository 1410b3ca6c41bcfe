package org.sequitur.round;

import static org.sequitur.round.ReportingRoundMessages.MESSAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;

/** The properties that a round must have to be opened; all violations are reported at once. */
final class OpeningRules {

    private final List<Issue> issues = new ArrayList<>();

    private OpeningRules() {}

    /**
     * @param commitments number of commitments that it would cover
     * @throws Problem 400 with an issue for each field that is missing or wrong
     */
    static void check(ReportingRound round, int commitments, LocalDate today) {
        var rules = new OpeningRules();
        rules.text("/title/fr", round.title().fr());
        rules.text("/title/nl", round.title().nl());
        rules.text("/letter/fr", round.letter().fr());
        rules.text("/letter/nl", round.letter().nl());
        rules.day("/from", round.periodFrom());
        rules.day("/to", round.periodTo());
        rules.day("/dueOn", round.dueOn());
        if (rules.issues.isEmpty()) {
            rules.order(round.periodFrom(), round.periodTo(), round.dueOn(), today);
        }
        rules.require(commitments > 0, "/resolutions", null, MESSAGES.noCommitments());
        rules.require(
                commitments <= AwaitedReports.MAX,
                "/resolutions",
                null,
                MESSAGES.tooManyCommitments(commitments, AwaitedReports.MAX));
        rules.refuse();
    }

    /** @throws Problem 400 unless the due date is not past and is in the period */
    static void checkDays(LocalDate from, LocalDate to, LocalDate dueOn, LocalDate today) {
        var rules = new OpeningRules();
        rules.order(from, to, dueOn, today);
        rules.refuse();
    }

    private void order(LocalDate from, LocalDate to, LocalDate dueOn, LocalDate today) {
        require(!from.isAfter(to), "/from", from, MESSAGES.periodReversed());
        require(!dueOn.isBefore(today), "/dueOn", dueOn, MESSAGES.duePast());
        require(!dueOn.isBefore(from), "/dueOn", dueOn, MESSAGES.dueBeforePeriod());
        require(!dueOn.isAfter(to), "/dueOn", dueOn, MESSAGES.dueAfterPeriod());
    }

    private void text(String pointer, String text) {
        if (text == null || text.isBlank()) {
            issues.add(Issue.inBody(Issue.Type.REQUIRED_INPUT, pointer, null, MESSAGES.textMissing()));
        }
    }

    private void day(String pointer, LocalDate day) {
        if (day == null) {
            issues.add(Issue.inBody(Issue.Type.REQUIRED_INPUT, pointer, null, MESSAGES.dayMissing()));
        }
    }

    private void require(boolean satisfied, String pointer, LocalDate value, LocalizedText detail) {
        if (!satisfied) {
            issues.add(
                    Issue.inBody(Issue.Type.INVALID_INPUT, pointer, value == null ? null : value.toString(), detail));
        }
    }

    private void refuse() {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(List.copyOf(issues));
        }
    }
}
