package org.sequitur.progress;

import static org.sequitur.progress.EvidenceColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The evidence of published reports as a table; withdrawn evidence appears as a tombstone. */
@Singleton
class EvidenceTable extends FactTable<EvidenceTable.Row> {

    /** The public columns of one item. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            UUID progressReportId,
            EvidenceType type,
            LocalizedText title,
            String publisher,
            LocalDate issuedOn,
            String documentLanguages,
            String url,
            String fileName,
            String mediaType,
            Long fileSize,
            String contentHash,
            String hash,
            Instant publishedAt,
            Instant withdrawnAt,
            String bodyId,
            LocalizedText body,
            LocalizedText withdrawalReason)
            implements FactTable.Row {

        /** Null for a withdrawn item. */
        List<String> languages() {
            return documentLanguages == null ? null : List.of(documentLanguages.split(" "));
        }
    }

    private final PublicAddress address;

    EvidenceTable(EntityManager database, PublicAddress address) {
        super(
                database,
                "evidenceItems",
                Row.class,
                COLUMNS,
                "EvidenceItem f join ProgressReport r on r.id = f.reportId left join f.commitment c left join EvidenceWithdrawal w on w.id = f.id left join w.body b",
                Map.of("progressReportId", "r.id", "publishedAt", "r.publishedAt"));
        this.address = address;
    }

    @Override
    protected String publishedAt() {
        return "r.publishedAt";
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "evidenceItemId",
                List.of(
                        Column.text("progressReportId", COLUMNS.progressReportId(), Row::progressReportId),
                        Column.code("type", COLUMNS.type(), EvidenceType.class, Row::type),
                        Column.texts("title", COLUMNS.title(), Row::title),
                        Column.text("publisher", COLUMNS.publisher(), Row::publisher),
                        Column.date("issuedOn", COLUMNS.issuedOn(), Row::issuedOn),
                        Column.words("documentLanguages", COLUMNS.documentLanguages(), Row::languages),
                        Column.text("url", COLUMNS.url(), Row::url),
                        Column.text("fileName", COLUMNS.fileName(), Row::fileName),
                        Column.text("fileMediaType", COLUMNS.fileMediaType(), Row::mediaType),
                        Column.number("fileSize", COLUMNS.fileSize(), Row::fileSize),
                        Column.text("fileSha256", COLUMNS.fileSha256(), Row::contentHash),
                        Column.text("fileHref", COLUMNS.fileHref(), this::fileHref),
                        Column.text("hash", COLUMNS.hash(), Row::hash),
                        Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt),
                        Column.time("withdrawnAt", COLUMNS.withdrawnAt(), Row::withdrawnAt),
                        Column.code(
                                "withdrawnBy",
                                COLUMNS.withdrawnBy(),
                                PARTIES,
                                row -> row.withdrawnAt() == null ? null : party(row.bodyId())),
                        Column.text("withdrawnByBodyId", COLUMNS.withdrawnByBodyId(), Row::bodyId),
                        Column.texts("withdrawnByBody", COLUMNS.withdrawnByBody(), Row::body),
                        Column.texts("withdrawalReason", COLUMNS.withdrawalReason(), Row::withdrawalReason)));
    }

    /** Null for a link or a withdrawn item. */
    private String fileHref(Row row) {
        return row.mediaType() == null
                ? null
                : address.to("evidenceItems", row.id().toString(), "content");
    }
}
