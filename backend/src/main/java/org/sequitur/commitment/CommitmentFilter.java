package org.sequitur.commitment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionCriteria;

/**
 * A filter on commitments. Values of one field are alternatives, fields are combined with "and"; null or an empty list
 * does not restrict.
 */
public record CommitmentFilter(
        List<String> resolution,
        ResolutionCriteria resolutionCriteria,
        List<String> theme,
        List<String> commitment,
        List<String> owner,
        List<ImplementationStatus> implementationStatus,
        List<AssessmentOutcome> assessment,
        List<GovernmentResponse> governmentResponse,
        List<AwaitedAct> awaitedAct,
        Boolean overdue,
        Boolean dueSoon,
        Boolean stale,
        Boolean closed,
        String q) {

    public static final CommitmentFilter NONE = of(List.of(), ResolutionCriteria.NONE, List.of());

    /**
     * A filter from the query parameters of the contract, in its order: the generated interfaces have a parameter for each,
     * and the generator cannot group them.
     */
    public static CommitmentFilter of(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            List<ImplementationStatus> implementationStatus,
            List<AssessmentOutcome> assessment,
            List<GovernmentResponse> governmentResponse,
            List<AwaitedAct> awaitedAct,
            Boolean overdue,
            Boolean dueSoon,
            Boolean stale,
            Boolean closed,
            String q) {
        return new CommitmentFilter(
                resolution,
                new ResolutionCriteria(session, committee, policyArea),
                theme,
                commitment,
                owner,
                implementationStatus,
                assessment,
                governmentResponse,
                awaitedAct,
                overdue,
                dueSoon,
                stale,
                closed,
                q);
    }

    public static CommitmentFilter ofResolution(String resolutionId) {
        return of(List.of(resolutionId), ResolutionCriteria.NONE, List.of());
    }

    /** @param bodyId of the owner */
    public static CommitmentFilter ofOwner(String bodyId) {
        return of(List.of(), ResolutionCriteria.NONE, List.of(bodyId));
    }

    /** @param name of the committee in charge, in either language */
    public static CommitmentFilter ofCommittee(String name) {
        return of(List.of(), new ResolutionCriteria(List.of(), List.of(name), List.of()), List.of());
    }

    private static CommitmentFilter of(List<String> resolution, ResolutionCriteria criteria, List<String> owner) {
        return new CommitmentFilter(
                resolution,
                criteria,
                List.of(),
                List.of(),
                owner,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /** @param ids not empty */
    public static CommitmentFilter ofCommitments(List<String> ids) {
        return of(
                List.of(), List.of(), List.of(), List.of(), List.of(), ids, List.of(), List.of(), List.of(), List.of(),
                List.of(), null, null, null, null, null);
    }

    /** Whether it restricts by anything besides resolution and owner. */
    public boolean hasOtherCriteria() {
        return !NONE.equals(new CommitmentFilter(
                List.of(),
                resolutionCriteria,
                theme,
                commitment,
                List.of(),
                implementationStatus,
                assessment,
                governmentResponse,
                awaitedAct,
                overdue,
                dueSoon,
                stale,
                closed,
                q));
    }

    /** The rules by which it restricts, and whether each must hold. */
    Map<StateRule, Boolean> rules() {
        var rules = new EnumMap<StateRule, Boolean>(StateRule.class);
        rules.put(StateRule.OVERDUE, overdue);
        rules.put(StateRule.DUE_SOON, dueSoon);
        rules.put(StateRule.STALE, stale);
        rules.put(StateRule.CLOSED, closed);
        rules.values().removeIf(Objects::isNull);
        return rules;
    }

    /**
     * Whether it restricts only by resolution, search words or both, so that no property of a commitment has to be
     * checked.
     */
    boolean hasOnlyResolutionsAndWords() {
        return commitment.isEmpty()
                && awaitedAct.isEmpty()
                && rules().isEmpty()
                && Arrays.stream(FilteredProperty.values())
                        .allMatch(property -> property.wanted(this).isEmpty());
    }
}
