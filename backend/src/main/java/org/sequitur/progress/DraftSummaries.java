package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.time.BrusselsTime;

/** Lists drafts without their content. */
@ApplicationScoped
public class DraftSummaries {

    private final Drafts drafts;

    DraftSummaries(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A draft without its texts. */
    public record UnderWay(UUID progressReportId, Commitment commitment, LocalDate savedOn) {}

    /**
     * Most recently saved first.
     *
     * @param bodies the caller's own
     */
    public Slice<UnderWay> of(Set<String> bodies, int limit) {
        var all = drafts.find(
                "from Draft d join fetch d.commitment c join fetch c.owner where d.body.id in ?1"
                        + " order by d.savedAt desc, d.id desc",
                bodies);
        return new Slice<>(
                all.range(0, limit - 1).stream()
                        .map(draft -> new UnderWay(draft.id(), draft.commitment(), BrusselsTime.of(draft.savedAt())))
                        .toList(),
                all.count());
    }
}
