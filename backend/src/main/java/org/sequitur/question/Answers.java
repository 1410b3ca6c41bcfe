package org.sequitur.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sequitur.journal.Ids;
import org.sequitur.journal.PrintedExtent;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of answers. Callers who may see the question may see its answers. */
@ApplicationScoped
class Answers implements PanacheRepositoryBase<Answer, UUID> {

    private static final String LATEST = """
            from Answer answer where question in ?1 and publishedAt < ?2 and not exists (
                select 1 from Answer later where later.question = answer.question and later.publishedAt < ?2
                    and (later.publishedAt > answer.publishedAt
                        or later.publishedAt = answer.publishedAt and later.id > answer.id))""";

    private static final String COUNT = """
            select answer.question.id as question, count(*) as answers from Answer answer
             where answer.question in :questions and answer.publishedAt < :before group by answer.question.id""";

    private static final String QUESTIONS_OF_ANSWERS = """
            select answer.id as id, answer.question.id as question from Answer answer
             where answer.question in :questions and answer.publishedAt < :before""";

    private final Questions questions;

    private final Withdrawals withdrawals;

    Answers(Questions questions, Withdrawals withdrawals) {
        this.questions = questions;
        this.withdrawals = withdrawals;
    }

    Answer get(String id) {
        return findByIdOptional(Ids.uuid(id))
                .filter(answer -> questions.isVisible(answer.question()))
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** Newest first. */
    Slice<Answer> slice(Question question, PageRequest page) {
        return Slice.of(find("question", Sort.descending("publishedAt", "id"), question), page);
    }

    /** Oldest first. */
    List<Answer> to(List<Question> questions) {
        return questions.isEmpty() ? List.of() : list("question in ?1", Sort.by("publishedAt", "id"), questions);
    }

    /** The answers to the questions that a follow-up report prints: all, or the latest to each; oldest first. */
    List<Answer> printed(List<Question> questions, PrintedExtent extent) {
        var query = extent.latestOnly() ? LATEST : "question in ?1 and publishedAt < ?2";
        return questions.isEmpty() ? List.of() : list(query, Sort.by("publishedAt", "id"), questions, extent.until());
    }

    /** The number of answers published before that instant, by the id of the question; questions without one are left out. */
    Map<UUID, Long> countTo(List<Question> questions, Instant before) {
        return questions.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(COUNT, Tuple.class)
                        .setParameter("questions", questions)
                        .setParameter("before", before)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("question", UUID.class), row -> row.get("answers", Long.class)));
    }

    /** The ids of the questions that had an answer before that instant which their body had not withdrawn. */
    Set<UUID> answered(List<Question> questions, Instant before) {
        if (questions.isEmpty()) {
            return Set.of();
        }
        var questionsOfAnswers = getEntityManager()
                .createQuery(QUESTIONS_OF_ANSWERS, Tuple.class)
                .setParameter("questions", questions)
                .setParameter("before", before)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("question", UUID.class)));
        questionsOfAnswers.keySet().removeAll(withdrawals.byBodies(Answer.TEXT, questionsOfAnswers.keySet(), before));
        return Set.copyOf(questionsOfAnswers.values());
    }
}
