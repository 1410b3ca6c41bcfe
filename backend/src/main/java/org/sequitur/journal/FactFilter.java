package org.sequitur.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.commitment.StateHistory;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.ResolutionCriteria;

/**
 * Filter for facts: by commitments, and until the end of a day. An empty list does not filter.
 *
 * @param classified ids of the resolutions that match the criteria; null without criteria
 * @param ownerPath HQL with a place for the commitment: its owner at the end of the day
 */
public record FactFilter(
        List<String> resolutions,
        ResolutionCriteria criteria,
        List<String> classified,
        List<String> themes,
        List<String> commitments,
        List<String> owners,
        LocalDate day,
        String ownerPath) {

    static FactFilter all(LocalDate day) {
        return new FactFilter(
                List.of(),
                ResolutionCriteria.NONE,
                null,
                List.of(),
                List.of(),
                List.of(),
                day,
                StateHistory.CURRENT_OWNER);
    }

    /** The ids of the resolutions that match both the list and the criteria, of which there are some. */
    List<String> matchingResolutions() {
        return classified.stream()
                .filter(id -> resolutions.isEmpty() || resolutions.contains(id))
                .sorted()
                .toList();
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
        var lists = Stream.of(
                        new Narrowing(commitment + ".resolution.id in :resolutions", "resolutions", resolutions),
                        new Narrowing(commitment + ".theme.id in :themes", "themes", themes),
                        new Narrowing(commitment + ".id in :commitments", "commitments", commitments),
                        new Narrowing(
                                "(%2$s in :owners or %1$s.rowId in (select joint.rowId from Commitment joint"
                                                .formatted(commitment, ownerPath.formatted(commitment))
                                        + " join joint.jointOwners body where body.id in :owners))",
                                "owners",
                                owners))
                .filter(narrowing -> !narrowing.values().isEmpty());
        // Where no resolution matches the criteria, no fact does.
        var byCriteria = Stream.ofNullable(classified)
                .map(ids -> new Narrowing(commitment + ".resolution.id in :classified", "classified", ids));
        return Stream.concat(lists, byCriteria).toList();
    }
}
