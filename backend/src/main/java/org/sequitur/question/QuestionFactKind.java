package org.sequitur.question;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactOutcome;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.MarkedFact;
import org.sequitur.journal.PrintedFacts;
import org.sequitur.journal.PrintedQuery;
import org.sequitur.journal.PublishedText;
import org.sequitur.resolution.Resolution;

/** Describes questions. */
@Singleton
class QuestionFactKind implements FactKind {

    static final Permission ASK = Permission.ofParliament("ASK");

    private static final String ANSWER_BYTES = PrintedQuery.textBytes("a", Answer.TEXT);

    /** SQL: size of a question {@code f} with the answers that are printed. */
    private static final String BYTES = PrintedQuery.textBytes("f", Question.TEXT) + """
             + coalesce(if(:latestOnly,
                    (select %1$s from answer a where a.question_id = f.id and a.published_at < :until
                      order by a.published_at desc, a.id desc limit 1),
                    (select sum(%1$s) from answer a where a.question_id = f.id and a.published_at < :until)), 0)""".formatted(ANSWER_BYTES);

    /**
     * SQL: whether the question was asked or answered in the period, an answer was withdrawn in it, or the question was open when it
     * began. An answer that its body has withdrawn leaves the question open.
     */
    private static final String IN_PERIOD = """
            f.published_at >= :from
            or exists (select 1 from answer a where a.question_id = f.id
                          and a.published_at >= :from and a.published_at < :until)
            or exists (select 1 from answer a where a.question_id = f.id and %s)
            or not exists (select 1 from answer a where a.question_id = f.id and a.published_at < :from and not (%s))
               and not (%s)""".formatted(
                    PrintedQuery.withdrawn("a", Answer.TEXT, "w.published_at >= :from and w.published_at < :until"),
                    PrintedQuery.withdrawn("a", Answer.TEXT, "w.body_id is not null and w.published_at < :from"),
                    PrintedQuery.withdrawn(Question.TEXT, "w.published_at < :from"));

    private final QuestionTable table;
    private final Questions questions;

    QuestionFactKind(QuestionTable table, Questions questions) {
        this.table = table;
        this.questions = questions;
    }

    @Override
    public PublishedText text() {
        return Question.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.QUESTION_ASKED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }

    @Override
    public List<MarkedFact> marked(Resolution resolution, Instant before) {
        return questions.marked(resolution, before);
    }

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(new PrintedFacts<>(
                "questions",
                PrintedQuestion.class,
                10,
                PrintedQuery.of(Question.TEXT, BYTES, "f.internal = 0", IN_PERIOD),
                questions::printed,
                printed -> printed.question().questionId(),
                QuestionFactKind.class.getResource("printed.html")));
    }

    @Override
    public Optional<String> searchable() {
        return Optional.of("f.internal = false");
    }

    @Override
    public Map<UUID, FactOutcome> outcomes(Collection<UUID> ids) {
        return questions.outcomes(
                ids,
                question -> question.answerExpectedOn() == null
                        ? null
                        : FactOutcome.ofAnswerExpectedOn(question.answerExpectedOn()));
    }
}
