package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.api.HistoryApi;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
class HistoryResource implements HistoryApi {

    private final JournalEntries journal;
    private final Commitments commitments;
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final PublicAddress address;
    private final Requested requested;

    HistoryResource(
            JournalEntries journal,
            Commitments commitments,
            Resolutions resolutions,
            Bodies bodies,
            PublicAddress address,
            Requested requested) {
        this.journal = journal;
        this.commitments = commitments;
        this.resolutions = resolutions;
        this.bodies = bodies;
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
            List<String> resolution, List<String> owner, List<EventKind> kind, Integer page, Integer pageSize) {
        var unknown = Stream.concat(
                        resolutions.unknown(resolution).stream().map(id -> Issue.unknownReference("resolution", id)),
                        bodies.unknown(owner).stream().map(id -> Issue.unknownReference("owner", id)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.badRequest(unknown);
        }
        var asked = new PageRequest(page, pageSize);
        return Page.of(
                journal.slice(resolution, owner, kind, asked),
                asked,
                requested,
                entry -> EventRepresentation.of(entry, address));
    }
}
