package org.sequitur.commitment;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequitur.resolution.ResolutionCriteria;

/** Filters by each property and rule, by their description. */
final class TestFilters {

    private TestFilters() {}

    static Map<String, CommitmentFilter> of(EntityManager database, List<String> resolutionIds) {
        var none = List.<String>of();
        var themes = database.createQuery("select id from Theme where resolution.id in ?1 and number < 3", String.class)
                .setParameter(1, resolutionIds)
                .getResultList();
        var owner = database.createQuery(
                        "select owner.id from Commitment where resolution.id = ?1 and position = 1", String.class)
                .setParameter(1, resolutionIds.getFirst())
                .getResultList();
        var filters = new LinkedHashMap<String, CommitmentFilter>();
        filters.put("no filter", CommitmentFilter.NONE);
        filters.put("themes", filter(themes, none, List.of(), List.of(), List.of(), Map.of()));
        filters.put("owner", filter(none, owner, List.of(), List.of(), List.of(), Map.of()));
        var status = List.of(ImplementationStatus.NOT_REPORTED, ImplementationStatus.IMPLEMENTED);
        filters.put("status", filter(none, none, status, List.of(), List.of(), Map.of()));
        var assessment = List.of(AssessmentOutcome.CONFIRMED);
        filters.put("assessment", filter(none, none, List.of(), assessment, List.of(), Map.of()));
        var response = List.of(GovernmentResponse.NO_RESPONSE);
        filters.put("response", filter(none, none, List.of(), List.of(), response, Map.of()));
        for (var act : AwaitedAct.values()) {
            filters.put("awaited " + act, awaiting(List.of(act)));
        }
        filters.put("awaited of Parliament", awaiting(List.of(AwaitedAct.ASSESSMENT, AwaitedAct.DEADLINE_DECISION)));
        for (var rule : List.of(StateRule.OVERDUE, StateRule.DUE_SOON, StateRule.STALE, StateRule.CLOSED)) {
            for (var holds : List.of(true, false)) {
                filters.put(
                        rule + " " + holds, filter(none, none, List.of(), List.of(), List.of(), Map.of(rule, holds)));
            }
        }
        filters.put(
                "several",
                filter(
                        none,
                        none,
                        List.of(ImplementationStatus.IN_PROGRESS, ImplementationStatus.NOT_STARTED),
                        List.of(AssessmentOutcome.values()),
                        List.of(),
                        Map.of(StateRule.OVERDUE, true, StateRule.CLOSED, false)));
        return filters;
    }

    private static CommitmentFilter awaiting(List<AwaitedAct> acts) {
        return new CommitmentFilter(
                List.of(),
                ResolutionCriteria.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                acts,
                null,
                null,
                null,
                null,
                null);
    }

    static CommitmentFilter ofStatus(ImplementationStatus status) {
        return filter(List.of(), List.of(), List.of(status), List.of(), List.of(), Map.of());
    }

    private static CommitmentFilter filter(
            List<String> themes,
            List<String> owners,
            List<ImplementationStatus> statuses,
            List<AssessmentOutcome> assessments,
            List<GovernmentResponse> responses,
            Map<StateRule, Boolean> rules) {
        return new CommitmentFilter(
                List.of(),
                ResolutionCriteria.NONE,
                themes,
                List.of(),
                owners,
                statuses,
                assessments,
                responses,
                List.of(),
                rules.get(StateRule.OVERDUE),
                rules.get(StateRule.DUE_SOON),
                rules.get(StateRule.STALE),
                rules.get(StateRule.CLOSED),
                null);
    }
}
