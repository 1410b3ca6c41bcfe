package org.sequitur.response;

import jakarta.inject.Singleton;
import java.time.LocalDate;
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

/** Describes responses of the Government, and declarations of owners. */
@Singleton
class GovernmentResponseFactKind implements FactKind {

    static final Permission RECORD_RESPONSE = Permission.ofParliament("RECORD_RESPONSE");
    static final Permission ENTER_RESPONSE = Permission.ofParliament("ENTER_RESPONSE");
    static final Permission DECLARE_NOT_COMPETENT = Permission.ofOwner("DECLARE_NOT_COMPETENT");

    private final GovernmentResponseTable table;
    private final GovernmentResponses responses;

    GovernmentResponseFactKind(GovernmentResponseTable table, GovernmentResponses responses) {
        this.table = table;
        this.responses = responses;
    }

    @Override
    public PublishedText text() {
        return GovernmentResponseFact.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.RESPONSE_RECORDED, EventKind.RESPONSE_ENTERED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }

    @Override
    public Map<UUID, LocalDate> madeOn(Collection<UUID> ids) {
        return responses.madeOn(ids);
    }

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(printed("responses", "f.body_id is null"), printed("declarations", "f.body_id is not null"));
    }

    private PrintedFacts<GovernmentResponseRepresentation> printed(String name, String condition) {
        return new PrintedFacts<>(
                name,
                GovernmentResponseRepresentation.class,
                1,
                PrintedQuery.of(GovernmentResponseFact.TEXT, condition),
                (ids, extent) -> responses.publicRepresentations(ids),
                GovernmentResponseRepresentation::governmentResponseId);
    }

    @Override
    public Optional<String> searchable() {
        return EVERY_FACT;
    }

    @Override
    public Map<UUID, FactOutcome> outcomes(Collection<UUID> ids) {
        return responses.outcomes(ids, response -> FactOutcome.of(response.response()));
    }
}
