package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.statement.StatementDraftState;

/** Lists drafts without their content. */
@ApplicationScoped
public class DraftSummaries {

    private final Drafts drafts;
    private final EvidenceItems evidence;

    DraftSummaries(Drafts drafts, EvidenceItems evidence) {
        this.drafts = drafts;
        this.evidence = evidence;
    }

    /** A draft without its texts. */
    public record UnderWay(
            UUID progressReportId, Commitment commitment, LocalDate savedOn, StatementDraftState state) {}

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
        var first = all.range(0, limit - 1).list();
        var items = evidence.of(first.stream().map(Draft::id).toList());
        return new Slice<>(
                first.stream()
                        .map(draft -> underWay(draft, items.getOrDefault(draft.id(), List.of())))
                        .toList(),
                all.count());
    }

    private static UnderWay underWay(Draft draft, List<EvidenceItem> evidence) {
        return new UnderWay(
                draft.id(),
                draft.commitment(),
                BrusselsTime.of(draft.savedAt()),
                PublicationRules.stateOf(draft.content(), evidence));
    }
}
