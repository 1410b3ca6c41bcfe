package org.sequitur.refdata;

import static org.sequitur.refdata.RefDataMessages.MESSAGES;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.AwaitedAct;
import org.sequitur.commitment.AwaitedParty;
import org.sequitur.commitment.ClosureReason;
import org.sequitur.commitment.CorrectedPart;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.commitment.LinkRelation;
import org.sequitur.commitment.ParticipantRole;
import org.sequitur.commitment.Timeliness;
import org.sequitur.journal.EventKind;
import org.sequitur.platform.code.Code;
import org.sequitur.plausibility.PlausibilityRule;
import org.sequitur.progress.EvidenceType;
import org.sequitur.refdata.RefData.Entry;
import org.sequitur.resolution.PolicyArea;

/** The code lists, with their names in the contract. */
enum RefDataList {
    IMPLEMENTATION_STATUSES(ImplementationStatus.values()),
    ASSESSMENTS(AssessmentOutcome.values()),
    GOVERNMENT_RESPONSES(GovernmentResponse.values()),
    AWAITED_ACTS(AwaitedAct.values()),
    AWAITED_PARTIES(AwaitedParty.values()),
    CLOSURE_REASONS(ClosureReason.values()),
    LINK_RELATIONS(LinkRelation.values()),
    CORRECTED_PARTS(CorrectedPart.values()),
    EVIDENCE_TYPES(EvidenceType.values()),
    PARTICIPANT_ROLES(ParticipantRole.values()),
    POLICY_AREAS(PolicyArea.values()),
    TIMELINESS(timeliness()),
    EVENT_KINDS(EventKind.values()),
    PLAUSIBILITY_RULES(plausibilityRules()),
    PROBLEM_TYPES(ProblemTypes.ALL.stream().map(type -> Entry.of(type.urn(), type.meaning())));

    private final List<Entry> entries;

    RefDataList(Code[] codes) {
        this(Arrays.stream(codes).map(code -> Entry.of(code.code(), code.meaning())));
    }

    RefDataList(Stream<Entry> entries) {
        this.entries = entries.toList();
    }

    private static Stream<Entry> plausibilityRules() {
        return Arrays.stream(PlausibilityRule.values())
                .map(rule -> new Entry(
                        rule.code(), rule.meaning().label(), rule.meaning().definition(), null, rule.outcome()));
    }

    private static Stream<Entry> timeliness() {
        return Stream.of(
                new Entry("overdue", MESSAGES.overdue(), MESSAGES.overdueDefinition(), null),
                new Entry(
                        "dueSoon",
                        MESSAGES.dueSoon(),
                        MESSAGES.dueSoonDefinition(Timeliness.DUE_SOON_DAYS),
                        Timeliness.DUE_SOON_DAYS),
                new Entry(
                        "stale",
                        MESSAGES.stale(),
                        MESSAGES.staleDefinition(Timeliness.STALE_DAYS),
                        Timeliness.STALE_DAYS),
                new Entry("closed", MESSAGES.closed(), MESSAGES.closedDefinition(), null));
    }

    String code() {
        return Code.of(name());
    }

    /** In display order. */
    List<Entry> entries() {
        return entries;
    }
}
