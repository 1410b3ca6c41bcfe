package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;

/** All commitments of a resolution as they stood on a day, for whoever tells of all at once. */
@ApplicationScoped
public class DatedCommitments {

    private final Commitments commitments;
    private final Standings standings;
    private final Findings findings;
    private final PublicAddress address;

    DatedCommitments(Commitments commitments, Standings standings, Findings findings, PublicAddress address) {
        this.commitments = commitments;
        this.standings = standings;
        this.findings = findings;
        this.address = address;
    }

    /** In the order of the document, at the end of the day; which is not before the adoption. */
    public List<CommitmentRepresentation> of(Resolution resolution, LocalDate day) {
        var all = commitments.list(Commitments.WITH_ALL_IT_SHOWS + "c.resolution = ?1 order by c.position", resolution);
        var standing = standings.of(all, day);
        var found = findings.of(standing, day);
        return all.stream()
                .map(commitment -> CommitmentRepresentation.of(
                        commitment, standing.get(commitment), found.get(commitment.rowId()), day, address))
                .toList();
    }
}
