package org.sequitur.progress;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
            LocalizedText reason)
            implements FactTable.Row {}

    private final PublicAddress address;

    EvidenceTable(EntityManager database, PublicAddress address) {
        super(
                database,
                Row.class,
                "EvidenceItem f join ProgressReport r on r.id = f.reportId left join f.commitment c left join EvidenceWithdrawal w on w.id = f.id left join w.body b",
                "r.id, f.type, f.title, f.publisher, f.issuedOn, f.documentLanguages, f.url, f.fileName, f.mediaType, f.fileSize, f.contentHash, f.hash, r.publishedAt, w.publishedAt, b.id, b.abbreviation, w.reason");
        this.address = address;
    }

    @Override
    protected String publishedAt() {
        return "r.publishedAt";
    }

    @Override
    public String name() {
        return "evidenceItems";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("Preuves", "Bewijsstukken");
    }

    @Override
    public LocalizedText downloadTitle() {
        return new LocalizedText("Les preuves (%s)", "De bewijsstukken (%s)");
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "evidenceItemId",
                List.of(
                        Column.text("progressReportId", "Rapport", "Verslag", Row::progressReportId),
                        Column.code("type", "Type", "Type", EvidenceType.class, Row::type),
                        Column.texts("title", "Titre", "Titel", Row::title),
                        Column.text("publisher", "Éditeur", "Uitgever", Row::publisher),
                        Column.date("issuedOn", "Daté du", "Gedateerd op", Row::issuedOn),
                        Column.text(
                                "documentLanguages",
                                "Langues du document",
                                "Talen van het document",
                                Row::documentLanguages),
                        Column.text("url", "Adresse", "Adres", Row::url),
                        Column.text("fileName", "Nom du fichier", "Bestandsnaam", Row::fileName),
                        Column.text("fileMediaType", "Type de fichier", "Bestandstype", Row::mediaType),
                        Column.number(
                                "fileSize", "Taille du fichier (octets)", "Bestandsgrootte (bytes)", Row::fileSize),
                        Column.text(
                                "fileSha256",
                                "Empreinte du fichier (SHA-256)",
                                "Vingerafdruk van het bestand (SHA-256)",
                                Row::contentHash),
                        Column.text("fileHref", "Adresse du fichier", "Adres van het bestand", this::fileHref),
                        Column.text(
                                "hash",
                                "Empreinte de la preuve (SHA-256)",
                                "Vingerafdruk van het bewijsstuk (SHA-256)",
                                Row::hash),
                        Column.time("publishedAt", "Publié le", "Gepubliceerd op", Row::publishedAt),
                        Column.time("withdrawnAt", "Retirée le", "Ingetrokken op", Row::withdrawnAt),
                        Column.code(
                                "withdrawnBy",
                                "Retirée par",
                                "Ingetrokken door",
                                PARTIES,
                                row -> row.withdrawnAt() == null ? null : party(row.bodyId())),
                        Column.text(
                                "withdrawnByBodyId",
                                "Retirée par l'organisme (identifiant)",
                                "Ingetrokken door de instelling (kenmerk)",
                                Row::bodyId),
                        Column.texts(
                                "withdrawnByBody",
                                "Retirée par l'organisme",
                                "Ingetrokken door de instelling",
                                Row::body),
                        Column.texts("withdrawalReason", "Raison du retrait", "Reden van de intrekking", Row::reason)));
    }

    /** Null for a link or a withdrawn item. */
    private String fileHref(Row row) {
        return row.mediaType() == null
                ? null
                : address.to("evidenceItems", row.id().toString(), "content");
    }
}
