package org.sequitur.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;

/** The journal of all commitments. */
@ApplicationScoped
class JournalEntries implements PanacheRepositoryBase<JournalEntry, UUID> {

    /** What the public may see of one commitment's, newest first. */
    Slice<JournalEntry> slice(Commitment commitment, PageRequest page) {
        return slice("internal = false and commitment = :commitment", Parameters.with("commitment", commitment), page);
    }

    /** What the public may see, newest first. */
    Slice<JournalEntry> slice(ChangeFilter filter, PageRequest page) {
        var parameters = new Parameters();
        return slice(filter.condition(parameters), parameters, page);
    }

    private Slice<JournalEntry> slice(String where, Parameters parameters, PageRequest page) {
        return Slice.of(find(where, Sort.descending("happenedAt", "id"), parameters), page);
    }
}
