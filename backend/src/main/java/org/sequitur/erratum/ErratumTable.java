package org.sequitur.erratum;

import static org.sequitur.erratum.ErratumColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sequitur.commitment.CorrectedPart;
import org.sequitur.document.DocumentBlocks;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The export table of errata; those that concern no particular request are without its columns. */
@Singleton
class ErratumTable extends FactTable<ErratumTable.Row> {

    /** The public columns of an erratum. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String citation,
            UUID correctionId,
            String resolutionId,
            String block,
            String contentBefore,
            String contentAfter,
            int sourcePage,
            String quotation,
            String wordingHashBefore,
            String wordingHashAfter,
            LocalizedText reason,
            Language originalLanguage,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    private final DocumentBlocks blocks;

    ErratumTable(EntityManager database, DocumentBlocks blocks) {
        super(
                database,
                "errata",
                Row.class,
                COLUMNS,
                "Erratum f left join f.commitment c" + withdrawals(Erratum.TEXT),
                Map.of("resolutionId", "f.resolution.id"));
        this.blocks = blocks;
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "erratumId",
                concat(
                        List.of(
                                Column.text("correctionId", COLUMNS.correctionId(), Row::correctionId),
                                Column.text("resolutionId", COLUMNS.resolutionId(), Row::resolutionId),
                                Column.text("block", COLUMNS.block(), Row::block),
                                Column.code(
                                        "part",
                                        COLUMNS.part(),
                                        CorrectedPart.class,
                                        row -> ErratumBlocks.part(row.block())),
                                Column.texts("before", COLUMNS.before(), row -> text(row.contentBefore())),
                                Column.texts("after", COLUMNS.after(), row -> text(row.contentAfter())),
                                Column.number("sourcePage", COLUMNS.sourcePage(), Row::sourcePage),
                                Column.text("quotation", COLUMNS.quotation(), Row::quotation),
                                Column.text("wordingHashBefore", COLUMNS.wordingHashBefore(), Row::wordingHashBefore),
                                Column.text("wordingHashAfter", COLUMNS.wordingHashAfter(), Row::wordingHashAfter),
                                Column.texts("reason", COLUMNS.reason(), Row::reason),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt)),
                        withdrawalColumns()));
    }

    /** The text without markup; of an owner, the body's id. */
    private LocalizedText text(String content) {
        var tree = blocks.tree(content);
        return tree.isTextual()
                ? new LocalizedText(tree.asText(), tree.asText())
                : blocks.text(content).plain();
    }
}
