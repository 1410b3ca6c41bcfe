package org.sequitur.ownerdecision;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.OpenTask;
import org.sequitur.journal.OpenTasks;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementTargets;

/** Decisions on owners as drafts. */
class DraftedOwnerDecisions {

    private DraftedOwnerDecisions() {}

    @Produces
    @Singleton
    static DraftedStatement handover(Commitments commitments, OwnerDecisionResource operations) {
        return of(new StatementKind("HANDOVER"), StatementTargets.of(commitments), operations)
                .with(Map.of("kind", _ -> OwnerDecisionKind.HANDED_OVER.code()));
    }

    /** The owner is kept once it has declared that it is not competent. */
    @Produces
    @Singleton
    static DraftedStatement ownerKept(Commitments commitments, OpenTasks openTasks, OwnerDecisionResource operations) {
        UnaryOperator<String> none = _ -> null;
        var targets = StatementTargets.of(
                commitments,
                commitment -> openTasks
                        .latest(OpenTask.Kind.OWNER_DECISION, commitment)
                        .isPresent());
        return of(new StatementKind("OWNER_KEPT"), targets, operations)
                .with(Map.of("kind", _ -> OwnerDecisionKind.OWNER_KEPT.code(), "toBodyId", none, "source", none));
    }

    private static DraftedStatement of(StatementKind kind, StatementTargets targets, OwnerDecisionResource operations) {
        return DraftedStatement.of(
                kind,
                OwnerDecisionFactKind.DECIDE_OWNER,
                targets,
                CreateOwnerDecision.class,
                "reason",
                (commitmentId, decision, ifMatch) -> operations
                        .createOwnerDecision(commitmentId, decision, null)
                        .ownerDecisionId());
    }
}
