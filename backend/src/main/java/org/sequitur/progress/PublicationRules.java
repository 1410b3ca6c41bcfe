package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.statement.StatementDraftState;

/** Rules for publishing a draft; all violations are reported at once. */
final class PublicationRules {

    /** Matches a visible letter or digit. The contract requires one in texts that are published directly. */
    private static final Pattern VISIBLE_CHARACTER = Pattern.compile("[\\p{L}\\p{N}&&[^\\u115F\\u1160\\u3164\\uFFA0]]");

    private final List<Issue> issues = new ArrayList<>();
    private ProblemType type;

    private PublicationRules() {}

    /**
     * @param unchanged whether it repeats an earlier report, whose evidence then remains sufficient
     * @throws Problem if the draft is incomplete, or its status requires evidence that it lacks
     */
    static void requireComplete(ProgressReportDraft draft, List<EvidenceItem> evidence, boolean unchanged) {
        var rules = violations(draft, evidence, unchanged);
        if (!rules.issues.isEmpty()) {
            throw Problem.of(rules.type, rules.issues);
        }
    }

    private static PublicationRules violations(
            ProgressReportDraft draft, List<EvidenceItem> evidence, boolean unchanged) {
        var content = draft.content();
        var rules = new PublicationRules();
        var narrative = content.narrative() == null ? new DraftText(null, null) : content.narrative();
        rules.require(
                content.implementationStatus() != null,
                ReportProblems.INCOMPLETE,
                "/implementationStatus",
                MESSAGES.statusMissing());
        rules.require(
                isPresent(narrative.fr()), ReportProblems.LANGUAGE_MISSING, "/narrative/fr", MESSAGES.frenchMissing());
        rules.require(
                isPresent(narrative.nl()), ReportProblems.LANGUAGE_MISSING, "/narrative/nl", MESSAGES.dutchMissing());
        rules.require(
                content.originalLanguage() != null,
                ReportProblems.INCOMPLETE,
                "/originalLanguage",
                MESSAGES.originalMissing());
        rules.require(
                !draft.isEntered() || content.reportedOn() != null,
                ReportProblems.INCOMPLETE,
                "/reportedOn",
                MESSAGES.reportedOnMissing());
        rules.require(
                !draft.isEntered() || !evidence.isEmpty(),
                ReportProblems.EVIDENCE_MISSING,
                "/evidenceItems",
                MESSAGES.documentMissing());
        rules.require(
                draft.isEntered()
                        || content.implementationStatus() != ImplementationStatus.IMPLEMENTED
                        || !evidence.isEmpty()
                        || unchanged,
                ReportProblems.EVIDENCE_MISSING,
                "/evidenceItems",
                MESSAGES.evidenceMissing());
        rules.require(
                content.addsEvidenceTo() == null || !evidence.isEmpty(),
                ReportProblems.EVIDENCE_MISSING,
                "/evidenceItems",
                MESSAGES.additionMissing());
        for (var item : evidence) {
            rules.require(
                    !item.isAwaited(),
                    ReportProblems.INCOMPLETE,
                    "/evidenceItems",
                    MESSAGES.fileMissing(item.fileName()));
        }
        return rules;
    }

    /** The state of a report's draft: one language is missing, nothing is missing, or another requirement is not met. */
    static StatementDraftState stateOf(ProgressReportDraft draft, List<EvidenceItem> evidence) {
        var content = draft.content();
        var narrative = content.narrative() == null ? new DraftText(null, null) : content.narrative();
        if (isPresent(narrative.fr()) != isPresent(narrative.nl())) {
            return StatementDraftState.TO_TRANSLATE;
        }
        return violations(draft, evidence, content.addsEvidenceTo() != null)
                        .issues
                        .isEmpty()
                ? StatementDraftState.READY_TO_PUBLISH
                : StatementDraftState.STARTED;
    }

    private void require(boolean satisfied, ProblemType otherwise, String pointer, LocalizedText detail) {
        if (!satisfied) {
            issues.add(Issue.inBody(Issue.Type.REQUIRED_INPUT, pointer, null, detail));
            // For violations of several types, use the general type.
            type = type == null || type == otherwise ? otherwise : ReportProblems.INCOMPLETE;
        }
    }

    private static boolean isPresent(String text) {
        return text != null && VISIBLE_CHARACTER.matcher(text).find();
    }
}
