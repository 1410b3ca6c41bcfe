package org.sequitur.question;

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
                Row.class,
                "Question f left join f.commitment c" + withdrawals(Question.TEXT),
                "f.text, f.originalLanguage, f.answerExpectedOn, f.publishedAt" + WITHDRAWAL);
    }

    @Override
    protected String visible() {
        return "f.internal = false";
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("Questions", "Vragen");
    }

    @Override
    public LocalizedText downloadTitle() {
        return new LocalizedText("Les questions publiques (%s)", "De openbare vragen (%s)");
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "questionId",
                and(
                        List.of(
                                Column.texts("text", "Question", "Vraag", Row::text),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.date(
                                        "answerExpectedOn",
                                        "Réponse attendue le",
                                        "Antwoord verwacht op",
                                        Row::answerExpectedOn),
                                Column.time("publishedAt", "Publié le", "Gepubliceerd op", Row::publishedAt)),
                        withdrawalColumns()));
    }
}
