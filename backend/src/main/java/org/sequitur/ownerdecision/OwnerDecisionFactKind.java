package org.sequitur.ownerdecision;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactOutcome;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PrintedFacts;
import org.sequitur.journal.PrintedQuery;
import org.sequitur.journal.PublishedText;

/** Describes the decisions on owners. */
@Singleton
class OwnerDecisionFactKind implements FactKind {

    static final Permission DECIDE_OWNER = Permission.ofParliament("DECIDE_OWNER");

    private static final int PRINTED = 10;

    private final OwnerDecisionTable table;
    private final OwnerDecisions decisions;

    OwnerDecisionFactKind(OwnerDecisionTable table, OwnerDecisions decisions) {
        this.table = table;
        this.decisions = decisions;
    }

    @Override
    public PublishedText text() {
        return OwnerDecision.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.HANDED_OVER, EventKind.OWNER_KEPT);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(new PrintedFacts<>(
                OwnerDecision.TEXT.collection(),
                OwnerDecisionRepresentation.class,
                PRINTED,
                PrintedQuery.of(OwnerDecision.TEXT),
                (ids, extent) -> decisions.publicRepresentations(ids),
                OwnerDecisionRepresentation::ownerDecisionId,
                OwnerDecisionFactKind.class.getResource("printed.html")));
    }

    @Override
    public Optional<String> searchable() {
        return EVERY_FACT;
    }

    @Override
    public Map<UUID, FactOutcome> outcomes(Collection<UUID> ids) {
        return decisions.outcomes(
                ids,
                decision -> decision.toBody() == null
                        ? null
                        : FactOutcome.of(decision.toBody().abbreviation()));
    }
}
