package org.sequitur.export;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.commitment.CommitmentTable;
import org.sequitur.journal.EventTable;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.table.Table;

/** All exportable tables. */
@Singleton
record Tables(CommitmentTable commitments, FactKinds kinds, EventTable changes) {

    /** Tables to which others refer come first. */
    List<Table<?>> all() {
        return Stream.<Stream<? extends Table<?>>>of(
                        Stream.of(commitments), kinds.tables().stream(), Stream.of(changes))
                .<Table<?>>flatMap(tables -> tables)
                .toList();
    }

    FactTable<?> facts(String name) {
        return kinds.table(name);
    }
}
