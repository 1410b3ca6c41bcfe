package org.sequitur.progress;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.paging.Slice;
import org.sequitur.statement.StatementDraftState;

/** Lists drafts without their content. */
@ApplicationScoped
public class ProgressReportDraftSummaries {

    /** HQL: whether the caller reports on the commitment in the name of {@link ProgressReportDraft#publisher}. */
    private static final String OF_CALLER =
            "case when d.body.id in (select o.id from c.jointOwners o) then d.body.id else c.owner.id end = "
                    + Access.REPORTING_BODY;

    private final ProgressReportDrafts drafts;
    private final EvidenceItems evidence;

    ProgressReportDraftSummaries(ProgressReportDrafts drafts, EvidenceItems evidence) {
        this.drafts = drafts;
        this.evidence = evidence;
    }

    /**
     * A draft without its texts.
     *
     * @param savedBy id of the account that saved it last; null if it is not known
     * @param body that publishes it; of one that Parliament's staff enter, null
     * @param ofOwner whether the owner of the commitment publishes it; otherwise a joint owner or Parliament
     */
    public record Summary(
            UUID progressReportId,
            Commitment commitment,
            Instant savedAt,
            String savedBy,
            Body body,
            boolean ofOwner,
            StatementDraftState state) {}

    /**
     * Most recently saved first.
     *
     * @param bodies the caller's own
     */
    public Slice<Summary> find(Set<String> bodies, int limit) {
        return find("d.entered = false and " + OF_CALLER, Parameters.with("bodies", bodies), limit);
    }

    /** Earlier reports that Parliament's staff enter, most recently saved first. */
    public Slice<Summary> findEntered(int limit) {
        return find("d.entered = true", new Parameters(), limit);
    }

    private Slice<Summary> find(String condition, Parameters parameters, int limit) {
        var all = drafts.find(
                "from ProgressReportDraft d join fetch d.commitment c join fetch c.owner where " + condition
                        + " order by d.savedAt desc, d.id desc",
                parameters);
        var first = all.range(0, limit - 1).list();
        var items = evidence.findByReport(
                first.stream().map(ProgressReportDraft::id).toList());
        return new Slice<>(
                first.stream()
                        .map(draft -> summary(draft, items.getOrDefault(draft.id(), List.of())))
                        .toList(),
                all.count());
    }

    private static Summary summary(ProgressReportDraft draft, List<EvidenceItem> evidence) {
        return new Summary(
                draft.id(),
                draft.commitment(),
                draft.savedAt(),
                draft.savedBy(),
                draft.isEntered() ? null : draft.publisher(),
                !draft.isEntered()
                        && draft.publisher()
                                .id()
                                .equals(draft.commitment().owner().id()),
                PublicationRules.stateOf(draft, evidence));
    }
}
