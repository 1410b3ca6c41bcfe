package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.earlier.EarlierDay;
import org.sequitur.journal.FormerOwners;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Rules for earlier reports: a body made them outside the register, and Parliament's staff enter them. */
@ApplicationScoped
class EnteredReports {

    private static final String REPORTED_ON = "/reportedOn";

    private final FormerOwners formerOwners;
    private final Clock clock;

    EnteredReports(FormerOwners formerOwners, Clock clock) {
        this.formerOwners = formerOwners;
        this.clock = clock;
    }

    /**
     * @param entered whether Parliament's staff enter the report
     * @throws Problem 400 if the content has what such a draft cannot have
     */
    static void requireContent(ProgressReportContent content, boolean entered) {
        var issues = new ArrayList<Issue>();
        if (!entered && content.reportedOn() != null) {
            issues.add(refused(REPORTED_ON, content.reportedOn(), MESSAGES.reportedOnOfBody()));
        }
        if (entered && content.corrects() != null) {
            issues.add(refused("/corrects", content.corrects(), MESSAGES.enteredAlone()));
        }
        if (entered && content.addsEvidenceTo() != null) {
            issues.add(refused("/addsEvidenceTo", content.addsEvidenceTo(), MESSAGES.enteredAlone()));
        }
        if (entered && content.alsoFor() != null && !content.alsoFor().isEmpty()) {
            issues.add(refused("/alsoFor", content.alsoFor().getFirst(), MESSAGES.enteredAlone()));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    /** @throws Problem 409 if an entered report is to be published in a way that only bodies' own reports have */
    static void requireAlone(ProgressReportDraft draft, CreatePublication publication) {
        if (draft.isEntered()
                && (publication.unchangedFrom() != null
                        || !publication.alsoFor().isEmpty())) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.enteredAlone());
        }
    }

    /**
     * The body that reports: of an entered report, the owner at the end of its day, as errata have corrected it.
     *
     * @throws Problem 400 for a day before the adoption or in the future
     */
    Body reportingBody(ProgressReportDraft draft) {
        var day = draft.content().reportedOn();
        if (!draft.isEntered() || day == null) {
            return draft.publisher();
        }
        var commitment = draft.commitment();
        EarlierDay.require(REPORTED_ON, day, commitment, clock);
        return ownerOn(day, commitment);
    }

    /** Follows the handovers alone: an owner that an erratum has replaced was wrong on each day. */
    private Body ownerOn(LocalDate day, Commitment commitment) {
        return formerOwners
                .ownersAt(ReportOrder.timeOn(day, clock.instant()), List.of(commitment))
                .getOrDefault(commitment.rowId(), commitment.owner());
    }

    private static Issue refused(String pointer, Object value, LocalizedText detail) {
        return Issue.inBody(Issue.Type.INVALID_INPUT, pointer, value.toString(), detail);
    }
}
