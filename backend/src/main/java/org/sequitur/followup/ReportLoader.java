package org.sequitur.followup;

import static org.sequitur.followup.FollowUpMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.DatedCommitments;
import org.sequitur.journal.JournalEntries;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.Resolutions;

/** Reads the content of a report in one transaction, as of the end of its last day. */
@ApplicationScoped
class ReportLoader {

    /** The maximum number of changes in a report; the web page lists all. */
    private static final int MAX_CHANGES = 500;

    private final Resolutions resolutions;
    private final Forewords forewords;
    private final DatedCommitments commitments;
    private final FollowedCommitments followed;
    private final JournalEntries journal;
    private final PublicAddress address;

    ReportLoader(
            Resolutions resolutions,
            Forewords forewords,
            DatedCommitments commitments,
            FollowedCommitments followed,
            JournalEntries journal,
            PublicAddress address) {
        this.resolutions = resolutions;
        this.forewords = forewords;
        this.commitments = commitments;
        this.followed = followed;
        this.journal = journal;
        this.address = address;
    }

    /** @throws Problem if the selection contains no commitment, or the report would be too large */
    @Transactional
    FollowUpReport of(ReportRequest request) {
        var resolution = resolutions.findById(request.resolutionId());
        var period = request.period();
        var selection = request.selection();
        var all = commitments.of(resolution, period.to());
        var now = all.stream().filter(selection::includes).toList();
        if (now.isEmpty()) {
            throw Problem.badRequest(List.of(Issue.inQuery(
                    Issue.Type.INVALID_INPUT,
                    selection.parameter(),
                    selection.values(),
                    MESSAGES.noCommitment(selection.parameter()))));
        }
        var result = followed.of(now, period.end());
        return new FollowUpReport(
                ResolutionRepresentation.of(resolution, address),
                period,
                selection,
                all.size(),
                foreword(resolution, request),
                before(resolution, period.from().minusDays(1), selection),
                result.commitments(),
                result.longestText(),
                journal.publicEvents(
                        now.stream().map(CommitmentRepresentation::commitmentId).toList(),
                        period.from(),
                        period.to(),
                        MAX_CHANGES));
    }

    /** The foreword, which is about the whole resolution; null for a selection. */
    private ForewordRepresentation foreword(Resolution resolution, ReportRequest request) {
        return request.selection().isAll()
                ? forewords
                        .latest(resolution, request.period())
                        .map(forewords::represent)
                        .orElse(null)
                : null;
    }

    private List<CommitmentRepresentation> before(Resolution resolution, LocalDate eve, CommitmentSelection selection) {
        return eve.isBefore(resolution.adoptedOn())
                ? List.of()
                : commitments.of(resolution, eve).stream()
                        .filter(selection::includes)
                        .toList();
    }
}
