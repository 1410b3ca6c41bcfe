package org.sequitur.statement;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The descriptions of all kinds of statements. */
@ApplicationScoped
class DraftedStatements {

    private final Map<StatementKind, DraftedStatement> byKind = new EnumMap<>(StatementKind.class);

    DraftedStatements(@All List<DraftedStatement> all) {
        for (var statement : all) {
            if (byKind.put(statement.kind(), statement) != null) {
                throw new IllegalStateException("Two features publish " + statement.kind());
            }
        }
        if (byKind.size() != StatementKind.values().length) {
            throw new IllegalStateException("No feature publishes one of " + Arrays.toString(StatementKind.values()));
        }
    }

    DraftedStatement of(StatementKind kind) {
        return byKind.get(kind);
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
