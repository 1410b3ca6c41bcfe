package org.sequitur.progress;

import java.util.HashSet;
import java.util.List;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.problem.Problem;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.plausibility.PlausibilityRule;

/** Checks a report for implausible values, which must be confirmed before it is published. */
final class PlausibleReport {

    private static final int DONE = 100;

    private PlausibleReport() {}

    /**
     * @param evidence all of the report
     * @param enteredTwice whether Parliament's staff have already entered a report of the same day and status
     * @param confirmed rules that the author confirmed; null if none
     * @throws Problem 409 with pointers into the draft
     */
    static void requireConfirmed(
            ProgressReport report,
            List<EvidenceItem> evidence,
            boolean enteredTwice,
            List<PlausibilityRule> confirmed) {
        var status = report.implementationStatus();
        var percent = report.percentDone();
        var expectedOn = report.expectedOn();
        var today = report.day();
        var check = PlausibilityCheck.of(confirmed, today)
                .require(
                        status != ImplementationStatus.NOT_STARTED || percent == null || percent == 0,
                        PlausibilityRule.NOT_STARTED_WITH_PROGRESS,
                        "/percentDone")
                .require(
                        status != ImplementationStatus.IMPLEMENTED || percent == null || percent == DONE,
                        PlausibilityRule.IMPLEMENTED_INCOMPLETELY,
                        "/percentDone")
                .require(
                        status == ImplementationStatus.IMPLEMENTED || expectedOn == null || !expectedOn.isBefore(today),
                        PlausibilityRule.EXPECTED_IN_PAST,
                        "/expectedOn")
                .dayAhead("/expectedOn", expectedOn)
                .require(!enteredTwice, PlausibilityRule.ENTERED_TWICE, "/reportedOn")
                .text("/narrative", report.narrative());
        checkEvidence(evidence, check);
        check.requireConfirmed();
    }

    private static void checkEvidence(List<EvidenceItem> evidence, PlausibilityCheck check) {
        var contents = new HashSet<String>();
        for (var position = 0; position < evidence.size(); position++) {
            var item = evidence.get(position);
            var pointer = "/evidenceItems/" + position;
            check.require(
                            contents.add(item.isOnTheWeb() ? item.url() : item.contentHash()),
                            PlausibilityRule.SAME_EVIDENCE_TWICE,
                            pointer)
                    .dayAhead(pointer + "/issuedOn", item.issuedOn());
        }
    }
}
