package org.sequitur.round;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.RoundReference;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementSubject;
import org.sequitur.statement.StatementTarget;
import org.sequitur.statement.StatementTargets;

/** Forewords of reporting rounds as drafts, from the opening of the round on. */
class DraftedRoundForewords {

    private DraftedRoundForewords() {}

    @Produces
    @Singleton
    static DraftedStatement roundForeword(
            ReportingRounds rounds, ReportingRoundResource operations, PublicAddress address) {
        return DraftedStatement.of(
                new StatementKind("ROUND_FOREWORD"),
                ReportingRounds.RUN_ROUNDS,
                new StatementTargets(
                        roundId -> target(rounds.getOpened(roundId)),
                        roundId -> target(rounds.lockOpened(roundId)),
                        roundId -> new StatementSubject(reference(rounds.getOpened(roundId), address))),
                CreateRoundForeword.class,
                "text",
                (roundId, written, ifMatch) -> operations
                        .replaceReportingRoundForeword(roundId, ifMatch, written)
                        .reportingRoundId());
    }

    private static StatementTarget target(@SuppressWarnings("unused") ReportingRound exists) {
        return StatementTarget.ROUND;
    }

    private static RoundReference reference(ReportingRound round, PublicAddress address) {
        return new RoundReference(
                round.id(), address.to("reportingRounds", round.id().toString()), round.openedTitle());
    }
}
