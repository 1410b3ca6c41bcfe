package org.sequitur.ownerdecision;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sequitur.commitment.Commitments;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementTargets;

/** Decisions on owners as drafts. */
class DraftedOwnerDecisions {

    private DraftedOwnerDecisions() {}

    @Produces
    @Singleton
    static DraftedStatement handover(Commitments commitments, OwnerDecisionResource operations) {
        return of(new StatementKind("HANDOVER"), commitments, operations)
                .with(Map.of("kind", _ -> OwnerDecisionKind.HANDED_OVER.code()));
    }

    @Produces
    @Singleton
    static DraftedStatement ownerKept(Commitments commitments, OwnerDecisionResource operations) {
        UnaryOperator<String> none = _ -> null;
        return of(new StatementKind("OWNER_KEPT"), commitments, operations)
                .with(Map.of("kind", _ -> OwnerDecisionKind.OWNER_KEPT.code(), "toBodyId", none, "source", none));
    }

    private static DraftedStatement of(StatementKind kind, Commitments commitments, OwnerDecisionResource operations) {
        return DraftedStatement.of(
                kind,
                OwnerDecisionFactKind.DECIDE_OWNER,
                StatementTargets.of(commitments),
                CreateOwnerDecision.class,
                "reason",
                (commitmentId, decision, ifMatch) -> operations
                        .createOwnerDecision(commitmentId, decision, null)
                        .ownerDecisionId());
    }
}
