package org.sequitur.link;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PrintedFacts;
import org.sequitur.journal.PrintedQuery;
import org.sequitur.journal.PublishedText;
import org.sequitur.journal.RelatedCommitment;

/** Describes the links between commitments. */
@Singleton
class CommitmentLinkFactKind implements FactKind {

    static final Permission LINK = Permission.ofParliament("LINK");

    private static final int PRINTED = 20;

    private final CommitmentLinkTable table;
    private final CommitmentLinks links;

    CommitmentLinkFactKind(CommitmentLinkTable table, CommitmentLinks links) {
        this.table = table;
        this.links = links;
    }

    @Override
    public PublishedText text() {
        return CommitmentLink.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.LINKED, EventKind.UNLINKED);
    }

    @Override
    public Optional<String> searchable() {
        return EVERY_FACT;
    }

    @Override
    public Map<UUID, RelatedCommitment> related(Collection<UUID> ids) {
        return links.related(ids);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(new PrintedFacts<>(
                CommitmentLink.TEXT.collection(),
                CommitmentLinkRepresentation.class,
                PRINTED,
                PrintedQuery.of(
                        CommitmentLink.TEXT,
                        PrintedQuery.textBytes("f", CommitmentLink.TEXT),
                        OpenLinkRule.SQL,
                        PrintedQuery.ALWAYS),
                (ids, extent) -> links.publicRepresentations(ids),
                CommitmentLinkRepresentation::commitmentLinkId));
    }
}
