package org.sequitur.link;

import static org.sequitur.link.CommitmentLinkColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.LinkRelation;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The export table of links: each link twice, once for each of its commitments. */
@Singleton
class CommitmentLinkTable extends FactTable<CommitmentLinkTable.Row> {

    private static final Map<String, LocalizedText> KINDS = new TreeMap<>(Map.of(
            LinkKind.LINKED.code(), EventKind.LINKED.meaning().label(),
            LinkKind.UNLINKED.code(), EventKind.UNLINKED.meaning().label()));

    /** The public columns of a link. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            UUID statementId,
            LinkKind kind,
            LinkRelation relation,
            String linkedCommitmentId,
            LocalizedText linkedShortTitle,
            String linkedResolutionId,
            String linkedCitation,
            LocalizedText reason,
            Language originalLanguage,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    CommitmentLinkTable(EntityManager database) {
        super(
                database,
                CommitmentLink.TEXT.collection(),
                Row.class,
                COLUMNS,
                "CommitmentLink f left join f.commitment c left join f.linkedCommitment o left join o.resolution lr"
                        + withdrawals(CommitmentLink.TEXT),
                Map.of(
                        "linkedCommitmentId", "o.id",
                        "linkedShortTitle", "o.shortTitle",
                        "linkedResolutionId", "lr.id",
                        "linkedCitation", CommitmentReference.citationHql("o", "lr")));
    }

    @Override
    public List<Column<Row>> columns() {
        return concat(columns("commitmentLinkId", concat(ofLink(), withdrawalColumns())), ofLinkedCommitment());
    }

    private static List<Column<Row>> ofLink() {
        return List.of(
                Column.text("statementId", COLUMNS.statementId(), Row::statementId),
                Column.code("kind", COLUMNS.kind(), KINDS, row -> row.kind().code()),
                Column.code("relation", COLUMNS.relation(), LinkRelation.class, Row::relation),
                Column.text("linkedCommitmentId", COLUMNS.linkedCommitmentId(), Row::linkedCommitmentId),
                Column.texts("reason", COLUMNS.reason(), Row::reason),
                Column.originalLanguage(Row::originalLanguage),
                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt));
    }

    private static List<Column<Row>> ofLinkedCommitment() {
        return List.of(
                Column.texts("linkedCommitmentShortTitle", COLUMNS.linkedShortTitle(), Row::linkedShortTitle),
                Column.text("linkedResolutionId", COLUMNS.linkedResolutionId(), Row::linkedResolutionId),
                Column.text("linkedCitation", COLUMNS.linkedCitation(), Row::linkedCitation));
    }
}
