package org.sequitur.pagecontent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sequitur.api.CommitmentsApi;
import org.sequitur.api.TextHistoriesApi;
import org.sequitur.api.TimelinesApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.commitment.CommitmentFilter;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.RepresentedCommitments;
import org.sequitur.commitment.Tallies;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.journal.EventRepresentation;
import org.sequitur.journal.JournalEntries;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionTitle;
import org.sequitur.resolution.Resolutions;
import org.sequitur.texthistory.TextHistory;
import org.sequitur.timeline.ResolutionTimeline;

/** The reads of the API that documents of pages need. */
@ApplicationScoped
class RegisterReads {

    private final CommitmentsApi commitments;
    private final RepresentedCommitments lists;
    private final Tallies tallies;
    private final Resolutions resolutions;
    private final DocumentReader documents;
    private final TextHistoriesApi histories;
    private final TimelinesApi timelines;
    private final Bodies bodies;
    private final JournalEntries journal;

    RegisterReads(
            CommitmentsApi commitments,
            RepresentedCommitments lists,
            Tallies tallies,
            Resolutions resolutions,
            DocumentReader documents,
            TextHistoriesApi histories,
            TimelinesApi timelines,
            Bodies bodies,
            JournalEntries journal) {
        this.commitments = commitments;
        this.lists = lists;
        this.tallies = tallies;
        this.resolutions = resolutions;
        this.documents = documents;
        this.histories = histories;
        this.timelines = timelines;
        this.bodies = bodies;
        this.journal = journal;
    }

    CommitmentRepresentation commitment(String id, LocalDate day) {
        return commitments.getCommitment(id, day);
    }

    Slice<CommitmentRepresentation> commitments(int count, CommitmentFilter filter, LocalDate day) {
        return lists.first(count, filter, day);
    }

    /** @param resolutionIds empty for all */
    Tallies.ByBody tallies(Optional<List<String>> resolutionIds, LocalDate day) {
        return tallies.byOwner(resolutionIds, day);
    }

    Resolution resolution(String id) {
        return resolutions.findByIdOptional(id).orElseThrow(() -> Problem.notFound(id));
    }

    List<ResolutionTitle> resolutions(LocalDate day) {
        return resolutions.titles(day);
    }

    ResolutionDocument text(Resolution resolution) {
        return documents.readKnown(resolution.document());
    }

    TextHistory history(String resolutionId) {
        return histories.getTextHistory(resolutionId);
    }

    ResolutionTimeline timeline(String resolutionId, LocalDate day) {
        return timelines.getTimeline(resolutionId, day);
    }

    /** The newest public events until the end of the day, newest first. */
    Slice<EventRepresentation> events(int count, LocalDate day) {
        return journal.latestPublicEvents(day, count);
    }

    Body body(String id) {
        return bodies.get(id);
    }

    List<Body> bodies() {
        return bodies.all();
    }
}
