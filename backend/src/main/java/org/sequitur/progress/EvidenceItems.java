package org.sequitur.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.commitment.Commitment;

/** Repository of evidence, including that of drafts: callers must check access to the report. */
@ApplicationScoped
public class EvidenceItems implements PanacheRepositoryBase<EvidenceItem, UUID> {

    /** Whether any evidence that is not withdrawn was published for the commitment. */
    public boolean isPublishedFor(Commitment commitment) {
        return count(
                        "commitment = ?1 and title.fr is not null and reportId in (select report.id from ProgressReport report)",
                        commitment)
                > 0;
    }

    /** In order of addition. */
    List<EvidenceItem> findByReport(UUID reportId) {
        return list("reportId = ?1 order by id", reportId);
    }

    /**
     * The draft's evidence in order of addition. Reads the draft's body and resolution too, which its representation names: one
     * query, as each further round trip costs more than the join.
     */
    List<EvidenceItem> withReferencesOf(ProgressReportDraft draft) {
        return getEntityManager()
                .createQuery(
                        "select e as item, b as body, r as resolution from ProgressReportDraft d join d.body b join d.commitment c join c.resolution r"
                                + " left join EvidenceItem e on e.reportId = d.id where d.id = ?1 order by e.id",
                        Tuple.class)
                .setParameter(1, draft.id())
                .getResultStream()
                .map(row -> row.get("item", EvidenceItem.class))
                .filter(Objects::nonNull)
                .toList();
    }

    long countOf(ProgressReportDraft draft) {
        return count("reportId", draft.id());
    }

    long countOf(Collection<UUID> reportIds) {
        return reportIds.isEmpty() ? 0 : count("reportId in ?1", reportIds);
    }

    /** By report, in order of addition. */
    Map<UUID, List<EvidenceItem>> findByReport(Collection<UUID> reportIds) {
        return reportIds.isEmpty()
                ? Map.of()
                : list("reportId in ?1 order by id", reportIds).stream()
                        .collect(Collectors.groupingBy(EvidenceItem::reportId));
    }

    /** The items of these ids whose report is published, in no order. */
    List<EvidenceItem> published(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1 and reportId in (select report.id from ProgressReport report)", ids);
    }

    /** The items of these ids whose report on the commitment is published, each with a row lock, in the order of their ids. */
    List<EvidenceItem> lockPublished(Collection<UUID> ids, Commitment commitment) {
        return find(
                        "id in ?1 and commitment = ?2 and reportId in (select report.id from ProgressReport report)"
                                + " order by id",
                        ids,
                        commitment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The item and all that share its content: of linked and later reports, and of drafts. Each with a row lock. */
    List<EvidenceItem> lockShared(EvidenceItem item) {
        return find("id = ?1 or originalId = ?1 order by id", item.storedUnder())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The withdrawals of those items that were withdrawn, by item id. */
    Map<UUID, EvidenceWithdrawal> withdrawals(Collection<EvidenceItem> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("from EvidenceWithdrawal where id in ?1", EvidenceWithdrawal.class)
                .setParameter(1, items.stream().map(EvidenceItem::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(EvidenceWithdrawal::id, Function.identity()));
    }

    void deleteOf(ProgressReportDraft draft) {
        findByReport(draft.id()).forEach(item -> deleteBytesUnder(item.id()));
        delete("reportId", draft.id());
    }

    /**
     * Deletes an item of a draft; the bytes of a copy stay with its original.
     *
     * @return whether it still existed
     */
    boolean deleteWhole(EvidenceItem item) {
        deleteBytesUnder(item.id());
        return delete("id", item.id()) == 1;
    }

    /** Deletes the bytes of a withdrawn item and of all that share them. */
    void deleteBytesOf(EvidenceItem item) {
        deleteBytesUnder(item.storedUnder());
    }

    private void deleteBytesUnder(UUID id) {
        // Native, because the bytes have no entity: they are streamed (EvidenceChunks).
        getEntityManager()
                .createNativeQuery("delete from evidence_chunk where evidence_item_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
