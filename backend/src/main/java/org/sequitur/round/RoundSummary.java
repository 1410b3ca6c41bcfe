package org.sequitur.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;

/** An open round in the inbox: on how many commitments, of the caller's bodies or for staff of all, it has a report. */
public record RoundSummary(
        UUID reportingRoundId,
        String href,
        LocalizedText title,
        LocalDate dueOn,
        long totalCommitments,
        long reportedCommitments) {

    /** @param bodies in the same round; not empty */
    static RoundSummary of(List<BodyInRound> bodies, PublicAddress address) {
        var round = bodies.getFirst().round();
        return new RoundSummary(
                round.id(),
                address.to("reportingRounds", round.id().toString()),
                round.openedTitle(),
                round.dueOn(),
                bodies.stream().mapToLong(BodyInRound::total).sum(),
                bodies.stream().mapToLong(BodyInRound::reported).sum());
    }
}
