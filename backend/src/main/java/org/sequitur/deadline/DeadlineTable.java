package org.sequitur.deadline;

import static org.sequitur.deadline.DeadlineColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The export table of deadlines, with Parliament's decisions on requests published by that day. */
@Singleton
class DeadlineTable extends FactTable<DeadlineTable.Row> {

    private static final Map<String, LocalizedText> KINDS = new TreeMap<>(Map.of(
            "set", EventKind.DEADLINE_SET.meaning().label(),
            "request", EventKind.DEADLINE_REQUESTED.meaning().label()));

    private static final Map<String, LocalizedText> DECISIONS = new TreeMap<>(Map.of(
            DecisionOutcome.GRANTED.code(), EventKind.DEADLINE_GRANTED.meaning().label(),
            DecisionOutcome.REFUSED.code(), EventKind.DEADLINE_REFUSED.meaning().label()));

    /** The public columns of a deadline. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            String bodyId,
            LocalizedText body,
            LocalDate deadline,
            LocalizedText reason,
            Language originalLanguage,
            Instant publishedAt,
            LocalDate setOn,
            Boolean superseded,
            String document,
            String source,
            DecisionOutcome decision,
            LocalizedText decisionReason,
            Instant decidedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason,
            Instant decisionWithdrawnAt,
            LocalizedText decisionWithdrawalReason)
            implements FactTable.WithdrawableRow {}

    DeadlineTable(EntityManager database) {
        super(
                database,
                "deadlines",
                Row.class,
                COLUMNS,
                "Deadline f left join f.commitment c left join f.body b left join DeadlineDecision d on d.id = f.id and d.publishedAt < :end"
                        + withdrawals(Deadline.TEXT)
                        + DeadlineDecision.TEXT.withdrawal("d", "dw"),
                Map.of(
                        "document",
                        "f.cited.document",
                        "source",
                        "f.cited.source",
                        "decision",
                        "d.outcome",
                        "decisionReason",
                        "d.reason",
                        "decidedAt",
                        "d.publishedAt",
                        "decisionWithdrawnAt",
                        "dw.publishedAt",
                        "decisionWithdrawalReason",
                        "dw.reason"));
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "deadlineId",
                authorColumns(Row::bodyId, Row::body),
                concat(
                        List.of(
                                Column.code(
                                        "kind", COLUMNS.kind(), KINDS, row -> row.bodyId() == null ? "set" : "request"),
                                Column.date("deadline", COLUMNS.deadline(), Row::deadline),
                                Column.texts("reason", COLUMNS.reason(), Row::reason),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt),
                                Column.code(
                                        "decision",
                                        COLUMNS.decision(),
                                        DECISIONS,
                                        row -> row.decision() == null
                                                ? null
                                                : row.decision().code()),
                                Column.texts("decisionReason", COLUMNS.decisionReason(), Row::decisionReason),
                                Column.time("decidedAt", COLUMNS.decidedAt(), Row::decidedAt)),
                        concat(
                                withdrawalColumns(),
                                // No column for the body that withdrew it: only Parliament publishes and withdraws
                                // decisions.
                                List.of(
                                        Column.time(
                                                "decisionWithdrawnAt",
                                                COLUMNS.decisionWithdrawnAt(),
                                                Row::decisionWithdrawnAt),
                                        Column.texts(
                                                "decisionWithdrawalReason",
                                                COLUMNS.decisionWithdrawalReason(),
                                                Row::decisionWithdrawalReason),
                                        Column.date("setOn", COLUMNS.setOn(), Row::setOn),
                                        Column.yesNo(
                                                "superseded",
                                                COLUMNS.superseded(),
                                                row -> row.setOn() == null ? null : row.superseded()),
                                        Column.text("document", COLUMNS.document(), Row::document),
                                        Column.text("source", COLUMNS.source(), Row::source)))));
    }
}
