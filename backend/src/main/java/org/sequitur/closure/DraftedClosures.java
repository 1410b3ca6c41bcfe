package org.sequitur.closure;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sequitur.commitment.Commitments;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementTargets;

/** Closures and reopenings as drafts. */
class DraftedClosures {

    private DraftedClosures() {}

    @Produces
    @Singleton
    static DraftedStatement closure(Commitments commitments, ClosureResource operations) {
        return of(
                        new StatementKind("CLOSURE"),
                        StatementTargets.of(
                                commitments, commitment -> !commitment.state().isClosed()),
                        operations)
                .with(Map.of("kind", _ -> ClosureKind.CLOSED.code()));
    }

    @Produces
    @Singleton
    static DraftedStatement reopening(Commitments commitments, ClosureResource operations) {
        UnaryOperator<String> none = _ -> null;
        return of(
                        new StatementKind("REOPENING"),
                        StatementTargets.of(
                                commitments, commitment -> commitment.state().isClosed()),
                        operations)
                .with(Map.of("kind", _ -> ClosureKind.REOPENED.code(), "reason", none));
    }

    private static DraftedStatement of(StatementKind kind, StatementTargets targets, ClosureResource operations) {
        return DraftedStatement.of(
                kind,
                ClosureFactKind.CLOSE,
                targets,
                CreateClosure.class,
                "explanation",
                (commitmentId, closed, ifMatch) ->
                        operations.createClosure(commitmentId, closed, null).closureId());
    }
}
