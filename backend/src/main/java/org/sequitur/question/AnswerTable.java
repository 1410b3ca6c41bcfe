package org.sequitur.question;

import static org.sequitur.question.AnswerColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The answers to public questions as a table. */
@Singleton
class AnswerTable extends FactTable<AnswerTable.Row> {

    /** The public columns of one answer. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            UUID questionId,
            String bodyId,
            LocalizedText body,
            LocalizedText text,
            Language originalLanguage,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    AnswerTable(EntityManager database) {
        super(
                database,
                "answers",
                Row.class,
                COLUMNS,
                "Answer f left join f.commitment c join f.question q left join f.body b" + withdrawals(Answer.TEXT),
                Map.of("questionId", "q.id"));
    }

    @Override
    protected String visible() {
        return "q.internal = false";
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "answerId",
                concat(
                        List.of(
                                Column.text("questionId", COLUMNS.questionId(), Row::questionId),
                                Column.text("bodyId", COLUMNS.bodyId(), Row::bodyId),
                                Column.texts("body", COLUMNS.body(), Row::body),
                                Column.texts("text", COLUMNS.text(), Row::text),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt)),
                        withdrawalColumns()));
    }
}
