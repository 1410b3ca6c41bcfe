package org.sequitur.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** What the public may see; an empty list does not narrow. Newest first. */
    Slice<JournalEntry> slice(List<String> resolutions, List<String> owners, List<EventKind> kinds, PageRequest page) {
        var where = new StringBuilder("internal = false");
        var parameters = new Parameters();
        if (!resolutions.isEmpty()) {
            where.append(" and commitment.resolution.id in :resolutions");
            parameters.and("resolutions", resolutions);
        }
        if (!owners.isEmpty()) {
            where.append(" and commitment.owner.id in :owners");
            parameters.and("owners", owners);
        }
        if (!kinds.isEmpty()) {
            where.append(" and kind in :kinds");
            parameters.and("kinds", kinds);
        }
        return slice(where.toString(), parameters, page);
    }

    private Slice<JournalEntry> slice(String where, Parameters parameters, PageRequest page) {
        return Slice.of(find(where, Sort.descending("happenedAt", "id"), parameters), page);
    }
}
