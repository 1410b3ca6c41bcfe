package org.sequitur.question;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
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
                Row.class,
                "Answer f left join f.commitment c join f.question q left join f.body b" + withdrawals(Answer.TEXT),
                "q.id, b.id, b.abbreviation, f.text, f.originalLanguage, f.publishedAt" + WITHDRAWAL);
    }

    @Override
    protected String visible() {
        return "q.internal = false";
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("Réponses", "Antwoorden");
    }

    @Override
    public LocalizedText downloadTitle() {
        return new LocalizedText("Les réponses aux questions (%s)", "De antwoorden op de vragen (%s)");
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "answerId",
                and(
                        List.of(
                                Column.text("questionId", "Question", "Vraag", Row::questionId),
                                Column.text("bodyId", "Organisme (identifiant)", "Instelling (kenmerk)", Row::bodyId),
                                Column.texts("body", "Organisme", "Instelling", Row::body),
                                Column.texts("text", "Réponse", "Antwoord", Row::text),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", "Publié le", "Gepubliceerd op", Row::publishedAt)),
                        withdrawalColumns()));
    }
}
