package org.sequitur.question;

import static org.sequitur.question.QuestionColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The public questions as a table. */
@Singleton
class QuestionTable extends FactTable<QuestionTable.Row> {

    /** The public columns of one question. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            LocalizedText text,
            Language originalLanguage,
            LocalDate answerExpectedOn,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    QuestionTable(EntityManager database) {
        super(
                database,
                "questions",
                Row.class,
                COLUMNS,
                "Question f left join f.commitment c" + withdrawals(Question.TEXT));
    }

    @Override
    protected String visible() {
        return "f.internal = false";
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "questionId",
                concat(
                        List.of(
                                Column.texts("text", COLUMNS.text(), Row::text),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.date("answerExpectedOn", COLUMNS.answerExpectedOn(), Row::answerExpectedOn),
                                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt)),
                        withdrawalColumns()));
    }
}
