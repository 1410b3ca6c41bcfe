package org.sequitur.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.sequitur.platform.http.PublicAddress;

/** The rounds that are open, and how far the bodies have reported in them. */
@ApplicationScoped
public class OpenRounds {

    private final ReportingRounds rounds;
    private final RoundProgress progress;
    private final PublicAddress address;

    OpenRounds(ReportingRounds rounds, RoundProgress progress, PublicAddress address) {
        this.rounds = rounds;
        this.progress = progress;
        this.address = address;
    }

    /**
     * Each body in each open round, the oldest round first.
     *
     * @param bodyIds only these bodies; empty for all
     */
    public List<BodyInRound> bodies(Set<String> bodyIds) {
        return rounds.open().stream()
                .flatMap(round -> progress.ofBodies(round, bodyIds).stream())
                .toList();
    }

    /**
     * The rounds that concern these bodies, the oldest first.
     *
     * @param bodyIds empty for all rounds
     */
    public List<RoundSummary> summaries(Set<String> bodyIds) {
        return bodies(bodyIds).stream()
                .collect(groupingBy(body -> body.round().id(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(bodies -> RoundSummary.of(bodies, address))
                .toList();
    }

    /** How many reports the round still awaits from the body. */
    public long left(ReportingRound round, String bodyId) {
        return progress.ofBodies(round, Set.of(bodyId)).stream()
                .mapToLong(BodyInRound::left)
                .sum();
    }
}
