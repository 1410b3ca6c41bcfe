package org.sequitur.journal;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.paging.Moment;
import org.sequitur.platform.paging.Slice;
import org.sequitur.user.ActivityCriteria;

/** The journal entries of all commitments with their authors, internal ones too: for admins only. */
@ApplicationScoped
public class AuthoredFacts {

    private final JournalEntries journal;
    private final PublicAddress address;

    AuthoredFacts(JournalEntries journal, PublicAddress address) {
        this.journal = journal;
        this.address = address;
    }

    /**
     * The newest facts, newest first, and the number of all.
     *
     * @param kinds only these; may be empty
     */
    public Slice<Moment> newest(ActivityCriteria filter, Set<EventKind> kinds, int max) {
        var parameters = Parameters.with("kinds", kinds);
        var condition = filter.condition(parameters, "userId = :user", "body.id = :body");
        var found = journal.find(condition, Sort.descending("happenedAt", "id"), parameters);
        return new Slice<>(found.project(Moment.class).range(0, max - 1).list(), found.count());
    }

    /** In any order. */
    public List<AuthoredFact> listByIds(Collection<UUID> ids) {
        return journal.list("id in ?1", ids).stream()
                .map(entry -> AuthoredFact.of(entry, address))
                .toList();
    }
}
