package org.sequitur.question;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactRepository;
import org.sequitur.journal.Ids;
import org.sequitur.journal.MarkedFact;
import org.sequitur.journal.PrintedExtent;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;

/** Repository of questions. For callers who may not see a question, it does not exist. */
@ApplicationScoped
class Questions implements FactRepository<Question, QuestionRepresentation> {

    private final Commitments commitments;
    private final Access access;
    private final Answers answers;
    private final QuestionRepresentations representations;

    Questions(Commitments commitments, Access access, Answers answers, QuestionRepresentations representations) {
        this.commitments = commitments;
        this.access = access;
        this.answers = answers;
        this.representations = representations;
    }

    /** The public questions with these ids, with the latest answers published before that instant, in no order. */
    List<PrintedQuestion> printed(Collection<UUID> ids, PrintedExtent extent) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var questions = list("internal = false and id in ?1", ids);
        var counts = answers.countTo(questions, extent.until());
        var answered = answers.answered(questions, extent.until());
        return representations.represent(questions, answers.printed(questions, extent)).stream()
                .map(question -> PrintedQuestion.of(
                        question,
                        counts.getOrDefault(question.questionId(), 0L),
                        answered.contains(question.questionId())))
                .toList();
    }

    @Override
    public Question get(String id) {
        return findByIdOptional(Ids.uuid(id)).filter(this::isVisible).orElseThrow(() -> Problem.notFound(id));
    }

    /** The question and its commitment, both locked until the transaction ends. */
    @Override
    public Question lock(String id) {
        var question = findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE);
        question.map(Question::commitment).ifPresent(commitments::lock);
        return question.filter(this::isVisible).orElseThrow(() -> Problem.notFound(id));
    }

    /** The questions that the caller may see, newest first. */
    @Override
    public Slice<Question> slice(Commitment commitment, PageRequest page) {
        var visible = access.allows(Permission.SEE_INTERNAL_QUESTIONS, commitment) ? "" : " and internal = false";
        return Slice.of(find("commitment = ?1" + visible, Sort.descending("publishedAt", "id"), commitment), page);
    }

    @Override
    public List<QuestionRepresentation> represent(List<Question> questions) {
        return representations.represent(questions, answers.to(questions));
    }

    boolean isVisible(Question question) {
        return !question.isInternal() || access.allows(Permission.SEE_INTERNAL_QUESTIONS, question.commitment());
    }

    /** The public questions that a timeline shows; see {@code FactKind.marked}. */
    List<MarkedFact> marked(Resolution resolution, Instant before) {
        return getEntityManager()
                .createQuery("""
                        select c.rowId, f.id, f.publishedAt from Question f join f.commitment c
                        where c.resolution = ?1 and f.publishedAt < ?2 and f.internal = false""", Marked.class)
                .setParameter(1, resolution)
                .setParameter(2, before)
                .getResultStream()
                .map(Marked::fact)
                .toList();
    }

    private record Marked(Long rowId, UUID id, Instant publishedAt) {

        MarkedFact fact() {
            return MarkedFact.of(rowId, EventKind.QUESTION_ASKED, id, publishedAt, null);
        }
    }
}
