package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sequitur.api.HistoryApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;

@ApplicationScoped
@Transactional
class HistoryResource implements HistoryApi {

    private final JournalEntries journal;
    private final Commitments commitments;
    private final ChangeFilters filters;
    private final PublicAddress address;
    private final Requested requested;

    HistoryResource(
            JournalEntries journal,
            Commitments commitments,
            ChangeFilters filters,
            PublicAddress address,
            Requested requested) {
        this.journal = journal;
        this.commitments = commitments;
        this.filters = filters;
        this.address = address;
        this.requested = requested;
    }

    @Override
    public Page<EventRepresentation> listHistory(String commitmentId, Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        return Page.of(
                journal.slice(commitments.get(commitmentId), asked),
                asked,
                requested,
                entry -> EventRepresentation.of(entry, address));
    }

    @Override
    public Page<EventRepresentation> listChanges(
            List<String> resolution,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            List<EventKind> kind,
            Integer page,
            Integer pageSize) {
        var filter = filters.checked(new ChangeFilter(resolution, theme, commitment, owner, kind));
        var asked = new PageRequest(page, pageSize);
        return Page.of(journal.slice(filter, asked), asked, requested, entry -> EventRepresentation.of(entry, address));
    }
}
