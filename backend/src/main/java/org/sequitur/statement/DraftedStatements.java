package org.sequitur.statement;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The descriptions of all kinds of statements. */
@ApplicationScoped
class DraftedStatements {

    private final Map<StatementKind, DraftedStatement> byKind = new HashMap<>();

    DraftedStatements(@All List<DraftedStatement> all) {
        for (var statement : all) {
            if (byKind.put(statement.kind(), statement) != null) {
                throw new IllegalStateException("Two features publish " + statement.kind());
            }
        }
    }

    /** @param kind one of the contract's */
    DraftedStatement find(StatementKind kind) {
        var statement = byKind.get(kind);
        if (statement == null) {
            throw new IllegalStateException("No feature publishes " + kind);
        }
        return statement;
    }

    /** The declared kinds. */
    Set<StatementKind> kinds() {
        return byKind.keySet();
    }

    Set<StatementKind> ofParliament() {
        return byKind.values().stream()
                .filter(statement -> statement.permission().isOfParliament())
                .map(DraftedStatement::kind)
                .collect(Collectors.toSet());
    }

    Set<StatementKind> ofOwners() {
        return byKind.values().stream()
                .filter(statement -> !statement.permission().isOfParliament())
                .map(DraftedStatement::kind)
                .collect(Collectors.toSet());
    }
}
