package org.sequitur.plausibility;

import static org.sequitur.plausibility.PlausibilityOutcome.CONFIRM;
import static org.sequitur.plausibility.PlausibilityOutcome.REFUSE;

import java.util.List;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/**
 * A rule for implausible input, with its outcome and the fields that it concerns. This is the only list of these rules:
 * {@code docs/plausibility.md} repeats it, and a test publishes an implausible value in each field.
 */
public enum PlausibilityRule implements Code {
    IMPOSSIBLE_DAY(REFUSE, Fields.DAYS),
    IMPOSSIBLE_PERCENTAGE(REFUSE, List.of(Fields.PERCENTAGE)),
    DAY_IN_PAST(REFUSE, List.of(Fields.DEADLINE, Fields.ANSWER_EXPECTED_ON)),
    DAY_IN_FUTURE(
            REFUSE,
            List.of(Fields.RESPONDED_ON, Fields.PERIOD_END, Fields.EARLIER_RESPONDED_ON, Fields.EARLIER_SET_ON)),
    DAY_BEFORE_ADOPTION(REFUSE, List.of(Fields.REPORTED_ON, Fields.EARLIER_SET_ON)),
    CONTROL_CHARACTERS(REFUSE, Fields.TEXTS),
    PRIVATE_LINK(REFUSE, Fields.LINKS),
    LINK_WITH_CREDENTIALS(REFUSE, Fields.LINKS),
    NOT_STARTED_WITH_PROGRESS(CONFIRM, List.of(Fields.PERCENTAGE)),
    IMPLEMENTED_INCOMPLETELY(CONFIRM, List.of(Fields.PERCENTAGE)),
    EXPECTED_IN_PAST(CONFIRM, List.of(Fields.EXPECTED_ON)),
    RESPONSE_BEFORE_ADOPTION(CONFIRM, List.of(Fields.RESPONDED_ON, Fields.EARLIER_RESPONDED_ON)),
    FAR_AHEAD(
            CONFIRM,
            List.of(
                    Fields.EXPECTED_ON,
                    Fields.DEADLINE,
                    Fields.ANSWER_EXPECTED_ON,
                    Fields.ISSUED_ON,
                    Fields.EARLIER_DEADLINE,
                    Fields.ROUND_DUE_ON,
                    Fields.NEW_DUE_ON)),
    SAME_TEXT(CONFIRM, Fields.TEXTS),
    SHORT_TEXT(CONFIRM, Fields.TEXTS),
    SAME_EVIDENCE_TWICE(CONFIRM, List.of("CreateEvidenceItem.file", "CreateEvidenceItem.url")),
    ENTERED_TWICE(CONFIRM, List.of(Fields.REPORTED_ON, Fields.EARLIER_RESPONDED_ON, Fields.EARLIER_SET_ON));

    private final PlausibilityOutcome outcome;
    private final List<String> fields;
    private final Meaning meaning = Meaning.of(this);

    PlausibilityRule(PlausibilityOutcome outcome, List<String> fields) {
        this.outcome = outcome;
        this.fields = fields;
    }

    public PlausibilityOutcome outcome() {
        return outcome;
    }

    /** The schema and the property in the contract, such as {@code CreateAnswer.text}. */
    public List<String> fields() {
        return fields;
    }

    /** The definition is the message for the author of the statement. */
    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** Several rules concern the same fields. */
    private static final class Fields {

        static final String PERCENTAGE = "ProgressReportContent.percentDone";
        static final String EXPECTED_ON = "ProgressReportContent.expectedOn";
        static final String REPORTED_ON = "ProgressReportContent.reportedOn";
        static final String DEADLINE = "CreateDeadline.deadline";
        static final String ANSWER_EXPECTED_ON = "CreateQuestion.answerExpectedOn";
        static final String RESPONDED_ON = "CreateGovernmentResponse.respondedOn";
        static final String ISSUED_ON = "CreateEvidenceItem.issuedOn";
        static final String PERIOD_END = "CreateForeword.to";
        static final String EARLIER_RESPONDED_ON = "CreateEarlierResponse.respondedOn";
        static final String EARLIER_SET_ON = "CreateEarlierDeadline.setOn";
        static final String EARLIER_DEADLINE = "CreateEarlierDeadline.deadline";

        static final String ROUND_DUE_ON = "CreateReportingRound.dueOn";
        static final String NEW_DUE_ON = "CreateDueDate.dueOn";

        static final List<String> DAYS = List.of(
                EXPECTED_ON,
                DEADLINE,
                ANSWER_EXPECTED_ON,
                RESPONDED_ON,
                ISSUED_ON,
                "CreateForeword.from",
                PERIOD_END,
                EARLIER_RESPONDED_ON,
                EARLIER_SET_ON,
                EARLIER_DEADLINE,
                ROUND_DUE_ON,
                NEW_DUE_ON);

        static final List<String> LINKS = List.of(
                "CreateEvidenceItem.url",
                "CreateGovernmentResponse.source",
                "CreateOwnerDecision.source",
                "CreateEarlierResponse.source",
                "CreateEarlierDeadline.source");

        static final List<String> TEXTS = List.of(
                "ProgressReportContent.narrative",
                "CreateAnswer.text",
                "CreateQuestion.text",
                "CreateAssessment.reasons",
                "CreateDeadline.reason",
                "CreateDeadlineDecision.reason",
                "CreateGovernmentResponse.explanation",
                "CreateClosure.explanation",
                "CreateCommitmentLink.reason",
                "CreateOwnerDecision.reason",
                "CreateForeword.text",
                "CreateRoundForeword.text",
                "CreateReportingRound.letter",
                "CreateShortTitle.title",
                "CreateWithdrawal.reason",
                "CreateEarlierResponse.explanation",
                "CreateEarlierDeadline.reason");

        private Fields() {}
    }
}
