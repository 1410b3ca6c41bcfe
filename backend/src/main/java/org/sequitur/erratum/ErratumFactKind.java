package org.sequitur.erratum;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PrintedFacts;
import org.sequitur.journal.PrintedQuery;
import org.sequitur.journal.PublishedText;

/** Describes errata. */
@Singleton
class ErratumFactKind implements FactKind {

    static final Permission CORRECT = Permission.ofParliament("CORRECT");

    private final ErratumTable table;
    private final Errata errata;

    ErratumFactKind(ErratumTable table, Errata errata) {
        this.table = table;
        this.errata = errata;
    }

    @Override
    public PublishedText text() {
        return Erratum.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.WORDING_CORRECTED, EventKind.OWNER_CORRECTED, EventKind.HEADING_CORRECTED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(new PrintedFacts<>(
                "errata",
                ErratumRepresentation.class,
                10,
                PrintedQuery.of(Erratum.TEXT, PrintedQuery.textBytes("f", Erratum.TEXT), "true", PrintedQuery.ALWAYS),
                (ids, extent) -> errata.publicRepresentations(ids),
                ErratumRepresentation::erratumId));
    }
}
