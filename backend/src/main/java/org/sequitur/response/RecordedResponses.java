package org.sequitur.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.Ids;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** All responses that were recorded. */
@ApplicationScoped
class RecordedResponses implements PanacheRepositoryBase<RecordedResponse, UUID> {

    RecordedResponse get(String id) {
        return findByIdOptional(Ids.uuid(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /** Newest first. */
    Slice<RecordedResponse> slice(Commitment commitment, PageRequest page) {
        var all = find("commitment", Sort.descending("publishedAt", "id"), commitment);
        return new Slice<>(
                all.range(page.offset(), page.offset() + page.pageSize() - 1).list(), all.count());
    }
}
