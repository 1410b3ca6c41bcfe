package org.sequitur.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.commitment.StateHistory;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.ResolutionCriteria;

/**
 * Filter for facts: by commitments, and until the end of a day. An empty list does not filter.
 *
 * @param selected ids of the resolutions that are listed and match the criteria; empty without list and criteria
 * @param ownerPath HQL with a place for the commitment: its owner at the end of the day
 */
public record FactFilter(
        List<String> resolutions,
        ResolutionCriteria criteria,
        Optional<List<String>> selected,
        List<String> themes,
        List<String> commitments,
        List<String> owners,
        LocalDate day,
        String ownerPath) {

    static FactFilter all(LocalDate day) {
        return new FactFilter(
                List.of(),
                ResolutionCriteria.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                day,
                StateHistory.CURRENT_OWNER);
    }

    /** First instant after the filter's period (exclusive end). */
    Instant end() {
        return day.plusDays(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant();
    }

    /**
     * A condition in HQL.
     *
     * @param parameter its only parameter, a list
     */
    record Narrowing(String condition, String parameter, List<String> values) {}

    /**
     * The conditions of the lists that are not empty, and of the criteria.
     *
     * @param commitment alias of the commitment in HQL
     */
    List<Narrowing> narrowing(String commitment) {
        // An empty selection of resolutions selects no fact.
        var byResolution = selected.stream()
                .map(ids -> new Narrowing(commitment + ".resolution.id in :resolutions", "resolutions", ids));
        var lists = Stream.of(
                        new Narrowing(commitment + ".theme.id in :themes", "themes", themes),
                        new Narrowing(commitment + ".id in :commitments", "commitments", commitments),
                        new Narrowing(
                                "(%2$s in :owners or %1$s.rowId in (select joint.rowId from Commitment joint"
                                                .formatted(commitment, ownerPath.formatted(commitment))
                                        + " join joint.jointOwners body where body.id in :owners))",
                                "owners",
                                owners))
                .filter(narrowing -> !narrowing.values().isEmpty());
        return Stream.concat(byResolution, lists).toList();
    }
}
